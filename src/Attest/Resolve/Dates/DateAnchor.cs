using Attest.Model;

namespace Attest.Resolve.Dates;

/// <summary>Turns worded dates into days by the report's own date of publication, and by nothing else. Thread-safe.</summary>
/// <param name="furthestYears">How many years back a day without a year is looked for; 8 always holds a 29 February.</param>
public sealed class DateAnchor(int furthestYears = 8)
{
    /// <summary>The days that a mention means; From and To are null when the report's own dates do not fix them.</summary>
    /// <param name="published">Day the report says it was published; null when it does not say.</param>
    public When Resolve(DateMention mention, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(mention);
        // A year no newspaper knew is a broken clock, and sums over it would leave the calendar.
        var known = published is { Year: > 1000 and < 9000 } ? published : null;
        var (from, to, precision) = Days(mention, known) ?? (null, null, DatePrecision.Unknown);
        return new(mention.Written, mention.Parts, from, to, precision);
    }

    (DateOnly? From, DateOnly? To, DatePrecision Precision)? Days(DateMention mention, DateOnly? published)
    {
        var parts = mention.Parts;
        var days = parts.Year is { } year ? Absolute(parts, year)
            : published is not { } day ? null
            : parts.Month is { } month ? InNamedMonth(mention, month, day)
            : parts.Weekday is { } weekday ? OnWeekday(mention, weekday, day)
            : Relative(parts, day);
        return days is { } run ? (run.From, run.To, parts.Span) : null;
    }

    static (DateOnly From, DateOnly To)? Absolute(DateParts parts, int year)
    {
        if (parts.Span == DatePrecision.Unknown) return null;
        if (parts.Month is not { } month) return (new(year, 1, 1), new(year, 12, 31));
        if (parts.Day is not { } day) return Month(year, month);
        var last = DateTime.DaysInMonth(year, month);
        return day > last || parts.DayTo > last ? null : (new(year, month, day), new(year, month, parts.DayTo ?? day));
    }

    /// <summary>A month without a year: the latest one begun; a day without a year: the latest not after the day after publication.</summary>
    (DateOnly From, DateOnly To)? InNamedMonth(DateMention mention, int month, DateOnly published)
    {
        var parts = mention.Parts;
        if (parts.UnitsBack is { } back) return Absolute(parts, published.Year - back);

        for (var year = published.AddDays(1).Year; year >= published.Year - furthestYears; year--)
        {
            if (Absolute(parts, year) is not { } days || days.From > published.AddDays(parts.Day is null ? 0 : 1)) continue;

            // "last March" said in May may be this year's or the one before.
            return IsLast(mention) && days.From.Year == published.Year ? null : days;
        }

        return null;
    }

    static (DateOnly From, DateOnly To)? OnWeekday(DateMention mention, DayOfWeek weekday, DateOnly published)
    {
        var day = published.AddDays(-(((int)published.DayOfWeek - (int)weekday + 7) % 7));
        if (mention.Parts.Span == DatePrecision.Days) return (day, day.AddDays(1));
        if (mention.Parts.UnitsBack is { } weeks)
        {
            var monday = Monday(published).AddDays(-7 * weeks);
            day = monday.AddDays(((int)weekday + 6) % 7);
        }
        else if (IsLast(mention) && day == published)
        {
            day = day.AddDays(-7);
        }

        return (day, day);
    }

    static (DateOnly From, DateOnly To)? Relative(DateParts parts, DateOnly published)
    {
        if (parts.DayOffset is { } offset) return (published.AddDays(offset), published.AddDays(offset));
        if (parts.UnitsBack is not { } back) return null;
        var (from, to) = parts.Span switch
        {
            DatePrecision.Days => (published.AddDays(-back), published),
            DatePrecision.Week => Week(published, back),
            DatePrecision.Month => Month(published.AddMonths(-back).Year, published.AddMonths(-back).Month),
            DatePrecision.Year => (new(published.Year - back, 1, 1), new(published.Year - back, 12, 31)),
            _ => (published, published),
        };
        return (from, to < published ? to : published);
    }

    /// <summary>From the Sunday before to the Sunday after: some count weeks from Sunday and some from Monday.</summary>
    static (DateOnly From, DateOnly To) Week(DateOnly published, int back)
    {
        var monday = Monday(published).AddDays(-7 * back);
        return (monday.AddDays(-1), monday.AddDays(6));
    }

    static (DateOnly From, DateOnly To) Month(int year, int month) =>
        (new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));

    static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    static bool IsLast(DateMention mention) => mention.Written.StartsWith("last ", StringComparison.OrdinalIgnoreCase);
}
