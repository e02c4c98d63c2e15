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

    sealed class Cluster(int number, Episode first)
    {
        /// <summary>Numbers of its episodes, in no order.</summary>
        public List<int> Members { get; } = [number];

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

    /// <summary>A pair that scores high enough, by the numbers of its episodes. A large register has millions.</summary>
    readonly record struct Edge(int First, int Second, double Points) : IComparable<Edge>
    {
        public int CompareTo(Edge other) => Points != other.Points ? other.Points.CompareTo(Points)
            : First != other.First ? First.CompareTo(other.First) : Second.CompareTo(other.Second);
    }

    /// <param name="episodes">In order of id.</param>
    /// <param name="pairs">By where the episodes stand in the list, the lesser first.</param>
    public ImmutableArray<LinkedIncident> Join(IReadOnlyList<Episode> episodes, IEnumerable<(int First, int Second)> pairs)
    {
        var edges = pairs.AsParallel()
            .Select(pair => new Edge(pair.First, pair.Second, scorer.Points(episodes[pair.First], episodes[pair.Second])))
            .Where(edge => edge.Points >= LinkFeatures.Threshold)
            // Rounded, so that a last bit that differs between machines cannot change the order.
            .Select(edge => edge with { Points = Math.Round(edge.Points, 6) }).ToArray();
        Array.Sort(edges);
        // An episode that nothing joins needs no cluster: in a large register they are many.
        var clusterOf = new Cluster?[episodes.Count];
        foreach (var edge in edges) TryJoin(episodes, clusterOf, edge);
        return [.. Enumerable.Range(0, episodes.Count).Select(at => Finish(episodes, clusterOf[at], at)).OfType<LinkedIncident>()];
    }

    void TryJoin(IReadOnlyList<Episode> episodes, Cluster?[] clusterOf, Edge edge)
    {
        var (a, b) = (clusterOf[edge.First] ??= new(edge.First, episodes[edge.First]), clusterOf[edge.Second] ??= new(edge.Second, episodes[edge.Second]));
        if (a == b || Meet(a, b) || !Agree(a, b)) return;
        var (kept, gone) = a.Members.Count >= b.Members.Count ? (a, b) : (b, a);
        kept.Take(gone);
        kept.Links.Add(new(episodes[edge.First], episodes[edge.Second], scorer));
        foreach (var member in gone.Members) clusterOf[member] = kept;
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

    /// <summary>The incident, told with its first episode; null with the others.</summary>
    static LinkedIncident? Finish(IReadOnlyList<Episode> episodes, Cluster? cluster, int at)
    {
        if (cluster is null) return new([episodes[at]], []);
        cluster.Members.Sort();
        return cluster.Members[0] == at ? new([.. cluster.Members.Select(member => episodes[member])], [.. cluster.Links]) : null;
    }
}
