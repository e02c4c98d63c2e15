using System.Collections.Immutable;

namespace Attest.Link;

/// <summary>Joins scored pairs into incidents, the surest first, and never two episodes of one report.</summary>
/// <remarks>
/// Agglomerative with average linkage: two groups are joined only where their members, taken together, score high
/// enough against each other, so that a chain of half-likenesses does not run two incidents into one. Equal scores
/// are taken in order of ids.
/// </remarks>
public sealed class IncidentClusters(PairScorer scorer)
{
    /// <summary>Share of the threshold that the members of two groups must reach on average.</summary>
    const double AverageShare = 0.6;

    /// <summary>Members of a group that speak for it where it is large.</summary>
    const int MostSpokesmen = 8;

    readonly Dictionary<string, Cluster> clusterOf = new(StringComparer.Ordinal);

    sealed class Cluster(Episode first)
    {
        public List<Episode> Members { get; } = [first];

        /// <summary>The members of least id, so many as speak for the group.</summary>
        public List<Episode> Spokesmen { get; private set; } = [first];

        public HashSet<string> Reports { get; } = new(StringComparer.Ordinal) { first.ReportId };

        public List<IncidentLink> Links { get; } = [];

        public void Take(Cluster other)
        {
            Members.AddRange(other.Members);
            Reports.UnionWith(other.Reports);
            Links.AddRange(other.Links);
            Spokesmen = [.. Spokesmen.Concat(other.Spokesmen).OrderBy(member => member.Id, StringComparer.Ordinal).Take(MostSpokesmen)];
        }
    }

    public ImmutableArray<LinkedIncident> Join(IReadOnlyList<Episode> episodes, IEnumerable<(Episode First, Episode Second)> pairs)
    {
        foreach (var episode in episodes) clusterOf[episode.Id] = new(episode);
        var scored = pairs
            .AsParallel().AsOrdered()
            .Select(pair => (pair.First, pair.Second, Points: scorer.Points(pair.First, pair.Second)))
            .Where(pair => pair.Points >= LinkFeatures.Threshold)
            .AsSequential()
            // Rounded, so that a last bit that differs between machines cannot change the order.
            .OrderByDescending(pair => Math.Round(pair.Points, 6))
            .ThenBy(pair => pair.First.Id, StringComparer.Ordinal).ThenBy(pair => pair.Second.Id, StringComparer.Ordinal);
        foreach (var link in scored) TryJoin(link.First, link.Second);
        return [.. clusterOf.Values.Distinct().Select(Finish).OrderBy(incident => incident.Id, StringComparer.Ordinal)];
    }

    void TryJoin(Episode first, Episode second)
    {
        var (a, b) = (clusterOf[first.Id], clusterOf[second.Id]);
        if (a == b || Meet(a, b) || !Agree(a, b)) return;
        var (kept, gone) = a.Members.Count >= b.Members.Count ? (a, b) : (b, a);
        kept.Take(gone);
        kept.Links.Add(new(first, second, scorer));
        foreach (var member in gone.Members) clusterOf[member.Id] = kept;
    }

    static bool Meet(Cluster a, Cluster b) =>
        a.Reports.Count < b.Reports.Count ? b.Reports.Overlaps(a.Reports) : a.Reports.Overlaps(b.Reports);

    bool Agree(Cluster a, Cluster b)
    {
        if (a.Members.Count == 1 && b.Members.Count == 1) return true;
        var (sum, count) = (0.0, 0);
        foreach (var first in a.Spokesmen)
        {
            foreach (var second in b.Spokesmen)
            {
                var points = scorer.Points(first, second);
                if (points <= -LinkFeatures.Threshold) return false;
                (sum, count) = (sum + points, count + 1);
            }
        }

        return sum / count >= AverageShare * LinkFeatures.Threshold;
    }

    static LinkedIncident Finish(Cluster cluster) => new(
        [.. cluster.Members.OrderBy(member => member.Id, StringComparer.Ordinal)],
        [.. cluster.Links]);
}
