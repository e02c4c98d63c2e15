using System.Collections.Immutable;
using Attest.Link;

namespace Attest.Tests.Link;

/// <summary>How scored pairs become incidents; the scores are given, so that no feature can fail a test of joining.</summary>
public sealed class IncidentClustersTests
{
    [Fact]
    public void A_pair_over_the_threshold_is_one_incident() => Assert.Equal(["a b"], Joined(["a", "b"], ("a", "b", 5)));

    [Fact]
    public void A_pair_under_it_is_two() => Assert.Equal(["a", "b"], Joined(["a", "b"], ("a", "b", 4.99)));

    [Fact]
    public void Three_that_agree_are_one() => Assert.Equal(["a b c"], Joined(["a", "b", "c"], ("a", "b", 9), ("b", "c", 7), ("a", "c", 6)));

    [Fact]
    public void A_chain_of_half_likenesses_does_not_run_two_incidents_into_one() =>
        Assert.Equal(["a b", "c"], Joined(["a", "b", "c"], ("a", "b", 9), ("b", "c", 6), ("a", "c", -4)));

    [Fact]
    public void One_who_rules_another_out_keeps_the_groups_apart() =>
        Assert.Equal(["a b", "c d"], Joined(["a", "b", "c", "d"], ("a", "b", 9), ("c", "d", 9), ("a", "c", 8), ("b", "c", 8), ("a", "d", 8), ("b", "d", -60)));

    [Fact]
    public void The_surest_pair_is_joined_first() =>
        // c could go with a or with b, which rule each other out: it goes where it is surer.
        Assert.Equal(["a", "b c"], Joined(["a", "b", "c"], ("a", "c", 6), ("b", "c", 8), ("a", "b", -60)));

    [Fact]
    public void Two_episodes_of_one_report_never_meet() =>
        Assert.Equal(["a1 b", "a2"], Joined(["a1", "a2", "b"], ("a1", "b", 9), ("a2", "b", 8)));

    [Fact]
    public void Every_episode_is_in_one_incident_and_one_alone_has_no_links()
    {
        var incidents = Join(["a", "b", "c"], [("a", "b", 9)]);
        Assert.Equal(["a", "b", "c"], incidents.SelectMany(incident => incident.Episodes).Select(Name).Order());
        Assert.Empty(incidents.Single(incident => incident.Episodes.Length == 1).Links);
        Assert.Equal(9, Assert.Single(incidents.Single(incident => incident.Episodes.Length == 2).Links).Score.Points);
    }

    [Fact]
    public void The_order_of_episodes_and_pairs_does_not_matter()
    {
        (string, string, double)[] scores = [("a", "b", 7), ("b", "c", 7), ("c", "d", 7), ("a", "c", 2), ("b", "d", 2), ("a", "d", 2)];
        var expected = Joined(["a", "b", "c", "d"], scores);
        Assert.Equal(expected, Joined(["d", "b", "c", "a"], [.. scores.Reverse()]));
    }

    static List<string> Joined(string[] names, params (string First, string Second, double Points)[] scores) =>
        [.. Join(names, scores).Select(incident => string.Join(' ', incident.Episodes.Select(Name).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    static ImmutableArray<LinkedIncident> Join(string[] names, (string First, string Second, double Points)[] scores)
    {
        var episodes = names.Select(EpisodeOf).ToDictionary(Name);
        var points = scores.SelectMany(score => new[] { (score.First, score.Second, score.Points), (First: score.Second, Second: score.First, score.Points) })
            .ToDictionary(score => (score.First, score.Second), score => score.Points);
        LinkFeature given = new("given", 1, pair => new(points.GetValueOrDefault((Name(pair.First), Name(pair.Second))), () => "given"));
        var clusters = new IncidentClusters(new(new([.. episodes.Values.Select(episode => episode.Report).DistinctBy(report => report.Id)]), [given]));
        List<Episode> inOrder = [.. episodes.Values.OrderBy(episode => episode.Id, StringComparer.Ordinal)];
        return clusters.Join(inOrder, scores.Select(score => (inOrder.IndexOf(episodes[score.First]), inOrder.IndexOf(episodes[score.Second]))).Select(pair => (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2))));
    }

    // "a1" and "a2" are two episodes of the report "a"; an episode's id is its name.
    static Episode EpisodeOf(string name)
    {
        var report = ReportProfile.Of(new ToldReport(name[..1]).Says("Shells hit the mill.").Read());
        return new(name, report, 1);
    }

    static string Name(Episode episode) => episode.Id;
}
