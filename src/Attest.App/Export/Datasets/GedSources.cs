using System.Globalization;
using Attest.App.Export.Events;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Datasets;

/// <summary>UCDP's columns of sources: lists with an entry per report that has one.</summary>
static class GedSources
{
    const string Between = "; ";

    /// <summary>"The River Courier, 2031-03-17, Black Sunday".</summary>
    public static string Articles(EventRow row) => Joined(row, report =>
        string.Join(", ", new[] { report.Outlet, Day(report), report.Title ?? report.File }.OfType<string>()));

    public static string Offices(EventRow row) => Joined(row, report => report.Outlet);

    public static string Dates(EventRow row) => Joined(row, Day);

    public static string Headlines(EventRow row) => Joined(row, report => report.Title);

    /// <summary>Who says so, in the order of their names; then how numbers were made of words, and the incident.</summary>
    public static string Originals(EventRow row)
    {
        var speakers = row.Of.Claims.Where(claim => claim.Claim.Kind is ClaimKind.Casualty or ClaimKind.Attack)
            .Select(claim => claim.Claim.Speaker?.Name).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return string.Join(Between, [.. speakers.Select(SafeText.OneLine), .. row.Notes, $"attest={row.Incident.Id}, row {row.Number} of {row.Count}"]);
    }

    static string Joined(EventRow row, Func<ReportEntry, string?> of) =>
        string.Join(Between, row.Of.Reports.Select(of).OfType<string>().Select(SafeText.OneLine));

    // A date-time is cut to its day; what is not a date stays out of a column of dates.
    static string? Day(ReportEntry report) =>
        report.Published is { Length: >= 10 } written && DateOnly.TryParseExact(written[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? DateWords.Iso(day) : null;
}
