using System.Globalization;
using Attest.Link;
using Attest.Model;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Link;

/// <summary>What each feature of the table says of two tellings that differ in one thing.</summary>
public sealed class LinkFeaturesTests
{
    static readonly Place Arda = Town("Arda", 10, 20, "Vesk");

    public static TheoryData<string, string, string, double?> Dates => new()
    {
        { "the same day", "2031-03-04", "2031-03-04", 1 },
        { "a day and a month", "2031-03-04", "2031-03", 0.25 },
        { "neighbouring days", "2031-03-04", "2031-03-05", -0.33 },
        { "other days", "2031-03-04", "2031-03-09", LinkFeatures.Veto },
        { "a day and none", "2031-03-04", "", -0.2 },
    };

    [Theory, MemberData(nameof(Dates))]
    public void Days_speak_for_or_against(string what, string first, string second, double? share) =>
        Assert.True(share == Share("date", Told("a", on: Read(first)), Told("b", on: Read(second))), what);

    [Theory]
    [InlineData("2031-03-04", "2031-03-06", 0.25)]
    [InlineData("2031-03-04", "2031-03-07", null)]
    [InlineData("2031-03-04", "2031-04-04", -1.5)]
    [InlineData("2031-03-04", "", null)]
    public void Days_of_publication_say_a_little_and_months_between_them_much_where_no_day_is_told(string first, string second, double? share) =>
        Assert.Equal(share, Share("published", Told("a", published: first), Told("b", published: second)));

    [Fact]
    public void Where_both_give_a_day_months_between_publications_say_little() =>
        Assert.Equal(-0.25, Share("published", Told("a", on: Day(2031, 3, 4), published: "2031-03-04"), Told("b", on: Day(2031, 3, 4), published: "2031-05-04")));

    [Fact]
    public void Nothing_is_published_before_it_happens()
    {
        Assert.Equal(LinkFeatures.Veto, Share("published", Told("a", published: "2031-03-04"), Told("b", on: Day(2031, 3, 9))));
        // A day of grace: where it is night here it is morning there.
        Assert.Null(Share("published", Told("a", published: "2031-03-04"), Told("b", on: Day(2031, 3, 5))));
    }

    [Fact]
    public void Places_speak_by_how_near_they_lie()
    {
        var same = Share("place", Told("a", Arda), Told("b", Arda))!.Value;
        var within = Share("place", Told("a", Arda), Told("b", Province("Vesk")))!.Value;
        var far = Share("place", Told("a", Arda), Told("b", Town("Belt", 20, 30, "Lorn")))!.Value;
        Assert.True(same > within && within > 0 && far < 0, string.Create(CultureInfo.InvariantCulture, $"{same} {within} {far}"));
    }

    [Fact]
    public void A_second_place_in_common_tells_half_as_much_again()
    {
        Place[] both = [Arda, Town("Dorn", 10.5, 20.5, "Vesk")];
        Assert.True(Share("place", Told("a", sites: both), Told("b", sites: both)) > Share("place", Told("a", Arda), Told("b", Arda)));
    }

    [Theory]
    [InlineData("Ruthia", "Ruthia", 1)]
    [InlineData("Ruthia", "", null)]
    public void Sides_named_alike_speak_for_one_attack(string first, string second, int? share) =>
        Assert.Equal(share, Share("attackers", Told("a", by: first), Told("b", by: second)));

    [Fact]
    public void Sides_named_otherwise_speak_against_it() =>
        Assert.True(Share("attackers", Told("a", by: "Ruthia"), Told("b", by: "Perra")) < 0);

    [Fact]
    public void Other_targets_say_nothing_and_the_same_say_something()
    {
        Assert.Null(Share("targets", Told("a", on: null, target: "Guard"), Told("b", target: "Brigades")));
        Assert.Equal(1, Share("targets", Told("a", target: "Guard"), Told("b", target: "Guard")));
    }

    [Theory]
    [InlineData(IncidentType.SuicideBomb, IncidentType.SuicideBomb, 1)]
    [InlineData(IncidentType.SuicideBomb, IncidentType.AirDroneStrike, -1)]
    [InlineData(IncidentType.SuicideBomb, IncidentType.Attack, null)]
    public void Kinds_speak_unless_one_is_said_in_general(IncidentType first, IncidentType second, int? share) =>
        Assert.Equal(share, Share("type", Told("a", type: first), Told("b", type: second)));

    [Fact]
    public void A_large_figure_in_common_tells_more_than_a_small_one_and_a_one_nothing()
    {
        var (large, small) = (Share("figures", Told("a", killed: 270), Told("b", killed: 270)), Share("figures", Told("a", killed: 3), Told("b", killed: 3)));
        Assert.True(large > small && small > 0);
        Assert.Null(Share("figures", Told("a", killed: 1), Told("b", killed: 1)));
        Assert.Null(Share("figures", Told("a", killed: 9), Told("b", killed: 12)));
    }

    [Fact]
    public void Figures_far_apart_speak_against_and_near_ones_do_not()
    {
        Assert.Equal(-0.4, Share("figures", Told("a", killed: 2), Told("b", killed: 8)));
        Assert.Null(Share("figures", Told("a", killed: 2), Told("b", killed: 7)));
        Assert.Null(Share("figures", Told("a", killed: 3), Told("b", killed: 40)));
    }

