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
    const int Speakers = 8;

    readonly Dictionary<string, Cluster> clusterOf = new(StringComparer.Ordinal);

    sealed class Cluster(Episode first)
    {
        public List<Episode> Members { get; } = [first];

        public HashSet<string> Reports { get; } = new(StringComparer.Ordinal) { first.ReportId };

        public List<(Episode First, Episode Second, PairScore Score)> Links { get; } = [];
    }

    public ImmutableArray<LinkedIncident> Join(IReadOnlyList<Episode> episodes, IReadOnlyList<(Episode First, Episode Second)> pairs)
    {
        foreach (var episode in episodes) clusterOf[episode.Id] = new(episode);
        var scored = pairs
            .Select(pair => (pair.First, pair.Second, Score: scorer.Score(pair.First, pair.Second)))
            .Where(pair => pair.Score.Points >= LinkFeatures.Threshold)
            // Rounded, so that a last bit that differs between machines cannot change the order.
            .OrderByDescending(pair => Math.Round(pair.Score.Points, 6))
            .ThenBy(pair => pair.First.Id, StringComparer.Ordinal).ThenBy(pair => pair.Second.Id, StringComparer.Ordinal);
        foreach (var link in scored) TryJoin(link);
        return [.. clusterOf.Values.Distinct().Select(Finish).OrderBy(incident => incident.Id, StringComparer.Ordinal)];
    }

    void TryJoin((Episode First, Episode Second, PairScore Score) link)
    {
        var (a, b) = (clusterOf[link.First.Id], clusterOf[link.Second.Id]);
        if (a == b || a.Reports.Overlaps(b.Reports) || !Agree(a, b)) return;
        var (kept, gone) = a.Members.Count >= b.Members.Count ? (a, b) : (b, a);
        kept.Members.AddRange(gone.Members);
        kept.Reports.UnionWith(gone.Reports);
        kept.Links.AddRange(gone.Links);
        kept.Links.Add(link);
        foreach (var member in gone.Members) clusterOf[member.Id] = kept;
    }

    bool Agree(Cluster a, Cluster b)
    {
        if (a.Members.Count == 1 && b.Members.Count == 1) return true;
        var points = SpeakersOf(a)
            .SelectMany(first => SpeakersOf(b).Select(second => scorer.Score(first, second).Points))
            .ToList();
        return points.Min() > -LinkFeatures.Threshold && points.Average() >= AverageShare * LinkFeatures.Threshold;
    }

    static IEnumerable<Episode> SpeakersOf(Cluster cluster) =>
        cluster.Members.OrderBy(member => member.Id, StringComparer.Ordinal).Take(Speakers);

    static LinkedIncident Finish(Cluster cluster) => new(
        [.. cluster.Members.OrderBy(member => member.Id, StringComparer.Ordinal)],
        [.. cluster.Links.Select(link => new IncidentLink(link.First.Id, link.Second.Id, link.Score))]);
}
