using Attest.Model;

namespace Attest.Link;

/// <summary>How two dates stand to each other, best first.</summary>
public enum DateMatch
{
    /// <summary>Both are the same absolute day.</summary>
    SameDay,

    /// <summary>The words fix the same day of the same month.</summary>
    SameDayOfYear,

    /// <summary>The same weekday.</summary>
    SameWeekday,

    /// <summary>One lies in the other, and the wider one is a month or less.</summary>
    Within,

    /// <summary>Nothing can be said.</summary>
    Unknown,

    /// <summary>A day apart, as a night that two reports date differently.</summary>
    Adjacent,

    /// <summary>They cannot be the same day.</summary>
    Contradicts,
}

/// <summary>Compares dates as expressions: what the words fix, whether or not they could be anchored.</summary>
public static class DateAgreement
{
    public static DateMatch Of(When a, When b)
    {
        if (a.From is not null && b.From is not null) return OfAnchored(a, b);
        if (a.From is { } day) return OfDay(day, a, b.Parts);
        if (b.From is { } other) return OfDay(other, b, a.Parts);
        return OfParts(a.Parts, b.Parts);
    }

    static DateMatch OfAnchored(When a, When b)
    {
        var (from, to) = (a.From!.Value.DayNumber, LastOf(a));
        var (otherFrom, otherTo) = (b.From!.Value.DayNumber, LastOf(b));
        if (from > otherTo + 1 || otherFrom > to + 1) return DateMatch.Contradicts;
        if (from > otherTo || otherFrom > to) return DateMatch.Adjacent;
        if (from == to && otherFrom == otherTo) return DateMatch.SameDay;
        return Math.Max(to - from, otherTo - otherFrom) <= 31 ? DateMatch.Within : DateMatch.Unknown;
    }

    // Where only the start is told the end is open; a year is longer than any operation that one incident is.
    static int LastOf(When date) => date.To?.DayNumber
        ?? (date.Precision == DatePrecision.Day ? date.From!.Value.DayNumber : date.From!.Value.DayNumber + 365);

    static DateMatch OfDay(DateOnly day, When anchored, DateParts parts)
    {
        if (parts.Year is { } year && year != day.Year) return DateMatch.Contradicts;
        if (anchored.Precision != DatePrecision.Day)
            return parts.Month is { } month && anchored.Precision is DatePrecision.Month or DatePrecision.Week
                ? month == day.Month ? DateMatch.Within : DateMatch.Contradicts
                : DateMatch.Unknown;
        if (parts.Month is { } named)
            return parts.Day is { } number
                ? OfDaysOfYear(day.Month, day.Day, named, number)
                : named == day.Month ? DateMatch.Within : DateMatch.Contradicts;
        return parts.Weekday is { } weekday ? OfWeekdays(day.DayOfWeek, weekday) : DateMatch.Unknown;
    }

    static DateMatch OfParts(DateParts a, DateParts b)
    {
        if (a.Year is { } year && b.Year is { } other && year != other) return DateMatch.Contradicts;
        if (a.Month is { } month && b.Month is { } otherMonth)
        {
            if (a.Day is { } day && b.Day is { } otherDay) return OfDaysOfYear(month, day, otherMonth, otherDay);
            return month == otherMonth ? DateMatch.Within : DateMatch.Contradicts;
        }

        return a.Weekday is { } weekday && b.Weekday is { } otherWeekday ? OfWeekdays(weekday, otherWeekday) : DateMatch.Unknown;
    }

    static DateMatch OfDaysOfYear(int month, int day, int otherMonth, int otherDay)
    {
        if (month == otherMonth && day == otherDay) return DateMatch.SameDayOfYear;
        // A leap year, so that 29 February is a day too; the last and first of the year are neighbours.
        var apart = Math.Abs(DayOfLeapYear(month, day) - DayOfLeapYear(otherMonth, otherDay));
        return apart is 1 or 365 ? DateMatch.Adjacent : DateMatch.Contradicts;
    }

    static int DayOfLeapYear(int month, int day)
    {
        var inRange = Math.Clamp(month, 1, 12);
        return new DateOnly(2000, inRange, Math.Clamp(day, 1, DateTime.DaysInMonth(2000, inRange))).DayOfYear;
    }

    static DateMatch OfWeekdays(DayOfWeek a, DayOfWeek b) => ((((int)a - (int)b) + 7) % 7) switch
    {
        0 => DateMatch.SameWeekday,
        1 or 6 => DateMatch.Adjacent,
        _ => DateMatch.Contradicts,
    };
}
