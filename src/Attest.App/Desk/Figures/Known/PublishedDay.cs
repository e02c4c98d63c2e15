using System.Globalization;
using Attest.Model;

namespace Attest.App.Desk.Figures.Known;

/// <summary>The day on which a report was published.</summary>
static class PublishedDay
{
    const int DateLength = 10;

    /// <summary>As its own clock has it, read or worked out; null when not known.</summary>
    public static DateOnly? Of(ReportEntry report) => report.Published is { Length: >= DateLength } written
        && DateOnly.TryParseExact(written[..DateLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
