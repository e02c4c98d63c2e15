using System.Collections.Immutable;
using Attest.Store.Queries;

namespace Attest.App.Desk.Register.Timeline;

/// <summary>Incidents over time as bars of equal spans.</summary>
/// <param name="Bars">Every span from the first to the last, empty ones too.</param>
/// <param name="Most">Incidents of the highest bar; at least 1.</param>
/// <param name="Undated">Incidents without a day, which no bar holds.</param>
public sealed record TimelineFigure(ImmutableArray<TimelineBar> Bars, TimelineUnit Unit, int Most, int Undated)
{
    /// <summary>More bars than this are too thin to point at.</summary>
    const int MostBars = 96;

    /// <summary>A chosen time shorter than this share of the whole is shown nearer.</summary>
    const int Nearer = 16;

    /// <param name="days">Incidents by first day; days may repeat.</param>
    /// <param name="from">First day chosen, or null.</param>
    /// <param name="to">Last day chosen, or null.</param>
    /// <returns>Null where no incident has a day.</returns>
    public static TimelineFigure? Of(IReadOnlyCollection<DayCount> days, int undated, DateOnly? from, DateOnly? to)
    {
        if (days.Count == 0) return null;
        var (first, last) = Window(days.Min(count => count.Day), days.Max(count => count.Day), from, to);
        var unit = Enum.GetValues<TimelineUnit>().FirstOrDefault(unit => unit.Count(first, last) <= MostBars, TimelineUnit.Decade);
        var bars = Fill(unit, unit.StartOf(first), last, days);
        return new(bars, unit, Math.Max(1, bars.Max(bar => bar.Incidents)), undated);
    }

    static (DateOnly First, DateOnly Last) Window(DateOnly first, DateOnly last, DateOnly? from, DateOnly? to)
    {
        if (from is not { } start || to is not { } end || end < start) return (first, last);
        var (chosen, whole) = (end.DayNumber - start.DayNumber + 1, last.DayNumber - first.DayNumber + 1);
        if (chosen * Nearer >= whole) return (first, last);
        var margin = chosen * Nearer / 2;
        return (Later(first, start, -margin), Earlier(last, end, margin));
    }

    static DateOnly Later(DateOnly first, DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Min(day.DayNumber, Math.Max(first.DayNumber, day.DayNumber + days)));

    static DateOnly Earlier(DateOnly last, DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Max(day.DayNumber, Math.Min(last.DayNumber, day.DayNumber + days)));

    static ImmutableArray<TimelineBar> Fill(TimelineUnit unit, DateOnly first, DateOnly last, IEnumerable<DayCount> days)
    {
        var counts = days.GroupBy(count => unit.StartOf(count.Day)).ToDictionary(group => group.Key, group => group.Sum(count => count.Incidents));
        var bars = ImmutableArray.CreateBuilder<TimelineBar>();
        for (var start = first; start <= last; start = unit.EndOf(start).AddDays(1))
        {
            bars.Add(new(start, unit.EndOf(start), counts.GetValueOrDefault(start)));
            if (unit.EndOf(start) == DateOnly.MaxValue) break;
        }

        return bars.ToImmutable();
    }
}

/// <summary>Incidents from one day to another, both included.</summary>
public sealed record TimelineBar(DateOnly From, DateOnly To, int Incidents);
