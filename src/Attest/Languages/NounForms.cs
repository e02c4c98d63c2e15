using System.Collections.Immutable;

namespace Attest.Languages;

/// <summary>The regular forms of an English noun, by which reports that hold it can be found.</summary>
/// <remarks>"goose" has "gooses" and not "geese": what is irregular otherwise than "man" and "knife" is not known here.</remarks>
public static class NounForms
{
    static readonly ImmutableArray<string> Hissing = ["s", "x", "z", "ch", "sh"];

    /// <summary>The word as it is given, and its plural; of several words the last one's: "boat man" and "boat men".</summary>
    public static ImmutableArray<string> Of(string noun) => [noun, .. Plurals(noun).Where(plural => plural != noun)];

    static ImmutableArray<string> Plurals(string noun)
    {
        if (Ends(noun, "man")) return [$"{noun[..^3]}men"];
        if (Ends(noun, "fe")) return [$"{noun[..^2]}ves", $"{noun}s"];
        if (Ends(noun, "f")) return [$"{noun[..^1]}ves", $"{noun}s"];
        if (Ends(noun, "y") && noun.Length > 1 && !"aeiou".Contains(char.ToLowerInvariant(noun[^2]), StringComparison.Ordinal)) return [$"{noun[..^1]}ies"];
        if (Ends(noun, "o")) return [$"{noun}s", $"{noun}es"];
        return Hissing.Any(hiss => Ends(noun, hiss)) ? [$"{noun}es"] : [$"{noun}s"];
    }

    static bool Ends(string noun, string end) => noun.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
