using Attest.Model;
using Attest.Reconcile;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

/// <summary>Days that a claim's words leave open, closed by what the linked reports know.</summary>
public sealed class DateCompletionTests
{
    static readonly DateOnly Tuesday = new(2031, 3, 4);
    static readonly IncidentDate OnTuesday = new(Tuesday, Tuesday, DatePrecision.Day, null);

    [Fact]
    public void A_weekday_is_the_incidents_day_where_they_agree() => Assert.Equal(Tuesday, Complete(Weekday(DayOfWeek.Tuesday), OnTuesday));

    [Fact]
    public void A_day_of_the_year_is_the_incidents_day_where_they_agree() => Assert.Equal(Tuesday, Complete(MonthDay(3, 4), OnTuesday));

    [Fact]
    public void Another_weekday_stays_open()
    {
        Assert.Null(Complete(Weekday(DayOfWeek.Wednesday), OnTuesday));
        Assert.Null(Complete(MonthDay(3, 5), OnTuesday));
    }

    [Fact]
    public void Today_is_the_day_of_publication_once_that_is_known()
    {
        Assert.Equal(new DateOnly(2031, 3, 7), Complete(Today(), OnTuesday, published: new(2031, 3, 7)));
        Assert.Null(Complete(Today(), OnTuesday));
    }

    [Fact]
    public void A_day_that_is_known_is_left_alone() => Assert.Equal(new DateOnly(2031, 5, 1), Complete(Day(2031, 5, 1), OnTuesday, published: new(2031, 3, 7)));

    [Fact]
    public void An_incident_of_a_month_closes_no_weekday() =>
        Assert.Null(Complete(Weekday(DayOfWeek.Tuesday), new(new(2031, 3, 1), new(2031, 3, 31), DatePrecision.Month, null)));

    [Fact]
    public void Without_words_or_an_incident_nothing_is_made_up()
    {
        Assert.Null(DateCompletion.Complete(null, OnTuesday, Tuesday));
        Assert.Null(Complete(Weekday(DayOfWeek.Tuesday), null));
    }

    [Fact]
    public void The_words_are_kept() =>
        Assert.Equal("on Tuesday", DateCompletion.Complete(Weekday(DayOfWeek.Tuesday), OnTuesday, null)!.Written);

    static DateOnly? Complete(When date, IncidentDate? incident, DateOnly? published = null) => DateCompletion.Complete(date, incident, published)?.From;
}
