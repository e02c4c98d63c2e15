namespace Attest.Model;

/// <summary>How long a time a date leaves open. Days: a run of days, both ends told.</summary>
public enum DatePrecision { Day, Days, Week, Month, Year, Unknown }

/// <summary>When something happened: the words, their parts for comparing, and the days they mean where they can be told.</summary>
/// <param name="Written">The words.</param>
/// <param name="Parts">What the words fix.</param>
/// <param name="From">First day meant; null when the report's own dates do not anchor it.</param>
/// <param name="To">Last day meant; null exactly when <paramref name="From"/> is, or when only the start is told.</param>
/// <param name="Precision">Of From and To; Unknown when From is null.</param>
public sealed record When(string Written, DateParts Parts, DateOnly? From, DateOnly? To, DatePrecision Precision);

/// <summary>The parts of a date that words fix, each null when they do not.</summary>
/// <param name="Weekday">"on Tuesday"</param>
/// <param name="DayOffset">Days from the day of publication: today 0, yesterday -1.</param>
/// <param name="Span">The unit meant: Day for a day or night, Month for "in April 2014" …</param>
/// <param name="UnitsBack">"last week" 1 week, "earlier this month" 0, "two years ago" 2; with Span Days the days back
/// from publication ("overnight" 1, "in the past 48 hours" 2); beside a month or day named, years ("in May last year" 1),
/// beside a weekday, weeks ("on Monday last week" 1).</param>
/// <param name="DayTo">Last day of a run of days ("11-13 Dec" 13); null otherwise.</param>
public sealed record DateParts(
    int? Year, int? Month, int? Day, DayOfWeek? Weekday, int? DayOffset, DatePrecision Span, int? UnitsBack = null,
    int? DayTo = null);
