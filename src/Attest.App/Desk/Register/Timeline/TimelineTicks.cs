using System.Collections.Immutable;
using System.Globalization;

namespace Attest.App.Desk.Register.Timeline;

/// <summary>Words below a timeline's bars, few enough to be read on a phone.</summary>
static class TimelineTicks
{
    const int Most = 6;

    /// <summary>Number of the bar and the words below it.</summary>
    public static ImmutableArray<(int Bar, string Words)> Of(TimelineFigure figure)
    {
        var bars = figure.Bars;
        var step = Math.Max(1, (bars.Length + Most - 1) / Most);
        return [.. Enumerable.Range(0, bars.Length).Where(at => at % step == 0).Select(at => (at, WordsOf(figure.Unit, bars[at].From)))];
    }

    static string WordsOf(TimelineUnit unit, DateOnly day) => day.ToString(unit switch
    {
        TimelineUnit.Day or TimelineUnit.Week => "d MMM yyyy",
        TimelineUnit.Month => "MMM yyyy",
        _ => "yyyy",
    }, CultureInfo.InvariantCulture);
}
