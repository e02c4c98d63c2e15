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
    /// <summary>Shared runs as a share of all from which two reports are one.</summary>
    public const double NearlyWhole = 0.65;

    /// <summary>Share of the shorter report's runs found in the longer, from which it is a cut of it.</summary>
    public const double Contained = 0.9;

    /// <summary>The shorter report's length as a share of the longer's, below which a cut is no copy.</summary>
    public const double LeastPart = 0.5;

    /// <summary>Fewest runs of a report that is compared in part; shorter ones must be the same.</summary>
    const int FewestRuns = 20;

    const ulong Sample = 6;

    /// <summary>For each copy's id the id of the report it repeats, which is never a copy itself.</summary>
    public static ImmutableSortedDictionary<string, string> Find(IEnumerable<ReportSketch> reports)
    {
        var originals = new OriginalIndex();
        var copies = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var report in OriginalsFirst(reports))
        {
            if (report.Runs.Count == 0) continue;
            if (OriginalOf(report, originals) is { } original) copies[report.Id] = original.Id;
            else originals.Add(report, Sampled(report));
        }

        return copies.ToImmutable();
    }

    static IEnumerable<ReportSketch> OriginalsFirst(IEnumerable<ReportSketch> reports) => reports
        .OrderBy(report => report.Published ?? DateOnly.MaxValue)
        .ThenByDescending(report => report.Length)
        .ThenBy(report => report.Id, StringComparer.Ordinal);

    static ReportSketch? OriginalOf(ReportSketch report, OriginalIndex originals) => originals
        .MostShared(Sampled(report))
        .Where(original => IsCopy(report.Runs, original.Runs))
        .OrderByDescending(original => report.Runs.Resemblance(original.Runs)).ThenBy(original => original.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    static bool IsCopy(Shingles report, Shingles original)
    {
        var (shorter, longer) = (Math.Min(report.Count, original.Count), Math.Max(report.Count, original.Count));
        if (shorter < FewestRuns) return report.Resemblance(original) == 1;
        return report.Resemblance(original) >= NearlyWhole
            || (shorter >= LeastPart * longer && report.Containment(original) >= Contained);
    }

    static IEnumerable<ulong> Sampled(ReportSketch report)
    {
        var runs = report.Runs.Hashes.ToArray();
        return runs.Length < FewestRuns ? runs : runs.Where(run => run % Sample == 0);
    }
}
