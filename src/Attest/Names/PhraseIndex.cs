using System.Collections.Frozen;

namespace Attest.Names;

/// <summary>Finds the longest known name that starts at a word. Thread-safe.</summary>
/// <remarks>
/// Words are compared folded, but a word that the table writes in capitals must be in capitals in the text ("IS", "US"),
/// and one with a capital initial must have one ("Reuters"); words in small letters match either way.
/// </remarks>
sealed class PhraseIndex<T>
{
    sealed record Phrase(string[] Folds, string[] Written, T Value);

    readonly FrozenDictionary<string, Phrase[]> byFirst;
    readonly FrozenDictionary<string, Phrase> byFold;

    public PhraseIndex(IEnumerable<(string Name, T Value)> names)
    {
        var phrases = names.Select(pair => ToPhrase(pair.Name, pair.Value)).Where(phrase => phrase.Folds.Length > 0)
            .DistinctBy(phrase => string.Join(' ', phrase.Written), StringComparer.Ordinal).ToArray();
        byFirst = phrases.GroupBy(phrase => phrase.Folds[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Folds.Length).ToArray(), StringComparer.Ordinal);
        byFold = phrases.DistinctBy(phrase => string.Join(' ', phrase.Folds), StringComparer.Ordinal)
            .ToFrozenDictionary(phrase => string.Join(' ', phrase.Folds), StringComparer.Ordinal);
    }

    /// <summary>The value of a whole name, whatever its capitals.</summary>
    public bool TryFind(string fold, out T value)
    {
        var found = byFold.TryGetValue(fold, out var phrase);
        value = found ? phrase!.Value : default!;
        return found;
    }

    /// <summary>The longest name that starts at word <paramref name="first"/> and ends where a word ends.</summary>
    public bool TryMatch(FoldedWords words, int first, out int end, out T value)
    {
        (end, value) = (first, default!);
        var start = words.StartOf(first);
        if (start >= words.Parts.Length || words.WordOf(start) != first || !byFirst.TryGetValue(words.Parts[start], out var phrases)) return false;
        foreach (var phrase in phrases)
        {
            if (!StandsAt(phrase, words, start)) continue;
            (end, value) = (words.WordOf(start + phrase.Folds.Length - 1) + 1, phrase.Value);
            return true;
        }

        return false;
    }

    static bool StandsAt(Phrase phrase, FoldedWords words, int start)
    {
        if (start + phrase.Folds.Length > words.Parts.Length) return false;
        if (!words.EndsWord(start + phrase.Folds.Length - 1)) return false;
        for (var index = 0; index < phrase.Folds.Length; index++)
            if (words.Parts[start + index] != phrase.Folds[index] || !HasCapitals(phrase.Written[index], words.Written[start + index])) return false;
        return true;
    }

    static bool HasCapitals(string known, string written)
    {
        if (!char.IsUpper(known[0])) return true;
        var isAllCapitals = known.Length > 1 && !known.Any(char.IsLower);
        return isAllCapitals ? !written.Any(char.IsLower) : char.IsUpper(written[0]);
    }

    static Phrase ToPhrase(string name, T value)
    {
        var words = FoldedWords.Of([name]);
        return new(words.Parts, words.Written, value);
    }
}
