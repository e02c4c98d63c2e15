using Attest.Model;

namespace Attest.Resolve.Dates;

/// <summary>Dates in figures: 2016-08-16, 16.08.2016, 8/16/2016.</summary>
static class NumericDates
{
    public static DateMatch? At(DateTokens tokens, int first)
    {
        var (one, mark, two, three) = (tokens[first], tokens[first + 1].Lower, tokens[first + 2], tokens[first + 4]);
        if (mark is not ("-" or "/" or ".") || tokens[first + 3].Lower != mark || !IsTight(tokens, first)) return null;
        if (one.Number is not { } a || two.Number is not { } b || three.Number is not { } c) return null;

        var parts = one.Digits == 4 ? Of(a, b, c) : three.Digits == 4 ? DayAndMonth(a, b, c) : null;
        return parts is null ? null : new(first, first + 5, parts);
    }

    /// <summary>Day and month in either order; when both orders make a date the words fix the year only.</summary>
    static DateParts? DayAndMonth(int a, int b, int year)
    {
        var (dayFirst, monthFirst) = (Of(year, b, a), Of(year, a, b));
        if (dayFirst is null || monthFirst is null || a == b) return dayFirst ?? monthFirst;
        return new(year, null, null, null, null, DatePrecision.Unknown);
    }

    static DateParts? Of(int year, int month, int day) =>
        year is >= 1900 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(year, month, day, null, null, DatePrecision.Day) : null;

    /// <summary>True when the five tokens stand without space and are no part of a longer chain, such as a version.</summary>
    static bool IsTight(DateTokens tokens, int first) =>
        Enumerable.Range(first + 1, 4).All(tokens.IsJoined)
        && !(tokens.IsJoined(first) && IsMark(tokens[first - 1]))
        && !(tokens.IsJoined(first + 5) && IsMark(tokens[first + 5]) && tokens.IsJoined(first + 6));

    static bool IsMark(DateToken token) => token.Lower is "/" or "-" or ".";
}
