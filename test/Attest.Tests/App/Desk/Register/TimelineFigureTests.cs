using Attest.App.Desk.Register.Timeline;
using Attest.Store.Queries;

namespace Attest.Tests.App.Desk.Register;

public sealed class TimelineFigureTests
{
    static readonly DateOnly Start = new(2031, 3, 4);

    static TimelineFigure Of(params (int Day, int Count)[] days) => Of(null, null, days);

    static TimelineFigure Of(DateOnly? from, DateOnly? to, params (int Day, int Count)[] days) =>
        TimelineFigure.Of([.. days.Select(day => new DayCount(Start.AddDays(day.Day), day.Count))], 2, from, to)!;

    [Theory]
    [InlineData(0, TimelineUnit.Day, 1)]
    [InlineData(95, TimelineUnit.Day, 96)]
    [InlineData(96, TimelineUnit.Week, 14)]
    [InlineData(3_000, TimelineUnit.Year, 9)]
    [InlineData(2_000, TimelineUnit.Month, 66)]
    [InlineData(60_000, TimelineUnit.Decade, 17)]
    public void The_unit_grows_with_the_time_so_that_bars_stay_wide_enough(int days, TimelineUnit unit, int bars)
    {
        var figure = Of((0, 1), (days, 1));

        Assert.Equal((unit, bars), (figure.Unit, figure.Bars.Length));
    }

    [Fact]
    public void Bars_follow_without_gap_and_hold_every_incident()
    {
        var figure = Of((0, 3), (1, 2), (40, 1), (400, 5));

        Assert.Equal(11, figure.Bars.Sum(bar => bar.Incidents));
        Assert.Equal((5, 2), (figure.Most, figure.Undated));
        Assert.All(figure.Bars.Zip(figure.Bars.Skip(1)), pair => Assert.Equal(pair.First.To.AddDays(1), pair.Second.From));
    }

    [Fact]
    public void Weeks_begin_on_Monday()
    {
        var figure = Of((0, 1), (200, 1));

        Assert.Equal(TimelineUnit.Week, figure.Unit);
        Assert.All(figure.Bars, bar => Assert.Equal((DayOfWeek.Monday, DayOfWeek.Sunday), (bar.From.DayOfWeek, bar.To.DayOfWeek)));
    }

    [Fact]
    public void A_short_time_chosen_from_a_long_one_is_shown_nearer()
    {
        var figure = Of(Start.AddDays(1_000), Start.AddDays(1_002), (0, 1), (1_001, 1), (4_000, 1));

        Assert.Equal(TimelineUnit.Day, figure.Unit);
        Assert.Contains(figure.Bars, bar => bar.From == Start.AddDays(1_001));
        Assert.DoesNotContain(figure.Bars, bar => bar.From == Start);
    }

    [Fact]
    public void A_long_time_chosen_leaves_the_whole_in_view() =>
        Assert.Equal(Of((0, 1), (400, 1)).Bars, Of(Start, Start.AddDays(100), (0, 1), (400, 1)).Bars);

    [Fact]
    public void Days_chosen_where_nothing_happened_are_in_view_still()
    {
        var chosen = Start.AddDays(9_000);

        Assert.Contains(Of(chosen, chosen, (0, 1), (400, 1)).Bars, bar => bar.From <= chosen && chosen <= bar.To);
    }

    [Fact]
    public void The_first_and_the_last_day_there_can_be_do_no_harm()
    {
        var figure = TimelineFigure.Of([new(DateOnly.MinValue, 1), new(DateOnly.MaxValue, 1)], 0, DateOnly.MinValue, DateOnly.MaxValue)!;

        Assert.Equal(TimelineUnit.Decade, figure.Unit);
        Assert.Equal(2, figure.Bars.Sum(bar => bar.Incidents));
        Assert.Equal(DateOnly.MaxValue, figure.Bars[^1].To);
    }

    [Fact]
    public void Without_a_day_there_is_no_figure() => Assert.Null(TimelineFigure.Of([], 7, null, null));

    [Fact]
    public void A_phone_has_room_for_the_words_below()
    {
        Assert.InRange(TimelineTicks.Of(Of((0, 1), (95, 1))).Length, 1, 6);
        Assert.Equal([(0, "4 Mar 2031", false)], TimelineTicks.Of(Of((0, 1))));
    }

    [Theory]
    [InlineData(6, "0 2 4")]
    [InlineData(5, "0 2")]
    [InlineData(9, "0 4")]
    [InlineData(96, "0 32 64")]
    public void A_phone_shows_every_other_word_and_none_that_would_leave_its_screen(int days, string shown)
    {
        var ticks = TimelineTicks.Of(Of((0, 1), (days - 1, 1)));

        Assert.Equal(shown, string.Join(' ', ticks.Where(tick => !tick.IsMinor).Select(tick => tick.Bar)));
    }
}
