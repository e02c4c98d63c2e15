using Attest.Model;

namespace Attest.Resolve.Dates;

/// <summary>Dates with a month's name, a weekday or a bare year: "Tuesday, Aug. 16", "11-13 Dec", "April 2014", "in 2011".</summary>
sealed class CalendarDates(DateWords words)
{
    public DateMatch? At(DateTokens tokens, int first)
    {
        var token = tokens[first];
        if (words.Number(token.Lower, DateSense.Month) is { } month) return MonthFirst(tokens, first, month);
        if (Weekday(token) is { } weekday) return WithWeekday(tokens, first, weekday);
        if (token.Number is { } number) return IsYear(token) ? BareYear(tokens, first, number) : DayFirst(tokens, first);
        return null;
    }

    /// <summary>"16 August 2016", "16th of August", "11-13 Dec".</summary>
    DateMatch? DayFirst(DateTokens tokens, int first)
    {
        if (Day(tokens[first]) is not { } day || tokens.IsJoined(first) && tokens[first - 1].Lower is not ("(" or "-" or ".")) return null;

        var at = first + 1;
        var last = RangeEnd(tokens, ref at);
        if (tokens[at].Lower == "of") at++;
        if (words.Number(tokens[at].Lower, DateSense.Month) is not { } month || !IsName(tokens[at])) return null;
        at = PastDot(tokens, at + 1, tokens[at].Lower);
        return Finish(tokens, first, at, month, day, last);
    }

    /// <summary>"August 16, 2016", "Aug. 16th", "Dec 11-13", "April 2014", and "in April" where the words before allow it.</summary>
    DateMatch? MonthFirst(DateTokens tokens, int first, int month)
    {
        if (!IsName(tokens[first])) return null;
        var at = PastDot(tokens, first + 1, tokens[first].Lower);

        // "In May 20 people died": a day is said with "on".
        if (Day(tokens[at]) is { } day && !IsCounted(tokens, first, at))
        {
            at++;
            var last = RangeEnd(tokens, ref at);
            return Finish(tokens, first, at, month, day, last);
        }

        var comma = tokens[at].Lower == "," && IsYear(tokens[at + 1]) ? 1 : 0;
        if (tokens[at + comma].Lower == "of" && IsYear(tokens[at + comma + 1])) comma++;
        if (IsYear(tokens[at + comma]))
            return new(first, at + comma + 1, new(tokens[at + comma].Number, month, null, null, null, DatePrecision.Month));

        return BareMonth(tokens, first, at, month);
    }

    DateMatch? BareMonth(DateTokens tokens, int first, int at, int month)
    {
        if (OtherYear(tokens, at) is { } other) return new(first, other, null);
        if (YearsBack(tokens, at, out var end) is { } back)
            return new(first, end, new(null, month, null, null, null, DatePrecision.Month, back));

        var before = tokens[first - 1].Lower == "-" ? tokens[first - 2].Lower : tokens[first - 1].Lower;
        var isCued = words.Has(before, DateSense.Cue) || words.Has(before, DateSense.Stage) || words.Has(before, DateSense.Previous)
            || words.Has(before, DateSense.Current);
        if (words.Has(before, DateSense.Next)) return new(first - 1, at, null);

        // "by April Jones" names a person.
        var isPerson = tokens[at].IsCapital && tokens[at].At.Start <= tokens[at - 1].At.End + 1 && words.Value(tokens[at].Lower, DateSense.Cue) is null;
        return isCued && !isPerson ? new(first, at, new(null, month, null, null, null, DatePrecision.Month)) : null;
    }

    DateMatch? Finish(DateTokens tokens, int first, int at, int month, int day, int? last)
    {
        if (OtherYear(tokens, at) is { } other) return new(first, other, null);
        if (YearsBack(tokens, at, out var end) is { } back)
            return new(first, end, Parts(null, month, day, last) with { UnitsBack = back });

        var comma = tokens[at].Lower == "," && IsYear(tokens[at + 1]) ? 1 : 0;
        if (IsYear(tokens[at + comma])) return WhenReal(first, at + comma + 1, Parts(tokens[at + comma].Number, month, day, last));
        if (ShortYear(tokens, at) is { } year) return WhenReal(first, at + 1, Parts(year, month, day, last));
        return WhenReal(first, at, Parts(null, month, day, last));
    }

    static DateParts Parts(int? year, int month, int day, int? last) =>
        new(year, month, day, null, null, last is null ? DatePrecision.Day : DatePrecision.Days, null, last);

    /// <summary>Nothing for 31 June; a leap year stands in where none is given.</summary>
    static DateMatch? WhenReal(int first, int end, DateParts parts)
    {
        var days = DateTime.DaysInMonth(parts.Year ?? 2000, parts.Month!.Value);
        return parts.Day <= days && (parts.DayTo ?? parts.Day) <= days ? new(first, end, parts) : null;
    }

