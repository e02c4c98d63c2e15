using System.Collections.Immutable;
using System.Globalization;

namespace Attest.App.Desk.Register.Timeline;

/// <summary>Words below a timeline's bars: few, and of these every other one on a phone.</summary>
static class TimelineTicks
{
    const int Most = 6;

    /// <summary>Share of the width, from the left, beyond which words would leave a phone's screen.</summary>
    const double Room = 0.75;

    /// <summary>Number of the bar, the words below it, and whether they are left out on a phone.</summary>
    public static ImmutableArray<(int Bar, string Words, bool IsMinor)> Of(TimelineFigure figure)
    {
        var bars = figure.Bars;
        var step = Math.Max(1, (bars.Length + Most - 1) / Most);
        return [.. Enumerable.Range(0, bars.Length).Where(at => at % step == 0)
            .Select(at => (at, WordsOf(figure.Unit, bars[at].From), at / step % 2 == 1 || at > Room * bars.Length))];
    }

    static string WordsOf(TimelineUnit unit, DateOnly day) => day.ToString(unit switch
    {
        TimelineUnit.Day or TimelineUnit.Week => "d MMM yyyy",
        TimelineUnit.Month => "MMM yyyy",
        _ => "yyyy",
    }, CultureInfo.InvariantCulture);
}
