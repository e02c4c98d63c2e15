using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;

namespace Attest.Clean;

/// <summary>Lines that belong to the page and not to the story, by the words of Languages/En/furniture.tsv.</summary>
sealed class FurniturePhrases
{
    // A real paragraph may end in "click here to see the film": only short lines are judged by words inside them.
    const int MaxPartLength = 280;
    const int MaxCreditLength = 240;

    static readonly char[] Edges = [' ', ':', '.', '!', '>', '»', '<', '«', '|', '+', '-', '*', '•', '[', ']', '(', ')', '→', '▶', '▼'];

    // Signs that stand before links.
    static readonly char[] Marks = [' ', '►', '▶', '•', '↓', '→', '▼', '»', '-', '*', '[', '\ufeff'];

    readonly FrozenSet<string> whole;
    readonly FrozenSet<string> labels;
    readonly FrozenDictionary<char, ImmutableArray<string>> startsByLetter;
    readonly ImmutableArray<string> parts;
    readonly ImmutableArray<string> credits;

    FurniturePhrases(ILookup<string, string> words)
    {
        whole = words["whole"].Concat(words["label"]).Select(word => word.Trim(Edges)).ToFrozenSet(StringComparer.Ordinal);
        labels = words["label"].ToFrozenSet(StringComparer.Ordinal);
        startsByLetter = words["start"].GroupBy(start => start[0]).ToFrozenDictionary(letter => letter.Key, letter => letter.ToImmutableArray());
        parts = [.. words["part"]];
        credits = [.. words["credit"]];
    }

    public static FurniturePhrases English { get; } =
        new(WordTable.Read("Languages/En/furniture.tsv").Rows.ToLookup(row => row[0], row => row[1]));

    /// <summary>True when the line's words are those of a page.</summary>
    /// <param name="folded">The line as <see cref="Wording.Fold"/> gives it.</param>
    public bool IsFurniture(string folded)
    {
        var words = folded.TrimStart(Marks);
        if (words.Length == 0) return false;
        if (startsByLetter.TryGetValue(words[0], out var starts) && starts.Any(start => StartsWith(words, start))) return true;
        return folded.Length <= MaxPartLength && (whole.Contains(folded.Trim(Edges)) || parts.Any(part => folded.Contains(part, StringComparison.Ordinal)));
    }

    /// <summary>True for a heading over links to other stories.</summary>
    public bool IsLabel(string folded) => labels.Contains(folded.Trim(Edges));

    /// <summary>True when the line credits agencies or other reporters.</summary>
    public bool IsCredit(string folded) =>
        folded.Length <= MaxCreditLength && credits.Any(credit => folded.Contains(credit, StringComparison.Ordinal));

    static bool StartsWith(string folded, string start) =>
        folded.StartsWith(start, StringComparison.Ordinal)
        && (folded.Length == start.Length || !char.IsLetter(start[^1]) || !char.IsLetterOrDigit(folded[start.Length]));
}
