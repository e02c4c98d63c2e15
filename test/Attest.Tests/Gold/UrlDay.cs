using System.Globalization;
using System.Text.RegularExpressions;

namespace Attest.Tests.Gold;

/// <summary>The day of publication that a URL itself gives.</summary>
static partial class UrlDay
{
    /// <summary>"/2016/11/10/", "/2016/nov/10/", "2016-11-10", "/2016-11/10/", "20161110"; a year and month before an article's number are no day.</summary>
    public static DateOnly? Of(string url)
    {
        foreach (Match match in Numbered().Matches(url))
            if (Read(match, int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture)) is { } day) return day;
        foreach (Match match in Named().Matches(url))
            if (Read(match, DateTime.ParseExact(match.Groups["month"].Value, "MMM", CultureInfo.InvariantCulture).Month) is { } day) return day;
        return null;
    }

    static DateOnly? Read(Match match, int month)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
    }

    [GeneratedRegex(@"(?<!\d)(?<year>(19|20)\d\d)[-/]?(?<month>\d\d)[-/]?(?<day>\d\d)(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"/(?<year>(19|20)\d\d)/(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(?<day>\d\d)/", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
