using Attest.Model;

namespace Attest.Resolve.Episodes;

/// <summary>Compares worded dates: two agree unless their words cannot mean the same day.</summary>
public static class WhenComparer
{
    /// <summary>False only where the two contradict each other.</summary>
    public static bool Agree(When one, When other)
    {
        if (one.From is { } from && other.From is { } start)
            return Opening(one, from) <= (other.To ?? start) && Opening(other, start) <= (one.To ?? from);
        var (a, b) = (one.Parts, other.Parts);
        if (IsWeekend(a) && b.Weekday is DayOfWeek.Friday or DayOfWeek.Sunday || IsWeekend(b) && a.Weekday is DayOfWeek.Friday or DayOfWeek.Sunday) return true;
        if (Differ(a.Year, b.Year) || Differ(a.Month, b.Month) || Differ(a.Day, b.Day)) return false;
        if (a.Weekday is { } weekday && b.Weekday is { } day && weekday != day) return false;
        if (a.DayOffset is { } offset && b.DayOffset is { } back && offset != back) return false;
        // "last week" and "today"; "two years ago" and "Tuesday"; but "this week" may hold both.
        return !(IsPast(a) && IsNear(b)) && !(IsPast(b) && IsNear(a));
    }

    // A weekend opens on Friday night.
    static DateOnly Opening(When when, DateOnly from) => IsWeekend(when.Parts) && from > DateOnly.MinValue ? from.AddDays(-1) : from;

    static bool IsWeekend(DateParts parts) => parts is { Weekday: DayOfWeek.Saturday, Span: DatePrecision.Days };

    /// <summary>True where two weekdays follow each other: an attack late on Thursday ends on Friday.</summary>
    public static bool AreNextDays(When one, When other)
    {
        if (one.From is { } from && other.From is { } start) return Math.Abs(from.DayNumber - start.DayNumber) <= 1;
        if (one.Parts.Weekday is not { } a || other.Parts.Weekday is not { } b) return false;
        return ((int)b - (int)a + 7) % 7 is 0 or 1;
    }

    /// <summary>True only where words of both fix the same part: the same day, weekday, month or year.</summary>
    public static bool Same(When one, When other)
    {
        if (one.From is { } from && other.From is { } start) return from <= (other.To ?? start) && start <= (one.To ?? from);
        var (a, b) = (one.Parts, other.Parts);
        return Agree(one, other)
            && (Equal(a.Day, b.Day) || Equal(a.Month, b.Month) || Equal(a.Year, b.Year) || Equal((int?)a.Weekday, (int?)b.Weekday)
            || Equal(a.DayOffset, b.DayOffset));
    }

    static bool Equal(int? one, int? other) => one is not null && one == other;

    /// <summary>True for "last week", "two years ago": a stretch of time that is over.</summary>
    public static bool IsPast(DateParts parts) => parts.UnitsBack is >= 1 && parts.Span is not (DatePrecision.Day or DatePrecision.Days);

    static bool IsNear(DateParts parts) =>
        parts.Weekday is not null || parts.DayOffset is not null || (parts.Span == DatePrecision.Week && parts.UnitsBack == 0);

    static bool Differ(int? one, int? other) => one is { } a && other is { } b && a != b;
}
