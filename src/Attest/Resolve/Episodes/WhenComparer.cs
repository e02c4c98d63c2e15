using Attest.Model;

namespace Attest.Resolve.Episodes;

/// <summary>Compares worded dates: two agree unless their words cannot mean the same day.</summary>
public static class WhenComparer
{
    /// <summary>False only where the two contradict each other.</summary>
    public static bool Agree(When one, When other)
    {
        if (one.From is { } from && other.From is { } start)
            return from <= (other.To ?? start) && start <= (one.To ?? from);
        var (a, b) = (one.Parts, other.Parts);
        if (Differ(a.Year, b.Year) || Differ(a.Month, b.Month) || Differ(a.Day, b.Day)) return false;
        if (a.Weekday is { } weekday && b.Weekday is { } day && weekday != day) return false;
        if (a.DayOffset is { } offset && b.DayOffset is { } back && offset != back) return false;
        // "last week" and "today"; "two years ago" and "Tuesday"; but "this week" may hold both.
        return !(IsPast(a) && IsNear(b)) && !(IsPast(b) && IsNear(a));
    }

    /// <summary>True for "last week", "two years ago": a stretch of time that is over.</summary>
    public static bool IsPast(DateParts parts) => parts.UnitsBack is >= 1 && parts.Span is not DatePrecision.Day;

    static bool IsNear(DateParts parts) => parts.Weekday is not null || parts.DayOffset is not null || (parts.Span == DatePrecision.Week && parts.UnitsBack == 0);

    static bool Differ(int? one, int? other) => one is { } a && other is { } b && a != b;
}
