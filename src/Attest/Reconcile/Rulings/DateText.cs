using System.Globalization;
using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>Reads a date as a person types it: "2031-05-03", or "2031-05-03/2031-05-05" for some days.</summary>
public static class DateText
{
    /// <summary>Null where the text is no date.</summary>
    public static When? Read(string text) => text.Split('/') switch
    {
        [var one] => Day(one) is { } day ? Of(text, day, day) : null,
        [var first, var last] => Day(first) is { } from && Day(last) is { } to && from < to ? Of(text, from, to) : null,
        _ => null,
    };

    static When Of(string text, DateOnly from, DateOnly to)
    {
        var span = from == to ? DatePrecision.Day : DatePrecision.Days;
        return new(text, new(from.Year, from.Month, from.Day, null, null, span), from, to, span);
    }

    static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