    [Theory]
    [InlineData("2031-03-04", 0.7)]
    [InlineData("2031-03-07", 0.7)]
    [InlineData("2031-03-08", -0.2)]
    [InlineData("2031-03-03", -0.2)]
    [InlineData("", -0.2)]
    public void News_without_a_day_tells_of_the_days_before_it(string published, double share) =>
        Assert.Equal(share, Share("date", Told("a", on: Day(2031, 3, 4)), Told("b", published: published)));

    [Fact]
    public void Towns_far_apart_speak_against_though_one_names_a_street_that_no_table_has()
    {
        var street = new Place("Quay Street", "Quay Street", null, null, null, [], "?quay street");
        Assert.Equal(-1, Share("place", Told("a", sites: [Arda, street]), Told("b", Town("Belt", 20, 30, "Lorn"))));
    }

    [Theory]
    [InlineData(14, 14, 0.5)]
    [InlineData(14, 15, -1.0)]
    [InlineData(14, null, null)]
    public void Counts_of_attacks_speak_either_way(int? first, int? second, double? share) =>
        Assert.Equal(share, Share("counts", Told("a", count: first), Told("b", count: second)));

    [Fact]
    public void What_all_attacks_of_a_campaign_share_is_held_against_a_pair()
    {
        Assert.Equal(-1, Share("particulars", Told("a", Arda, by: "Ruthia", killed: 2), Told("b", Arda, by: "Ruthia", killed: 3)));
        Assert.Null(Share("particulars", Told("a", Arda, Day(2031, 3, 4)), Told("b", Arda, Day(2031, 3, 4))));
    }

    [Fact]
    public void A_day_in_common_says_little_where_the_places_have_nothing_in_common()
    {
        var quarter = ToldReport.Quarter("Bridge End") with { Country = null };
        Assert.Equal(-1, Share("particulars", Words("a", "A gunman fired at the mill in Arda near the Wenna.", Arda), Words("b", "Shots were heard in Bridge End by the Toll Gate.", quarter)));

        static ToldReport Words(string name, string words, Place place) => new ToldReport(name).Says(words)
            .Attacked(words[..12], IncidentType.Attack, sites: [place], on: Day(2031, 3, 4));
    }

    [Fact]
    public void Every_feature_says_why_and_weighs_something()
    {
        var (first, second) = (Told("a", Arda, Day(2031, 3, 4), by: "Ruthia", killed: 27, count: 9), Told("b", Arda, Day(2031, 3, 4), by: "Ruthia", killed: 27, count: 9));
        var score = Scored(first, second);
        Assert.True(score.Points >= LinkFeatures.Threshold);
        Assert.Equal(score.Points, score.Reasons.Sum(reason => reason.Points), 9);
        Assert.All(score.Reasons, reason => Assert.NotEmpty(reason.Text));
        Assert.All(LinkFeatures.All, feature => Assert.True(feature.Weight > 0));
        Assert.Equal(LinkFeatures.All.Length, LinkFeatures.All.Select(feature => feature.Name).Distinct().Count());
    }

    [Fact]
    public void The_order_of_the_two_does_not_matter()
    {
        var (first, second) = (Told("a", Arda, Day(2031, 3, 4), by: "Ruthia"), Told("b", Province("Vesk"), Month(2031, 3), by: "Perra"));
        Assert.Equal(Scored(first, second).Reasons, Scored(second, first).Reasons);
    }

    [Fact]
    public void After_a_veto_nothing_counts()
    {
        var score = Scored(Told("a", Arda, Day(2031, 3, 4), by: "Ruthia"), Told("b", Arda, Day(2031, 5, 4), by: "Ruthia"));
        Assert.Equal("date", Assert.Single(score.Reasons).Feature);
        Assert.True(score.Points < -LinkFeatures.Threshold);
    }

    static double? Share(string feature, ToldReport first, ToldReport second)
    {
        var (names, episodes) = Episodes(first, second);
        return LinkFeatures.All.Single(row => row.Name == feature).Compare(new(episodes[0], episodes[1], names))?.Share;
    }

    static PairScore Scored(ToldReport first, ToldReport second)
    {
        var (names, episodes) = Episodes(first, second);
        return new PairScorer(names, LinkFeatures.All).Score(episodes[0], episodes[1]);
    }

    static (NameWeights Names, List<Episode> Episodes) Episodes(params ToldReport[] reports)
    {
        var profiles = reports.Select(report => ReportProfile.Of(report.Read())).ToList();
        return (new(profiles), [.. profiles.Zip(reports).SelectMany(pair => Episode.Of(pair.First, pair.Second.Read()))]);
    }

    static When? Read(string date) => date.Split('-') switch
    {
        [var year, var month, var day] => Day(int.Parse(year, CultureInfo.InvariantCulture), int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture)),
        [var year, var month] => Month(int.Parse(year, CultureInfo.InvariantCulture), int.Parse(month, CultureInfo.InvariantCulture)),
        _ => null,
    };

    static ToldReport Told(
        string name, Place? place = null, When? on = null, Place[]? sites = null, string by = "", string target = "", IncidentType type = IncidentType.Attack,
        int killed = 2, int? count = null, string published = "") =>
        new ToldReport(name) { Published = published.Length > 0 ? DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null }
            .Says("shells hit the mill and killed some of the men.")
            .Attacked(
                "shells hit the mill", type, by.Length > 0 ? [Actor(by)] : null, target.Length > 0 ? [Actor(target)] : null,
                sites: sites ?? (place is null ? null : [place]), on: on, count: count)
            .Killed("killed some of the men", Group.People, Figure.Exactly(killed));
}
