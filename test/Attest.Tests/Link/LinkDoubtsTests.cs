using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Tests.Link;

public sealed class LinkDoubtsTests
{
    static readonly ImmutableArray<Episode> Episodes = [.. new[] { "a", "b", "c" }.Select(name => Assert.Single(Episode.Of(Told(name).Read()))).OrderBy(episode => episode.Id, StringComparer.Ordinal)];

    [Theory]
    [InlineData(5.0, true)]
    [InlineData(5.994, true)]
    [InlineData(6.0, false)]
    [InlineData(9.5, false)]
    public void A_link_near_the_threshold_is_doubted(double points, bool expected)
    {
        var doubts = LinkDoubts.Of(new([Episodes[0], Episodes[1]], [Link(0, 1, points)])).ToList();

        Assert.Equal(expected, doubts.Count == 1);
    }

    [Fact]
    public void It_names_both_reports_the_points_and_what_they_are_made_of()
    {
        var doubt = Assert.Single(LinkDoubts.Of(new(Episodes, [Link(1, 2, 8), Link(2, 0, 5.254)])));

        Assert.Equal((Episodes[2].ReportId, 1, Episodes[0].ReportId, 5.25), (doubt.Report, doubt.Number, doubt.Other, doubt.Points));
        Assert.Equal("made so (+5.25)", doubt.Why);
    }

    [Fact]
    public void Each_episode_is_told_once_whatever_the_order_of_the_links()
    {
        ImmutableArray<IncidentLink> links = [Link(0, 2, 5.5), Link(1, 2, 5.1)];

        var doubts = LinkDoubts.Of(new(Episodes, links)).ToList();

        Assert.Equal(2, doubts.Select(doubt => (doubt.Report, doubt.Number)).Distinct().Count());
        Assert.Equal(doubts, LinkDoubts.Of(new(Episodes, [.. links.Reverse()])));
        Assert.DoesNotContain(doubts, doubt => doubt.Report == Episodes[0].ReportId);
    }

    [Fact]
    public void A_telling_alone_has_no_link_to_doubt() => Assert.Empty(LinkDoubts.Of(new([Episodes[0]], [])));

    static IncidentLink Link(int first, int second, double points) =>
        new(Episodes[first], Episodes[second], new(new([Episodes[first].Report, Episodes[second].Report]), [new("made", points, _ => new(1, () => "made so"))]));

    static ToldReport Told(string name) => new ToldReport(name).Says("Nine people died.").Killed("Nine people died", Group.People, Figure.Exactly(9));
}
