using Attest.Model;

namespace Attest.Resolve.Dates;

/// <summary>Dates told from the day of publication: "today", "last week", "two days ago", "in the past 24 hours".</summary>
sealed class RelativeDates(DateWords words)
{
    // "a thousand years ago" helps nobody; a larger count is left alone.
    const int MaxCount = 99;

    public DateMatch? At(DateTokens tokens, int first)
    {
        var word = tokens[first].Lower;
        if (words.Number(word, DateSense.Day) is { } offset) return new(first, first + 1, Day(offset));
        if (words.Number(word, DateSense.DaysBack) is { } back) return new(first, first + 1, DaysBack(back));
        return Ago(tokens, first) ?? Past(tokens, first) ?? Named(tokens, first);
    }

    /// <summary>"two weeks ago"</summary>
    DateMatch? Ago(DateTokens tokens, int first)
    {
        if (Count(tokens[first]) is not { } count || !words.Has(tokens[first + 2].Lower, DateSense.Ago)) return null;
        if (words.Value(tokens[first + 1].Lower, DateSense.Unit) is not { } unit || unit == "Hour") return null;
        return new(first, first + 3, unit == "Day" ? Day(-count) : Units(unit, count));
    }

    /// <summary>"the past 24 hours", "the last three days"</summary>
    DateMatch? Past(DateTokens tokens, int first)
    {
        if (!words.Has(tokens[first].Lower, DateSense.Past) && !words.Has(tokens[first].Lower, DateSense.Previous)) return null;
        if (Count(tokens[first + 1]) is not { } count) return null;
        return words.Value(tokens[first + 2].Lower, DateSense.Unit) switch
        {
            "Hour" => new(first, first + 3, DaysBack((count + 23) / 24)),
            "Day" => new(first, first + 3, DaysBack(count)),
            _ => null,
        };
    }

    /// <summary>"this morning", "last night", "this weekend", "last week", "this month", and what is to come, which is no date here.</summary>
    DateMatch? Named(DateTokens tokens, int first)
    {
        var (word, second) = (tokens[first].Lower, tokens[first + 1].Lower);
        if (words.Has(word, DateSense.Next) && IsUnit(second)) return new(first, first + 2, null);

        var back = words.Number(word, DateSense.Current) ?? words.Number(word, DateSense.Previous);
        if (words.Has(second, DateSense.Weekend) && (back is not null || word == "the" && tokens[first - 1].Lower == "over"))
            return new(first, first + 2, new(null, null, null, DayOfWeek.Saturday, null, DatePrecision.Days));
        if (back is not { } units) return null;

        if (words.Has(second, DateSense.Part)) return new(first, first + 2, Day(-units));
        return words.Value(second, DateSense.Unit) is { } unit and not ("Day" or "Hour") ? new(first, first + 2, Units(unit, units)) : null;
    }

    bool IsUnit(string word) => words.Has(word, DateSense.Unit) || words.Has(word, DateSense.Weekend);

    int? Count(DateToken token) => (token.Number ?? words.Number(token.Lower, DateSense.Number)) is { } count and > 0 and <= MaxCount ? count : null;

    static DateParts Day(int offset) => new(null, null, null, null, offset, DatePrecision.Day);

    static DateParts DaysBack(int days) => new(null, null, null, null, null, DatePrecision.Days, days);

    static DateParts Units(string unit, int back) => new(null, null, null, null, null, Enum.Parse<DatePrecision>(unit), back);
}
