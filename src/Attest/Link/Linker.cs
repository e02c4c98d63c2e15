using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Link;

/// <summary>Stage 6, Link: reports in, copies and incidents out; a pure function of the set, whatever its order.</summary>
public static class Linker
{
    public static LinkedReports Link(IEnumerable<ReadReport> reports)
    {
        var profiles = reports
            .OrderBy(report => report.Source.Id, StringComparer.Ordinal).ThenBy(report => report.Source.Name, StringComparer.Ordinal)
            .DistinctBy(report => report.Source.Id)
            .AsParallel().AsOrdered().Select(ReportProfile.Of)
            .ToImmutableArray();
        var names = new NameWeights(profiles);
        var episodes = profiles.SelectMany(Episode.Of).OrderBy(episode => episode.Id, StringComparer.Ordinal).ToList();
        var clusters = new IncidentClusters(new PairScorer(names, LinkFeatures.All));
        return new(profiles, CopyFinder.Find(profiles), clusters.Join(episodes, CandidatePairs.Of(episodes, names)));
    }
}
