using System.Globalization;
using Attest.Model;

namespace Attest.App.Wording;

/// <summary>Dates as ISO 8601, no finer than they are known.</summary>
static class DateWords
{
    public const string Unknown = "unknown";

    public static string Of(IncidentDate date) => Of(date.From, date.To, date.Precision) ?? Quoted(date.Written);

    public static string Of(When? date) => date is null ? Unknown : Of(date.From, date.To, date.Precision) ?? Quoted(date.Written);

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string? Of(DateOnly? from, DateOnly? to, DatePrecision precision)
    {
        if (from is not { } first) return null;
        if (precision == DatePrecision.Month) return first.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        if (precision == DatePrecision.Year) return first.ToString("yyyy", CultureInfo.InvariantCulture);
        if (to is not { } last) return $"{Iso(first)} on";
        return first == last ? Iso(first) : $"{Iso(first)} to {Iso(last)}";
    }

    static string Quoted(string? written) => written is null ? Unknown : $"{Unknown} (“{SafeText.OneLine(written)}”)";
}
