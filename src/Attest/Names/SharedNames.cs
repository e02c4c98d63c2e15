using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.Names;

/// <summary>Names that several bodies go by: "RSF", "Joint Operations Command".</summary>
static class SharedNames
{
    /// <summary>A shared name as a report may write it, folded, with its bearers' keys.</summary>
    /// <param name="Default">Key of the bearer meant where a report gives no sign; null for nobody.</param>
    /// <param name="Signs">Words that speak for a bearer where the report has none of another's ("Ramallah"), with its key.</param>
    public sealed record Shared(string Fold, ImmutableArray<string> Keys, string? Default, ImmutableArray<(string Word, string Key)> Signs);

    /// <summary>By folded name.</summary>
    public static FrozenDictionary<string, Shared> All { get; } = NameTsv.BuiltIn("actors.shared-names.tsv")
        .Select(row => new Shared(NameFold.Of(row[0]), NameTsv.List(row[1]), row[2].Length == 0 ? null : row[2], [.. NameTsv.List(row[3]).Select(Sign)]))
        .DistinctBy(shared => shared.Fold, StringComparer.Ordinal)
        .ToFrozenDictionary(shared => shared.Fold, StringComparer.Ordinal);

    static (string Word, string Key) Sign(string cell) => (cell[..cell.IndexOf('=', StringComparison.Ordinal)], cell[(cell.IndexOf('=', StringComparison.Ordinal) + 1)..]);

    static readonly FrozenSet<string> FirstWords = NameTsv.BuiltIn("actors.shared-names.tsv").Select(row => row[0].Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>False where the words can hold no shared name; a cheap question before a dear one.</summary>
    public static bool MayStandIn(IReadOnlyList<string> words) => words.Any(FirstWords.Contains);
}