    /// <summary>"Tuesday", "Tuesday night", "Tuesday, Aug. 16", "Friday last week".</summary>
    DateMatch? WithWeekday(DateTokens tokens, int first, DayOfWeek weekday)
    {
        var token = tokens[first];
        var at = PastDot(tokens, first + 1, token.Lower);
        var isShort = words.Has(token.Lower, DateSense.WeekdayShort);
        var dated = tokens[at].Lower == "," ? at + 1 : at;
        if (words.Has(tokens[at].Lower, DateSense.Part) && tokens[at + 1].Lower == ",") dated = at + 2;
        var date = words.Has(tokens[dated].Lower, DateSense.Month) ? MonthFirst(tokens, dated, words.Number(tokens[dated].Lower, DateSense.Month)!.Value)
            : tokens[dated].Number is not null && !IsYear(tokens[dated]) ? DayFirst(tokens, dated) : null;
        if (date is { Parts.Day: not null } full) return full with { First = first, Parts = full.Parts with { Weekday = weekday } };
        if (isShort || !IsName(token) || IsTitle(tokens, first, at)) return null;

        if (words.Has(tokens[first - 1].Lower, DateSense.Next)) return new(first - 1, at, null);
        var parts = new DateParts(null, null, null, weekday, null, DatePrecision.Day);
        if (words.Has(tokens[at].Lower, DateSense.Previous) && tokens[at + 1].Lower == "week") return new(first, at + 2, parts with { UnitsBack = 1 });
        return new(first, at, parts);
    }

    bool IsTitle(DateTokens tokens, int first, int at) =>
        tokens[first - 1].IsCapital && words.Has(tokens[first - 1].Lower, DateSense.NotBefore)
        || tokens[at].IsCapital && words.Has(tokens[at].Lower, DateSense.NotAfter);

    DateMatch? BareYear(DateTokens tokens, int first, int year)
    {
        var before = tokens[first - 1].Lower == "-" ? tokens[first - 2].Lower : tokens[first - 1].Lower;
        var isCued = before is "in" or "since" or "of" or "until" or "during" or "throughout" || words.Has(before, DateSense.Stage);
        return isCued ? new(first, first + 1, new(year, null, null, null, null, DatePrecision.Year)) : null;
    }

    /// <summary>"last year" 1, "this year" 0 after a month or day, with "of" or a comma at most between.</summary>
    int? YearsBack(DateTokens tokens, int at, out int end)
    {
        if (tokens[at].Lower is "of" or ",") at++;
        if (tokens[at].Lower == "earlier") at++;
        end = at + 2;
        if (tokens[at + 1].Lower != "year") return null;
        return words.Number(tokens[at].Lower, DateSense.Previous) ?? words.Number(tokens[at].Lower, DateSense.Current);
    }

    /// <summary>"of that year", "the same year", "the year before": a year that other words fix; where it ends, or null.</summary>
    static int? OtherYear(DateTokens tokens, int at)
    {
        if (tokens[at].Lower is "of" or ",") at++;
        if (tokens[at].Lower == "that" && tokens[at + 1].Lower == "year") return at + 2;
        if (tokens[at].Lower != "the") return null;
        if (tokens[at + 1].Lower is "same" or "following" or "previous" or "next" && tokens[at + 2].Lower == "year") return at + 3;
        return tokens[at + 1].Lower == "year" && tokens[at + 2].Lower is "before" or "after" ? at + 3 : null;
    }

    /// <summary>The second day of "11-13", "4 to 6"; moves past it.</summary>
    static int? RangeEnd(DateTokens tokens, ref int at)
    {
        if (tokens[at].Lower is not ("-" or "–" or "to" or "and") || Day(tokens[at + 1]) is not { } last) return null;
        if (Day(tokens[at - 1]) >= last) return null;
        at += 2;
        return last;
    }

    /// <summary>"3 JAN 90" in datelines: two digits with a mark or nothing after them.</summary>
    static int? ShortYear(DateTokens tokens, int at) =>
        tokens[at] is { Digits: 2, Number: { } year } && tokens[at + 1].Lower is "" or "(" or "-" or "—" or "–" or "]"
            ? year >= 50 ? 1900 + year : 2000 + year : null;

    bool IsCounted(DateTokens tokens, int first, int at) =>
        tokens[first - 1].Lower is "in" or "since" or "last" && char.IsLetter(tokens[at + 1].Lower.FirstOrDefault())
        && !IsYear(tokens[at + 1]) && !words.Has(tokens[at + 1].Lower, DateSense.Cue);

    int PastDot(DateTokens tokens, int at, string word) => word.Length <= 5 && tokens[at].Lower == "." && tokens.IsJoined(at)
        && (words.Has(word, DateSense.Month) || words.Has(word, DateSense.Weekday) || words.Has(word, DateSense.WeekdayShort)) ? at + 1 : at;

    DayOfWeek? Weekday(DateToken token) =>
        (DayOfWeek?)(words.Number(token.Lower, DateSense.Weekday) ?? words.Number(token.Lower, DateSense.WeekdayShort));

    // "may", "march" and "sun" are words of every day; a name is written with a capital.
    static bool IsName(DateToken token) => token.IsCapital;

    static int? Day(DateToken token) => token is { Digits: 1 or 2, Number: >= 1 and <= 31 } ? token.Number : null;

    static bool IsYear(DateToken token) => token is { Digits: 4, Number: >= 1900 and < 2100, Lower.Length: 4 };
}
