using Attest.Model;
using Attest.Resolve.Episodes;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Resolve.Episodes;

public sealed class WhenComparerTests
{
    static readonly When LastWeek = Unanchored("last week", new(null, null, null, null, null, DatePrecision.Week, 1));
    static readonly When TwoYearsAgo = Unanchored("two years ago", new(null, null, null, null, null, DatePrecision.Year, 2));

    [Fact]
    public void Days_agree_where_they_overlap()
    {
        Assert.True(WhenComparer.Agree(Day(2031, 3, 5), Day(2031, 3, 5)));
        Assert.True(WhenComparer.Agree(Day(2031, 3, 5), Month(2031, 3)));
        Assert.False(WhenComparer.Agree(Day(2031, 3, 5), Day(2031, 3, 6)));
        Assert.False(WhenComparer.Agree(Day(2031, 3, 5), Month(2031, 4)));
    }

    [Fact]
    public void Words_agree_unless_they_contradict()
    {
        Assert.True(WhenComparer.Agree(Weekday(DayOfWeek.Tuesday), Weekday(DayOfWeek.Tuesday)));
        Assert.True(WhenComparer.Agree(Weekday(DayOfWeek.Tuesday), Today()));
        Assert.True(WhenComparer.Agree(Weekday(DayOfWeek.Tuesday), MonthDay(3, 5)));
        Assert.False(WhenComparer.Agree(Weekday(DayOfWeek.Tuesday), Weekday(DayOfWeek.Friday)));
        Assert.False(WhenComparer.Agree(MonthDay(3, 5), MonthDay(3, 6)));
        Assert.False(WhenComparer.Agree(MonthDay(3, 5), MonthDay(4, 5)));
    }

    [Fact]
    public void A_weekend_opens_on_Friday_night()
    {
        var weekend = Unanchored("the weekend", new(null, null, null, DayOfWeek.Saturday, null, DatePrecision.Days));
        Assert.True(WhenComparer.Agree(weekend, Weekday(DayOfWeek.Friday)));
        Assert.True(WhenComparer.Agree(Weekday(DayOfWeek.Sunday), weekend));
        Assert.False(WhenComparer.Agree(weekend, Weekday(DayOfWeek.Thursday)));
        var anchored = weekend with { From = new(2031, 3, 8), To = new(2031, 3, 9), Precision = DatePrecision.Days };
        Assert.True(WhenComparer.Agree(anchored, Day(2031, 3, 7)));
        Assert.False(WhenComparer.Agree(anchored, Day(2031, 3, 6)));
    }

    [Fact]
    public void A_time_that_is_over_is_no_day_of_now()
    {
        Assert.False(WhenComparer.Agree(LastWeek, Today()));
        Assert.False(WhenComparer.Agree(Weekday(DayOfWeek.Tuesday), TwoYearsAgo));
        Assert.True(WhenComparer.IsPast(LastWeek.Parts));
        Assert.False(WhenComparer.IsPast(Today().Parts));
    }

    [Fact]
    public void Agreement_is_the_same_both_ways()
    {
        When[] all = [Day(2031, 3, 5), Month(2031, 3), Weekday(DayOfWeek.Tuesday), Today(), MonthDay(3, 5), LastWeek, TwoYearsAgo];
        foreach (var one in all)
            foreach (var other in all)
                Assert.Equal(WhenComparer.Agree(one, other), WhenComparer.Agree(other, one));
    }

    [Fact]
    public void Next_days_follow_each_other_over_the_end_of_the_week()
    {
        Assert.True(WhenComparer.AreNextDays(Weekday(DayOfWeek.Saturday), Weekday(DayOfWeek.Sunday)));
        Assert.False(WhenComparer.AreNextDays(Weekday(DayOfWeek.Tuesday), Weekday(DayOfWeek.Friday)));
        Assert.True(WhenComparer.AreNextDays(Day(2031, 3, 5), Day(2031, 3, 6)));
    }

    static When Unanchored(string words, DateParts parts) => new(words, parts, null, null, DatePrecision.Unknown);
}
