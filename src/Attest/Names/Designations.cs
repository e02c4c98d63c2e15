using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Attest.Names;

/// <summary>Aircraft by bureau and number, known to the table or not: "Sukhoi-34" is the Su-34. Thread-safe.</summary>
sealed partial class Designations
{
    readonly FrozenDictionary<string, (string Letters, WeaponKind Kind)> bureaus = NameTsv.BuiltIn("weapons.designers.tsv")
        .ToFrozenDictionary(row => row[0], row => (row[1], Enum.Parse<WeaponKind>(row[2])), StringComparer.Ordinal);

    /// <summary>The designation that starts at a word, with its row composed; null where none does.</summary>
    public WeaponMatch? MatchAt(FoldedWords words, int first)
    {
        var part = words.StartOf(first);
        if (part >= words.Parts.Length || words.WordOf(part) != first) return null;
        if (Joined().Match(words.Written[part]) is { Success: true } joined && bureaus.TryGetValue(joined.Groups[1].Value, out var own))
            return Match(words, first, part, own, joined.Groups[2].Value);
        if (!bureaus.TryGetValue(words.Written[part], out var bureau)) return null;
        for (var next = part + 1; next < words.Parts.Length && next <= part + 2; next++)
        {
            if (Number().IsMatch(words.Written[next])) return Match(words, first, next, bureau, words.Written[next]);
            if (Joined().Match(words.Written[next]) is { Success: true } again) return Match(words, first, next, bureau, again.Groups[2].Value);
            if (!bureaus.ContainsKey(words.Written[next])) return null;
        }

        return null;
    }

    static WeaponMatch? Match(FoldedWords words, int first, int last, (string Letters, WeaponKind Kind) bureau, string number)
    {
        if (!words.EndsWord(last)) return null;
        var name = $"{bureau.Letters}-{number.TrimEnd('s').ToUpperInvariant()}";
        return new(first, words.WordOf(last) + 1, new(name.ToLowerInvariant(), name, bureau.Kind, false, []));
    }

    [GeneratedRegex("^[0-9]{1,3}(?:[A-Z]{1,4}[0-9]?)?s?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^([A-Z][A-Za-z]{1,2})([0-9]{1,3}(?:[A-Z]{1,4}[0-9]?)?s?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
