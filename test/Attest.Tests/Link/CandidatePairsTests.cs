using Attest.Link;
using Attest.Model;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Link;

public sealed class CandidatePairsTests
{
    static readonly Place Arda = Town("Arda", 10, 20, "Vesk");
    static readonly Place Belt = Town("Belt", 11, 21, "Lorn");

    [Fact]
    public void Episodes_that_share_a_place_are_held_against_each_other() => Assert.Equal(1, PairsOf(Told("a", Arda), Told("b", Arda)));

    [Fact]
    public void Episodes_that_share_nothing_are_not() => Assert.Equal(0, PairsOf(Told("a", Arda), Told("b", Belt)));

    [Fact]
    public void A_town_meets_its_province() => Assert.Equal(1, PairsOf(Told("a", Arda), Told("b", Province("Vesk"))));

    [Fact]
    public void Two_towns_of_one_province_meet() => Assert.Equal(1, PairsOf(Told("a", Arda), Told("b", Town("Dorn", 10.2, 20.3, "Vesk"))));

    [Fact]
    public void A_day_brings_reports_without_a_common_place_together() =>
        Assert.Equal(1, PairsOf(Told("a", Arda, Day(2031, 3, 4)), Told("b", Belt, Day(2031, 3, 4))));

    [Fact]
    public void A_month_is_no_day() => Assert.Equal(0, PairsOf(Told("a", Arda, Month(2031, 3)), Told("b", Belt, Month(2031, 3))));

    [Theory]
    [InlineData(5, 1)]
    [InlineData(4, 0)]
    public void A_figure_of_five_or_more_brings_them_together(int value, int pairs) =>
        Assert.Equal(pairs, PairsOf(Told("a", Arda, killed: value), Told("b", Belt, killed: value)));

    [Fact]
    public void Two_episodes_of_one_report_are_never_a_pair()
    {
        var report = new ToldReport("a").Says("Shells hit the mill. Later a bomb hit the mill again.")
            .Attacked("Shells hit the mill", IncidentType.ShellingArtilleryMissileAttack, sites: [Arda])
            .Attacked("a bomb hit the mill", IncidentType.RemoteExplosiveLandmineIed, sites: [Arda], episode: 2);
        Assert.Equal(0, PairsOf(report));
    }

    [Fact]
    public void Each_pair_comes_once_the_lesser_id_first_in_order()
    {
        var pairs = Pairs(Told("a", Arda, Day(2031, 3, 4), 9), Told("b", Arda, Day(2031, 3, 4), 9), Told("c", Arda, Day(2031, 3, 4), 9));
        Assert.Equal(3, pairs.Count);
        Assert.All(pairs, pair => Assert.True(string.CompareOrdinal(pair.First.Id, pair.Second.Id) < 0));
        Assert.Equal(pairs.OrderBy(pair => pair.First.Id, StringComparer.Ordinal).ThenBy(pair => pair.Second.Id, StringComparer.Ordinal), pairs);
    }

    [Fact]
    public void In_a_crowd_only_neighbours_in_time_meet()
    {
        // So many attacks on one town, one a day: each meets those of the days around it.
        var reports = Enumerable.Range(0, 3 * CandidatePairs.Window).Select(at => Told($"r{at}", Arda, FromDay(at))).ToArray();
        var pairs = Pairs(reports);
        Assert.All(pairs, pair => Assert.InRange(Math.Abs(DayOf(pair.First) - DayOf(pair.Second)), 1, CandidatePairs.Window));
        Assert.True(pairs.Count <= reports.Length * CandidatePairs.Window);
    }

    static When FromDay(int at) => new DateOnly(2031, 1, 1).AddDays(at) is var day ? Day(day.Year, day.Month, day.Day) : throw new InvalidOperationException();

    static int DayOf(Episode episode) => episode.Dates[0].From!.Value.DayNumber;

    static int PairsOf(params ToldReport[] reports) => Pairs(reports).Count;

    static IReadOnlyList<(Episode First, Episode Second)> Pairs(params ToldReport[] reports)
    {
        var profiles = reports.Select(report => ReportProfile.Of(report.Read())).ToList();
        var episodes = profiles.Zip(reports).SelectMany(pair => Episode.Of(pair.First, pair.Second.Read())).OrderBy(episode => episode.Id, StringComparer.Ordinal).ToList();
        return [.. CandidatePairs.Of(episodes, new(profiles)).Select(pair => (episodes[pair.First], episodes[pair.Second]))];
    }

    // No name with a capital stands in the words, so that only the claims can bring two reports together.
    static ToldReport Told(string name, Place place, When? on = null, int killed = 2) => new ToldReport(name)
        .Says("shells hit the mill and killed some of the men.")
        .Attacked("shells hit the mill", IncidentType.ShellingArtilleryMissileAttack, sites: [place], on: on)
        .Killed("killed some of the men", Group.People, Figure.Exactly(killed), at: place);
}
