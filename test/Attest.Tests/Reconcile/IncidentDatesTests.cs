using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class IncidentDatesTests
{
    static readonly DateOnly Tuesday = new(2031, 3, 4);

    [Fact]
    public void An_absolute_day_in_one_report_dates_the_incident() =>
        AssertDay(Tuesday, Told("a", null, Weekday(DayOfWeek.Tuesday)), Told("b", null, Day(2031, 3, 4)));

    [Fact]
    public void The_day_of_most_reports_goes_before_another() =>
        AssertDay(Tuesday, Told("a", null, Day(2031, 3, 4)), Told("b", null, Day(2031, 3, 4)), Told("c", null, Day(2031, 3, 3)));

    [Fact]
    public void A_weekday_told_elsewhere_supports_one_of_two_days() =>
        AssertDay(Tuesday, Told("a", null, Day(2031, 3, 3)), Told("b", null, Day(2031, 3, 4)), Told("c", null, Weekday(DayOfWeek.Tuesday)));

    [Fact]
    public void The_weekday_of_most_reports_is_the_one_completed() =>
        AssertDay(Tuesday, Told("a", null, Weekday(DayOfWeek.Tuesday)), Told("b", null, Weekday(DayOfWeek.Tuesday)), Told("c", null, Weekday(DayOfWeek.Monday)), Told("d", new(2031, 3, 6)));

    [Fact]
    public void A_weekday_and_another_reports_publication_give_the_day() =>
        AssertDay(Tuesday, Told("a", null, Weekday(DayOfWeek.Tuesday)), Told("b", new(2031, 3, 6)));

    [Fact]
    public void A_day_of_the_year_and_another_reports_publication_give_the_year() =>
        AssertDay(new(2030, 12, 30), Told("a", null, MonthDay(12, 30)), Told("b", new(2031, 1, 2)));

    [Fact]
    public void Publications_of_different_weeks_leave_a_weekday_open() =>
        AssertUnknown(Told("a", null, Weekday(DayOfWeek.Tuesday)), Told("b", new(2031, 3, 6)), Told("c", new(2031, 3, 16)));

    [Fact]
    public void A_weekday_alone_gives_no_day() => AssertUnknown(Told("a", null, Weekday(DayOfWeek.Tuesday)), Told("b", null, Weekday(DayOfWeek.Tuesday)));

    [Fact]
    public void A_month_and_a_day_without_a_year_give_no_day() => AssertUnknown(Told("a", null, MonthDay(1, 9)));

    [Fact]
    public void Nothing_said_is_nothing_known() => AssertUnknown(Told("a", new(2031, 3, 6)));

    [Fact]
    public void A_month_stays_a_month()
    {
        var date = DateOf(Told("a", null, Month(2031, 3)), Told("b", null));
        Assert.Equal((new DateOnly(2031, 3, 1), new DateOnly(2031, 3, 31), DatePrecision.Month), (date.From!.Value, date.To!.Value, date.Precision));
    }

    [Fact]
    public void A_month_told_of_the_victims_narrows_the_year_told_of_the_attack()
    {
        var year = new When("2031", new(2031, null, null, null, null, DatePrecision.Year), new(2031, 1, 1), new(2031, 12, 31), DatePrecision.Year);
        var report = Told("a", null, year).Says("In March 2031, nine people were taken.").Killed("nine people were taken", Group.People, Figure.Exactly(9), on: Month(2031, 3));
        Assert.Equal(DatePrecision.Month, DateOf(report).Precision);
    }

    [Fact]
    public void A_victims_later_death_does_not_move_the_attack()
    {
        var report = Told("a", null, Month(2031, 3)).Says("On 9 May nine people died.").Killed("nine people died", Group.People, Figure.Exactly(9), on: Day(2031, 5, 9));
        Assert.Equal(new DateOnly(2031, 3, 1), DateOf(report).From);
    }

    [Fact]
    public void Today_told_of_a_known_day_is_the_day_of_publication()
    {
        var incident = Incident(Told("a", null, Today()), Told("b", null, Day(2031, 3, 4)), Told("c", null, Weekday(DayOfWeek.Tuesday)));
        var published = DateCompletion.Published([(incident, IncidentDates.Of(incident, ImmutableSortedDictionary<string, string>.Empty))]);
        var only = Assert.Single(published);
        Assert.Equal((Told("a", null).Id, Tuesday), (only.Key, only.Value));
    }

    [Fact]
    public void A_report_whose_words_lead_to_two_days_is_left_undated()
    {
        var yesterday = Today() with { Parts = Today().Parts with { DayOffset = -1 } };
        var incident = Incident(Told("a", null, Today(), yesterday), Told("b", null, Day(2031, 3, 4)));
        Assert.Empty(DateCompletion.Published([(incident, IncidentDates.Of(incident, ImmutableSortedDictionary<string, string>.Empty))]));
    }

    [Fact]
    public void A_claims_weekday_is_completed_by_the_incidents_day()
    {
        var day = new IncidentDate(Tuesday, Tuesday, DatePrecision.Day, "4 March 2031");
        Assert.Equal(Tuesday, DateCompletion.Complete(Weekday(DayOfWeek.Tuesday), day, null)!.From);
        Assert.Null(DateCompletion.Complete(Weekday(DayOfWeek.Friday), day, null)!.From);
        Assert.Equal(Tuesday, DateCompletion.Complete(MonthDay(3, 4), day, null)!.From);
        Assert.Equal(Tuesday, DateCompletion.Complete(Today(), null, Tuesday)!.From);
        Assert.Null(DateCompletion.Complete(null, day, Tuesday));
        Assert.Null(DateCompletion.Complete(Today(), day, null)!.From);
    }

    static void AssertDay(DateOnly expected, params ToldReport[] reports)
    {
        var date = DateOf(reports);
        Assert.Equal((expected, expected, DatePrecision.Day), (date.From!.Value, date.To!.Value, date.Precision));
    }

    static void AssertUnknown(params ToldReport[] reports) => Assert.Equal((null, null, DatePrecision.Unknown), (DateOf(reports).From, DateOf(reports).To, DateOf(reports).Precision));

    static IncidentDate DateOf(params ToldReport[] reports) => IncidentDates.Of(Incident(reports), ImmutableSortedDictionary<string, string>.Empty);

    static LinkedIncident Incident(params ToldReport[] reports) =>
        new([.. reports.SelectMany(report => Episode.Of(report.Read())).OrderBy(episode => episode.Id, StringComparer.Ordinal)], []);

    static ToldReport Told(string name, DateOnly? published, params When?[] dates)
    {
        var report = new ToldReport(name) { Published = published }.Says("Shells fell on Kora, and again, and once more.");
        string[] quotes = ["Shells fell on Kora", "again"];
        if (dates.Length == 0) return report.Attacked(quotes[0], IncidentType.ShellingArtilleryMissileAttack);
        for (var at = 0; at < dates.Length; at++) report.Attacked(quotes[at], IncidentType.ShellingArtilleryMissileAttack, on: dates[at]);
        return report;
    }
}
