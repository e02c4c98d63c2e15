using System.Collections.Immutable;

namespace Attest.Names;

/// <summary>Finds the abbreviations that a report spells out: "the Dorsk Relief Union (DRU)", "Dorsk Relief Union" with "DRU" later on.</summary>
static class SpelledOut
{
    const int FewestLetters = 2;
    const int MostLetters = 10;
    const int MostWords = 14;

    /// <summary>The full names by abbreviation as written; the first that a report gives counts.</summary>
    public static ImmutableSortedDictionary<string, string> In(ActorTable actors, IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var words in sentences)
            for (var at = 2; at + 1 < words.Count; at++)
                if (words[at - 1] is "(" && words[at + 1] is ")" && IsAbbreviation(words[at]) && Before(actors, words, at) is { } full) found.TryAdd(words[at], full);
        return found.ToImmutable();
    }

    /// <summary>Two to ten capitals, perhaps with figures or joints between: "FDLR", "JNIM", "M-19" is none.</summary>
    static bool IsAbbreviation(string word) =>
        word.Length is >= FewestLetters and <= MostLetters && char.IsUpper(word[0]) && word.All(letter => char.IsUpper(letter) || letter is '-' or '/')
        && word.Count(char.IsUpper) >= FewestLetters;

    // The longest run before the brackets whose initials are these letters, or else that the tables know.
    static string? Before(ActorTable actors, IReadOnlyList<string> words, int at)
    {
        var end = at - 1;
        var first = end;
        while (first > 0 && end - first < MostWords && (char.IsUpper(words[first - 1][0]) || IsLink(words[first - 1]))) first--;
        for (var from = first; from < end - 1; from++)
            if (char.IsUpper(words[from][0]) && (HasInitials(words, from, end, words[at]) || actors.Find(Join(words, from, end)) is not null)) return Join(words, from, end);
        return null;
    }

    static bool HasInitials(IReadOnlyList<string> words, int first, int end, string letters)
    {
        var all = new List<char>();
        for (var i = first; i < end; i++)
            if (char.IsUpper(words[i][0])) all.Add(words[i][0]);
        return all.SequenceEqual(letters.Where(char.IsUpper));
    }

    static string Join(IReadOnlyList<string> words, int first, int end) =>
        string.Join(' ', Enumerable.Range(first, end - first).Select(i => words[i])).Replace(" - ", "-", StringComparison.Ordinal).Replace(" 's", "'s", StringComparison.Ordinal);

    static bool IsLink(string word) => word is "of" or "for" or "the" or "and" or "in" or "to" or "-" or "'s" or "’s" or "de" or "des" or "du" or "et" or "la" or "al";
}
