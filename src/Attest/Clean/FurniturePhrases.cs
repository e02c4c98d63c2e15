using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;

namespace Attest.Clean;

/// <summary>Lines that belong to the page and not to the story, by the words of Languages/En/furniture.tsv.</summary>
sealed class FurniturePhrases
{
    // A real paragraph may end in "click here to see the film": only short lines are judged by words inside them.
    const int MaxPartWords = 40;
    const int MaxCreditWords = 30;

    static readonly char[] Edges = [' ', ':', '.', '!', '>', '»', '<', '«', '|', '+', '-', '*', '•', '[', ']', '(', ')', '→', '▶', '▼'];

    readonly FrozenSet<string> whole;
    readonly FrozenSet<string> labels;
    readonly ImmutableArray<string> starts;
    readonly ImmutableArray<string> parts;
    readonly ImmutableArray<string> credits;

    FurniturePhrases(ILookup<string, string> words)
    {
        whole = words["whole"].Concat(words["label"]).Select(word => word.Trim(Edges)).ToFrozenSet(StringComparer.Ordinal);
        labels = words["label"].ToFrozenSet(StringComparer.Ordinal);
        starts = [.. words["start"]];
        parts = [.. words["part"]];
        credits = [.. words["credit"]];
    }

    public static FurniturePhrases English { get; } =
        new(WordTable.Read("Languages/En/furniture.tsv").Rows.ToLookup(row => row[0], row => row[1]));

    /// <summary>True when the line's words are those of a page.</summary>
    public bool IsFurniture(string line)
    {
        var folded = Wording.Fold(line);
        var bare = folded.Trim(Edges);
        if (whole.Contains(bare) || starts.Any(start => StartsWith(folded, start))) return true;
        return parts.Any(part => folded.Contains(part, StringComparison.Ordinal)) && Wording.Count(line) <= MaxPartWords;
    }

    /// <summary>True for a heading over links to other stories.</summary>
    public bool IsLabel(string line) => labels.Contains(Wording.Fold(line).Trim(Edges));

    /// <summary>True when the line credits agencies or other reporters.</summary>
    public bool IsCredit(string line)
    {
        var folded = Wording.Fold(line);
        return credits.Any(credit => folded.Contains(credit, StringComparison.Ordinal)) && Wording.Count(line) <= MaxCreditWords;
    }

    static bool StartsWith(string folded, string start) =>
        folded.StartsWith(start, StringComparison.Ordinal)
        && (folded.Length == start.Length || !char.IsLetter(start[^1]) || !char.IsLetterOrDigit(folded[start.Length]));
}
