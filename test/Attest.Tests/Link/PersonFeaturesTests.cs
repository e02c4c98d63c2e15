using Attest.Link;
using Attest.Model;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Link;

/// <summary>What the persons of two tellings say: the same dead, other dead, the same ages.</summary>
public sealed class PersonFeaturesTests
{
    static readonly Place Arda = Town("Arda", 10, 20, "Vesk");

    [Theory]
    [InlineData("Teodor Hallan", "Teodor Q. Hallan Jr.", 1.4)]
    [InlineData("Teodor Hallan", "Jalen Orrick", -0.8)]
    [InlineData("Teodor Hallan", "Theodor Hallan", null)]
    [InlineData("Teodor Hallan", "", null)]
    [InlineData("Hallan", "Hallan", null)]
    public void The_same_dead_speak_for_one_attack_and_others_against_it(string first, string second, double? share) =>
        Assert.Equal(share, Share("involved", Shooting("a", "A man died.", first), Shooting("b", "Someone was shot there.", second)));

    [Fact]
    public void Who_is_said_to_have_done_it_speaks_for_one_attack_too() =>
        Assert.Equal(1, Share("involved", Held("a", "The police hold a man for it."), Held("b", "A man went to court over it.")));

    [Fact]
    public void A_person_of_another_attack_in_the_report_says_nothing() =>
        Assert.Null(Share("involved", Shooting("a", "A man died.", "Teodor Hallan", episode: 2), Shooting("b", "Someone was shot there.", "Teodor Hallan")));

    [Theory]
    [InlineData("A 9-year-old was hurt.", "The girl, a nine-year-old, was hurt.", 0.588)]
    [InlineData("A 9-year-old and a 41-year-old were hurt.", "A 41-year-old and a 9-year-old were hit.", 1.152)]
    [InlineData("A 9-year-old was hurt.", "A 10-year-old was hurt.", -0.4)]
    [InlineData("A 9-year-old was hurt.", "A girl was hurt.", null)]
    public void Ages_speak_for_or_against(string first, string second, double? share)
    {
        var found = Share("ages", Shooting("a", first), Shooting("b", second));
        if (share is null) Assert.Null(found);
        else Assert.Equal(share.Value, found!.Value, 3);
    }

    [Fact]
    public void Of_an_attack_with_many_dead_each_report_tells_of_others()
    {
        var (first, second) = (Shooting("a", "A 19-year-old died.", "Teodor Hallan", killed: 26), Shooting("b", "A 33-year-old died.", "Jalen Orrick", killed: 25));
        Assert.Null(Share("involved", first, second));
        Assert.Null(Share("ages", first, second));
    }

    [Fact]
    public void One_age_of_many_says_less_than_one_of_one()
    {
        var list = "Hurt were a 17-year-old, a 20-year-old, a 24-year-old, a 31-year-old, a 38-year-old and a 55-year-old.";
        Assert.True(Share("ages", Shooting("a", list), Shooting("b", "A 24-year-old was hurt.")) < Share("ages", Shooting("a", "A 24-year-old was hit."), Shooting("b", "A 24-year-old was hurt.")));
        var crowd = string.Join(" ", Enumerable.Range(20, 20).Select(age => $"A {age}-year-old was hurt."));
        Assert.Null(Share("ages", Shooting("a", crowd), Shooting("b", "A 24-year-old was hurt.")));
    }

    [Fact]
    public void A_person_dies_once_whatever_day_a_report_takes_for_the_day()
    {
        var (early, late) = (Shooting("a", "A man died.", "Teodor Hallan", on: Day(2031, 3, 4)), Shooting("b", "The trial began.", "Teodor Hallan", on: Day(2031, 9, 9)));
        Assert.Equal(-1, Share("date", early, late));
        Assert.Equal(LinkFeatures.Veto, Share("date", early, Shooting("b", "The trial began.", "Jalen Orrick", on: Day(2031, 9, 9))));
    }

    [Theory]
    [InlineData("", "", -1)]
    [InlineData("Teodor Hallan", "", -1)]
    [InlineData("Teodor Hallan", "Mara Lindqvist", LinkFeatures.Veto)]
    public void Who_is_charged_bears_with_another_day_unless_the_dead_are_others(string first, string second, double share) =>
        Assert.Equal(share, Share("date", Held("a", "The police hold a man for it.", first, Day(2031, 3, 4)), Held("b", "A man went to court over it.", second, Day(2031, 9, 9))));

    [Fact]
    public void Two_shootings_of_one_town_on_following_days_with_other_victims_stay_apart() => Assert.Equal(2, Linker.Link([
        Shooting("a", "A 19-year-old died.", "Teodor Hallan", on: Day(2031, 3, 4)).Read(),
        Shooting("b", "A 33-year-old died.", "Jalen Orrick", on: Day(2031, 3, 5)).Read()]).Incidents.Length);

    [Fact]
    public void A_report_without_a_day_joins_by_town_victim_and_age() => Assert.Single(Linker.Link([
        Shooting("a", "A 19-year-old died.", "Teodor Hallan", on: Day(2031, 3, 4)).Read(),
        Shooting("b", "The victim was a 19-year-old.", "Teodor Hallan").Read()]).Incidents);

    static double? Share(string feature, ToldReport first, ToldReport second)
    {
        var profiles = new[] { first, second }.Select(report => ReportProfile.Of(report.Read())).ToList();
        var episodes = profiles.Zip([first, second]).SelectMany(pair => Episode.Of(pair.First, pair.Second.Read())).ToList();
        return LinkFeatures.All.Single(row => row.Name == feature).Compare(new(episodes[0], episodes[1], new(profiles)))?.Share;
    }

    static ToldReport Shooting(string name, string words, string dead = "", When? on = null, int episode = 1, int killed = 1)
    {
        var report = new ToldReport(name).Says($"A gunman fired at the mill. {words}").Attacked("A gunman fired at the mill", IncidentType.ArmedClash, sites: [Arda], on: on)
            .Killed("gunman fired at the mill", Group.People, Figure.Exactly(killed));
        return dead.Length > 0 ? report.Names(words, dead, episode: episode) : report;
    }

    static ToldReport Held(string name, string words, string dead = "", When? on = null) => Shooting(name, words, dead, on).Names(words, "Jalen Orrick", PersonRole.Perpetrator, PersonStatus.Arrested);
}
