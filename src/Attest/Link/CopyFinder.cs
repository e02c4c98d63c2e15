using System.Collections.Immutable;

namespace Attest.Link;

/// <summary>Finds the reports that repeat another one, whole or nearly.</summary>
/// <remarks>
/// Reports are taken originals first: the earliest published, then the longest, then the least id. Each is compared
/// only with originals that share a sampled run of words with it, so that forty carriers of one article cost forty
/// comparisons; runs that many originals share (page furniture) bring no candidates.
/// </remarks>
public static class CopyFinder
{
    /// <summary>Share of the shorter report that must stand among words of the longer.</summary>
    public const double Covered = 0.75;

    /// <summary>Share of the shorter report's runs that the longer must have: one word in eight changed leaves three in five.</summary>
    public const double Same = 0.4;

    /// <summary>The shorter report's length as a share of the longer's, below which a cut is no copy.</summary>
    public const double LeastPart = 0.5;

    /// <summary>Fewest runs of a report that is compared in part; shorter ones must be the same.</summary>
    const int FewestRuns = 20;

    /// <summary>For each copy's id the id of the report it repeats, which is never a copy itself.</summary>
    public static ImmutableSortedDictionary<string, string> Find(IEnumerable<ReportSketch> reports)
    {
        List<ReportSketch> inOrder = [.. OriginalsFirst(reports)];
        var (originals, repeated) = (new OriginalIndex(), new RepeatedRuns(inOrder));
        var copies = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var report in inOrder)
        {
            if (report.Runs.Count == 0) continue;
            if (OriginalOf(report, originals) is { } original) copies[report.Id] = original.Id;
            else originals.Add(report, report.Runs.Keys().Where(repeated.Contains));
        }

        return copies.ToImmutable();
    }

    static IEnumerable<ReportSketch> OriginalsFirst(IEnumerable<ReportSketch> reports) => reports
        .OrderBy(report => report.Published ?? DateOnly.MaxValue)
        .ThenByDescending(report => report.Length)
        .ThenBy(report => report.Id, StringComparer.Ordinal);

    /// <summary>The original of which most is repeated; of equals the one with the least id.</summary>
    static ReportSketch? OriginalOf(ReportSketch report, OriginalIndex originals)
    {
        (ReportSketch Original, double Same)? best = null;
        foreach (var original in originals.MostShared(report.Runs.Keys()))
        {
            if (SharedBy(report.Runs, original.Runs) is not { } same) continue;
            if (best is null || same > best.Value.Same || (same == best.Value.Same && string.CompareOrdinal(original.Id, best.Value.Original.Id) < 0)) best = (original, same);
        }

        return best?.Original;
    }

    /// <summary>Share of the shorter one's runs that both have; null where neither is a copy of the other.</summary>
    static double? SharedBy(RunSketch report, RunSketch original)
    {
        var (shorter, longer) = report.Count <= original.Count ? (report, original) : (original, report);
        if (shorter.Count < FewestRuns) return report.IsSame(original) ? 1 : null;
        if (shorter.Count < LeastPart * longer.Count) return null;
        var (same, covered) = shorter.In(longer);
        return same >= Same && covered >= Covered ? same : null;
    }
}
