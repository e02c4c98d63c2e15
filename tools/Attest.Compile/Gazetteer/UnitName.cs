using System.Text.RegularExpressions;

namespace Attest.Compile.Gazetteer;

/// <summary>The name of an administrative unit without the word for its kind, since reports say that word or leave it.</summary>
static partial class UnitName
{
    public static string Plain(string written)
    {
        var plain = Kind().Replace(written, "").Trim();
        return plain.Length == 0 ? written : plain;
    }

    // US counties keep theirs: "Orange County" is not called Orange.
    [GeneratedRegex(
        "^(Qaḑā’|Qada|Muhafazat|Mintaqat|Nahiyat|Departamento de|Département de|Raionul|Rayon) | (District|Governorate|Province|Region|Oblast|Raion|Wilaya|Department|Subdistrict|Rayon|Prefecture)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Kind();
}
