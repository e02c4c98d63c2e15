using Attest.Link;
using Attest.Model;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Link;

public sealed class LinkerTests
{
    static readonly Place Kora = Town("Kora", 10, 20, "Northern Province", "Vesk");
    static readonly Place Lenn = Town("Lenn", 14, 20, "Southern Province", "Vesk");
    static readonly Actor Front = Actor("Harbour Front");
    static readonly Actor Coalition = Actor("Western Coalition");

    [Fact]
    public void A_weekday_a_town_and_a_group_make_two_reports_one_incident() =>
        Assert.Equal(1, Incidents(
            Bombing("a", "A bomb by the Harbour Front killed nine people in Kora on Tuesday.", Kora, Weekday(DayOfWeek.Tuesday)),
            Bombing("b", "A bomb of the Harbour Front went off in Kora on Tuesday and killed nine people there.", Kora, Weekday(DayOfWeek.Tuesday))));

    [Fact]
    public void Another_weekday_keeps_them_apart() =>
        Assert.Equal(2, Incidents(
            Bombing("a", "A bomb by the Harbour Front killed nine people in Kora on Tuesday.", Kora, Weekday(DayOfWeek.Tuesday)),
            Bombing("b", "A bomb by the Harbour Front killed nine people in Kora on Friday.", Kora, Weekday(DayOfWeek.Friday))));

    [Fact]
    public void A_town_far_away_keeps_them_apart() =>
        Assert.Equal(2, Incidents(
            Bombing("a", "A bomb by the Harbour Front killed nine people in Kora on Tuesday.", Kora, Weekday(DayOfWeek.Tuesday)),
            Bombing("b", "A bomb by the Harbour Front killed nine people in Lenn on Tuesday.", Lenn, Weekday(DayOfWeek.Tuesday))));

    [Fact]
    public void Strikes_of_a_campaign_without_a_day_and_with_other_counts_stay_apart() =>
        Assert.Equal(2, Incidents(
            Strikes("a", "The Western Coalition carried out eight strikes near Kora in the last 24 hours. In the capital, Colonel Adar Wess told of it.", 8),
            Strikes("b", "The Western Coalition carried out five strikes near Kora in the past day. At the base of Dunmar, Major Lio Tamm and Captain Oda Brenn told of it.", 5)));

    [Fact]
    public void A_report_published_before_the_day_does_not_tell_of_it()
    {
        var early = new ToldReport("early") { Published = new(2031, 1, 1) }
            .Says("A bomb by the Harbour Front killed nine people in Kora.")
            .Attacked("A bomb by the Harbour Front", IncidentType.RemoteExplosiveLandmineIed, [Front], sites: [Kora])
            .Killed("killed nine people", Group.People, Figure.Exactly(9));
        Assert.Equal(2, Incidents(early, Bombing("late", "A bomb by the Harbour Front killed nine people in Kora.", Kora, Day(2031, 5, 5))));
    }

    [Fact]
    public void Two_attacks_of_one_report_are_never_one_incident()
    {
        var twice = new ToldReport("twice")
            .Says("A bomb in Kora killed nine people on Tuesday. A later bomb in Kora killed nine people on Tuesday too.")
            .Attacked("A bomb in Kora", IncidentType.RemoteExplosiveLandmineIed, sites: [Kora], on: Weekday(DayOfWeek.Tuesday))
            .Attacked("A later bomb in Kora", IncidentType.RemoteExplosiveLandmineIed, sites: [Kora], on: Weekday(DayOfWeek.Tuesday), episode: 2)
            .Killed("killed nine people on", Group.People, Figure.Exactly(9));
        Assert.Equal(2, Incidents(twice, Bombing("b", "A bomb by the Harbour Front killed nine people in Kora on Tuesday.", Kora, Weekday(DayOfWeek.Tuesday))));
    }

    [Fact]
    public void The_same_words_of_one_speaker_tell_that_two_reports_mean_one_attack()
    {
        var words = "the fire could be seen from the other bank of the river until the morning came";
        var (first, second) = (Vague("a", words), Vague("b", words));
        var linked = Linker.Link([first.Read(), second.Read()]);
        var link = Assert.Single(Assert.Single(linked.Incidents).Links);
        Assert.Contains(link.Score.Reasons, reason => reason is { Feature: "statements", Points: > 0 });
    }

    [Fact]
    public void Every_link_says_why()
    {
        var linked = Linker.Link([
            Bombing("a", "A bomb by the Harbour Front killed nine people in Kora on Tuesday.", Kora, Weekday(DayOfWeek.Tuesday)).Read(),
            Bombing("b", "A bomb of the Harbour Front went off in Kora and killed nine people there.", Kora, Day(2031, 3, 4)).Read()]);
        var score = Assert.Single(Assert.Single(linked.Incidents).Links).Score;
        Assert.Equal(score.Points, score.Reasons.Sum(reason => reason.Points), 9);
        Assert.Superset(new HashSet<string> { "date", "place", "attackers", "figures" }, score.Reasons.Select(reason => reason.Feature).ToHashSet());
        Assert.All(score.Reasons, reason => Assert.NotEmpty(reason.Text));
    }

    [Fact]
    public void Claims_outside_incidents_are_no_episode()
    {
        var report = new ToldReport("a").Says("The war has killed more than 90,000 people since it began.")
            .Killed("killed more than 90,000 people", Group.People, new(90_000, Bound.MoreThan), scope: Scope.Aggregate, episode: null);
        Assert.Empty(Linker.Link([report.Read()]).Incidents);
    }

    [Fact]
    public void A_chain_of_neighbouring_days_does_not_run_into_one_incident()
    {
        var reports = Enumerable.Range(1, 6).Select(day =>
            Bombing("d" + day, $"A bomb by the Harbour Front killed nine people in Kora, report number {day} said.", Kora, Day(2031, 3, day))).ToArray();
        Assert.True(Incidents(reports) >= 3);
    }

    static int Incidents(params ToldReport[] reports) => Linker.Link(reports.Select(report => report.Read())).Incidents.Length;

    static ToldReport Bombing(string name, string words, Place place, When day) => new ToldReport(name).Says(words)
        .Attacked(words[..30], IncidentType.RemoteExplosiveLandmineIed, [Front], sites: [place], on: day)
        .Killed("killed nine people", Group.People, Figure.Exactly(9), at: place);

    static ToldReport Strikes(string name, string words, int count) => new ToldReport(name).Says(words)
        .Attacked(words[..30], IncidentType.AirDroneStrike, [Coalition], [Front], sites: [Kora], count: count);

    static ToldReport Vague(string name, string words) => new ToldReport(name)
        .Says($"Talvi Renko, who keeps the ferry, said {words}.")
        .Attacked(words, IncidentType.ShellingArtilleryMissileAttack, [Front], sites: [Province("Northern Province", "Vesk")])
        .Statement(new("Talvi Renko", "person:renko", SpeakerKind.Person), words);
}
