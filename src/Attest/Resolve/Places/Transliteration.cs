using System.Collections.Frozen;
using System.Text;
using Attest.Names;

namespace Attest.Resolve.Places;

/// <summary>Writes gazetteer names as English reports do: without the marks of scholarly transliteration.</summary>
/// <remarks>By table and not by Unicode's decompositions: those are not there in the invariant culture.</remarks>
static class Transliteration
{
    static readonly FrozenDictionary<char, string> Always = Letters("always");

    static readonly FrozenDictionary<char, string> BesideAnother = Letters("beside another");

    /// <summary>"Hamadān" → "Hamadan", "Dārat ‘Izzah" → "Darat Izzah"; "Córdoba" and "Nîmes" stay.</summary>
    public static string Plain(string name)
    {
        if (name.All(char.IsAscii) || !name.Any(Always.ContainsKey)) return name;
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (Always.TryGetValue(letter, out var written) || BesideAnother.TryGetValue(letter, out written)) plain.Append(written);
            else plain.Append(letter);
        }

        return plain.ToString().Trim();
    }

    static FrozenDictionary<char, string> Letters(string when) =>
        NameTsv.BuiltIn("transliteration.tsv").Where(row => row[2] == when).ToFrozenDictionary(row => row[0][0], row => row[1]);
}
