namespace Attest.App.Desk.Register.Timeline;

/// <summary>How long a time one bar stands for.</summary>
public enum TimelineUnit { Day, Week, Month, Year, Decade }

static class TimelineUnits
{
    /// <summary>The first day of the unit that a day lies in; weeks begin on Monday.</summary>
    public static DateOnly StartOf(this TimelineUnit unit, DateOnly day) => unit switch
    {
        TimelineUnit.Day => day,
        TimelineUnit.Week => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - ((int)day.DayOfWeek + 6) % 7)),
        TimelineUnit.Month => new(day.Year, day.Month, 1),
        TimelineUnit.Year => new(day.Year, 1, 1),
        _ => new(Math.Max(1, day.Year / 10 * 10), 1, 1),
    };

    /// <summary>The last day of the unit that begins on a day.</summary>
    public static DateOnly EndOf(this TimelineUnit unit, DateOnly start) => unit switch
    {
        TimelineUnit.Day => start,
        TimelineUnit.Week => DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, unit.StartOf(start).DayNumber + 6)),
        TimelineUnit.Month => new(start.Year, start.Month, DateTime.DaysInMonth(start.Year, start.Month)),
        TimelineUnit.Year => new(start.Year, 12, 31),
        _ => new(start.Year / 10 * 10 + 9, 12, 31),
    };

    /// <summary>About how many bars the days from first to last take.</summary>
    public static int Count(this TimelineUnit unit, DateOnly first, DateOnly last)
    {
        var days = last.DayNumber - first.DayNumber;
        return 1 + unit switch
        {
            TimelineUnit.Day => days,
            TimelineUnit.Week => (unit.StartOf(last).DayNumber - unit.StartOf(first).DayNumber) / 7,
            TimelineUnit.Month => (last.Year - first.Year) * 12 + last.Month - first.Month,
            TimelineUnit.Year => last.Year - first.Year,
            _ => last.Year / 10 - first.Year / 10,
        };
    }
}
