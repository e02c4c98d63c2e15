using Attest.Link;
using Attest.Model;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Link;

/// <summary>How many other attacks on a place lie between two tellings, and what that says of their being one.</summary>
public sealed class PlaceHistoryTests
{
    static readonly Place Arda = Town("Arda", 10, 20, "Vesk"), Dorn = Town("Dorn", 11, 21, "Vesk"), Mills = Quarter("Mills", "Arda", "Vesk");

    /// <summary>Days in March on which other reports tell of attacks on the town; days of publication of two that give none; the days that lie between.</summary>
    public static TheoryData<int[], int, int, int> Weeks => new()
    {
        { [4, 9, 14, 19], 1, 28, 4 },
        { [4, 9, 14, 19], 12, 28, 2 },
        // What each of the two tells of may have happened in the days before it was published.
        { [4, 9, 14, 26], 4, 28, 2 },
        { [9, 9, 9], 1, 28, 1 },
        { [9, 14], 15, 17, 0 },
        { [], 1, 28, 0 },
    };

    [Theory, MemberData(nameof(Weeks))]
    public void Counts_the_days_between_two_that_give_none(int[] days, int first, int second, int between)
    {
        var (a, b) = (Undated("a", first, Arda), Undated("b", second, Arda));
        Assert.Equal(between, History([.. Attacks(Arda, days), a, b]).Between(a, b)?.Days ?? 0);
        Assert.Equal(between, History([.. Attacks(Arda, days), a, b]).Between(b, a)?.Days ?? 0);
    }

    [Fact]
    public void Counts_from_the_day_that_one_of_them_gives()
    {
        var (a, b) = (Dated("a", 9, Arda), Undated("b", 28, Arda));
        // The night that another report dates a day later is the same night.
        Assert.Equal(2, History([.. Attacks(Arda, 4, 10, 14, 19), a, b]).Between(a, b)!.Value.Days);
    }

    [Fact]
    public void Days_of_another_town_do_not_count()
    {
        var (a, b) = (Undated("a", 1, Arda), Undated("b", 28, Arda));
        Assert.Null(History([.. Attacks(Dorn, 9, 14), a, b]).Between(a, b));
    }

    [Fact]
    public void A_quarter_and_its_town_have_the_town_in_common()
    {
        var (a, b) = (Undated("a", 1, Mills), Undated("b", 28, Arda));
        Assert.Equal((Arda, 2), History([.. Attacks(Arda, 9, 14), .. Attacks(Mills, 16), a, b]).Between(a, b));
    }

    [Fact]
    public void Of_two_places_in_common_the_one_that_is_seldom_struck_tells()
    {
        var (a, b) = (Undated("a", 1, Arda, Dorn), Undated("b", 28, Arda, Dorn));
        Assert.Equal((Dorn, 1), History([.. Attacks(Arda, 9, 14), .. Attacks(Dorn, 16), a, b]).Between(a, b));
    }

    [Fact]
    public void A_province_has_no_days()
    {
        var vesk = Province("Vesk");
        var (a, b) = (Undated("a", 1, vesk), Undated("b", 28, vesk));
        Assert.Null(History([.. Attacks(vesk, 9, 14), a, b]).Between(a, b));
    }

    [Fact]
    public void Where_neither_words_nor_publication_say_when_nothing_lies_between()
    {
        var (a, b) = (Told(new ToldReport("a"), null, Arda), Undated("b", 28, Arda));
        Assert.Equal(0, History([.. Attacks(Arda, 9, 14), a, b]).Between(a, b)!.Value.Days);
    }

    [Fact]
    public void The_more_attacks_lie_between_the_less_a_town_in_common_tells()
    {
        var (a, b) = (Undated("a", 1, Arda), Undated("b", 28, Arda));
        double? Share(params int[] days) => LinkFeatures.All.Single(row => row.Name == "between")
            .Compare(new(a, b, new([a.Report, b.Report])) { History = History([.. Attacks(Arda, days), a, b]) })?.Share;
        Assert.Null(Share());
        Assert.Equal(-1, Share(9));
        Assert.Equal(-2, Share(9, 14, 19));
    }

    [Fact]
    public void Two_that_both_give_a_day_are_held_together_by_it()
    {
        var (a, b) = (Dated("a", 9, Arda), Dated("b", 9, Arda));
        Assert.Null(LinkFeatures.All.Single(row => row.Name == "between").Compare(new(a, b, new([a.Report, b.Report])) { History = History([.. Attacks(Arda, 4, 14), a, b]) }));
    }

    [Fact]
    public void Reports_without_a_day_from_a_town_under_fire_stay_apart_and_come_together_where_nothing_else_happened()
    {
        ToldReport[] two = [Report("a", 1, "cars burned near the mill"), Report("b", 28, "men fled over the bridge")];
        Assert.Single(Linker.Link(two.Select(report => report.Read())).Incidents);
        ToldReport[] others = [.. new[] { 6, 10, 14, 18, 22 }.Select(day => Report("x" + day, day, $"number {day} fell by the well", Day(2031, 3, day)))];
        Assert.DoesNotContain(Linker.Link(two.Concat(others).Select(report => report.Read())).Incidents, incident => incident.Episodes.Count(told => two.Any(report => report.Id == told.ReportId)) == 2);
    }

    static ToldReport Report(string name, int day, string words, When? on = null) =>
        new ToldReport(name) { Published = new(2031, 3, day) }.Says($"a car bomb of the Perra Front hit the market. {words}.")
            .Attacked("a car bomb of the Perra Front", IncidentType.RemoteExplosiveLandmineIed, [Actor("Perra Front")], weapons: ["car bomb"], sites: [Arda], on: on);

    static PlaceHistory History(params Episode[] episodes) => new(episodes);

    static IEnumerable<Episode> Attacks(Place place, params int[] days) => days.Select((day, at) => Dated($"{place.Name} {at}", day, place));

    static Episode Dated(string name, int day, Place place) => Told(new ToldReport(name) { Published = new(2031, 3, day) }, Day(2031, 3, day), place);

    static Episode Undated(string name, int published, params Place[] places) => Told(new ToldReport(name) { Published = new(2031, 3, published) }, null, places);

    static Episode Told(ToldReport report, When? on, params Place[] places) =>
        Episode.Of(report.Says("shells hit the mill.").Attacked("shells hit", IncidentType.ShellingArtilleryMissileAttack, sites: places, on: on).Read()).Single();
}
