using System.Globalization;
using Attest.Model;

namespace Attest.Resolve.Dates;

/// <summary>The tokens of a run of text; past either end stands <see cref="DateToken.None"/>.</summary>
sealed class DateTokens
{
    // Longer runs of letters or digits are neither words nor days; they are kept as one token without a value.
    const int MaxWord = 40;

    readonly List<DateToken> tokens = [];

    DateTokens(string text) => Text = text;

    public string Text { get; }

    public int Count => tokens.Count;

    public DateToken this[int index] => index >= 0 && index < tokens.Count ? tokens[index] : DateToken.None;

    public static DateTokens Of(string text, Span within)
    {
        var result = new DateTokens(text);
        for (var at = within.Start; at < within.End;)
        {
            if (char.IsWhiteSpace(text[at])) { at++; continue; }
            var end = EndOf(text, at, within.End);
            result.tokens.Add(Make(text, new(at, end)));
            at = end;
        }

        return result;
    }

    /// <summary>True when nothing, or only white space, stands between the token and the one before it.</summary>
    public bool IsJoined(int index) => index > 0 && index < Count && this[index].At.Start == this[index - 1].At.End;

    static int EndOf(string text, int start, int limit)
    {
        var at = start + 1;
        if (char.IsAsciiDigit(text[start])) return EndOfNumber(text, start, limit);
        if (!char.IsLetter(text[start])) return at;
        while (at < limit && char.IsLetter(text[at])) at++;
        return at;
    }

    static int EndOfNumber(string text, int start, int limit)
    {
        var at = start;
        while (at < limit && char.IsAsciiDigit(text[at])) at++;
        while (IsThousands(text, at, limit)) at += 4;

        // "14th", and also "2010s", which then is no year.
        while (at < limit && char.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    static bool IsThousands(string text, int comma, int limit) =>
        comma + 3 < limit && text[comma] == ',' && char.IsAsciiDigit(text[comma + 1]) && char.IsAsciiDigit(text[comma + 2])
        && char.IsAsciiDigit(text[comma + 3]) && (comma + 4 >= limit || !char.IsAsciiDigit(text[comma + 4]));

    static DateToken Make(string text, Span at)
    {
        var capital = char.IsUpper(text[at.Start]);
        if (at.Length > MaxWord) return new(at, "", null, 0, capital);

        var lower = at.Of(text).ToLowerInvariant();
        var digits = lower.TakeWhile(char.IsAsciiDigit).Count();
        var isNumber = digits is > 0 and <= 4 && lower[digits..] is "" or "st" or "nd" or "rd" or "th";
        int? number = digits is > 0 and <= 4 && isNumber ? int.Parse(lower.AsSpan(0, digits), CultureInfo.InvariantCulture) : null;
        return new(at, lower, number, digits, capital);
    }
}
