using System.Collections.Concurrent;
using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Link;

/// <summary>Stage 6, Link: reports in, copies and incidents out; a pure function of the set, whatever its order.</summary>
public static class Linker
{
    public static LinkedReports Link(IEnumerable<ReadReport> reports) => Link(reports
        .OrderBy(report => report.Source.Id, StringComparer.Ordinal).ThenBy(report => report.Source.Name, StringComparer.Ordinal)
        .DistinctBy(report => report.Source.Id).Select(report => new Func<ReadReport>(() => report)));

    /// <summary>As above, of reports that are read when they are asked for and let go again: only what linking compares is held of each.</summary>
    /// <param name="reports">Each report once, by id; called on any thread.</param>
    public static LinkedReports Link(IEnumerable<Func<ReadReport>> reports)
    {
        var (profiles, episodes, sketches) = Compared(reports);
        var copyOf = CopyFinder.Find(sketches);
        sketches.Clear();
        var names = new NameWeights(profiles);
        var clusters = new IncidentClusters(new PairScorer(names, LinkFeatures.All, new(episodes)));
        return new(profiles, copyOf, clusters.Join(episodes, CandidatePairs.Of(episodes, names)));
    }

    static (ImmutableArray<ReportProfile> Profiles, List<Episode> Episodes, List<ReportSketch> Sketches) Compared(IEnumerable<Func<ReadReport>> reports)
    {
        var pool = new ProfilePool();
        var profiles = ImmutableArray.CreateBuilder<ReportProfile>();
        var (episodes, sketches) = (new List<Episode>(), new List<ReportSketch>());
        // One by one: those that wait to be compared are whole reports.
        var oneByOne = Partitioner.Create(reports, EnumerablePartitionerOptions.NoBuffering);
        foreach (var (profile, told, sketch) in oneByOne.AsParallel().AsOrdered().Select(read => Compared(read())))
        {
            profiles.Add(pool.Pool(profile));
            episodes.AddRange(told.Select(episode => pool.Pool(episode, profiles[^1])));
            sketches.Add(sketch);
        }

        episodes.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return (profiles.ToImmutable(), episodes, sketches);
    }

    static (ReportProfile Profile, ImmutableArray<Episode> Episodes, ReportSketch Sketch) Compared(ReadReport report)
    {
        var profile = ReportProfile.Of(report);
        return (profile, Episode.Of(profile, report), ReportSketch.Of(report));
    }
}
