using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Model;
using Attest.Resolve.Dates;

namespace Attest.Clean;

/// <summary>Reads lines that give the date of publication and nothing else; dates inside sentences are never taken.</summary>
sealed partial class PublishedLine(Outlets outlets)
{
    const int MaxLength = 160;

    static readonly char[] Bars = [',', '|', '–', '—'];

    readonly DateReader dates = new();
    readonly DateAnchor anchor = new();

    /// <summary>True when the line holds a date, its label and the time of day, and no other words.</summary>
    public bool IsDateLine(string line)
    {
        if (line.Length > MaxLength || dates.Find(line, new(0, line.Length)) is not { IsEmpty: false } found) return false;
        if (found.All(mention => mention.Parts.Day is null)) return false;

        var rest = line;
        foreach (var mention in found.Reverse()) rest = rest.Remove(mention.At.Start, mention.At.Length);
        return !Wording.HasLetters(Around().Replace(rest, " "));
    }

    /// <summary>The day that a date line or a page line gives as yyyy-MM-dd; null when the words do not fix one.</summary>
    public string? Read(string line)
    {
        if (PageLine().Match(line) is { Success: true } page) return OfPage(page);
        if (!IsDateLine(line)) return null;
        return dates.Find(line, new(0, line.Length))
            .Select(mention => anchor.Resolve(mention, null)).FirstOrDefault(when => when is { From: not null, Precision: DatePrecision.Day })
            ?.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>The day that ends a line behind a comma or bar, as yyyy-MM-dd: "By Ann Bell, Correspondent, 12 June 2024"; null for none.</summary>
    public string? AtEnd(string line)
    {
        if (line.Length > MaxLength) return null;
        for (var at = line.IndexOfAny(Bars); at >= 0; at = line.IndexOfAny(Bars, at + 1))
            if (Read(line[(at + 1)..].Trim()) is { } day) return day;
        return null;
    }

    /// <summary>A date as metadata writes it, as an ISO date or date-time; null when it fixes no day.</summary>
    public string? Normal(string? written)
    {
        if (written is null or { Length: < 6 or > MaxLength }) return null;
        if (IsoTime().Match(written) is { Success: true } iso && Day(iso.Groups["day"].Value) is not null) return iso.Value.Replace(' ', 'T');
        var day = dates.Find(written, new(0, written.Length)).Select(mention => anchor.Resolve(mention, null))
            .FirstOrDefault(when => when is { From: not null, Precision: DatePrecision.Day });
        return day?.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    static DateOnly? Day(string iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The outlet that a page line names: "(Some Daily 10/03/2017 page4)".</summary>
    public static string? OutletOfPage(string line) => PageLine().Match(line) is { Success: true } page ? page.Groups["outlet"].Value : null;

    /// <summary>Where "Updated: 2016-07-15 13:14" stands in a line that says more: from the label to the end of the time.</summary>
    public static Span? LabelledDate(string line) =>
        line.Length <= 2 * MaxLength && Labelled().Match(line) is { Success: true } match ? new(match.Index, match.Index + match.Length) : null;

    /// <summary>Figures in either order are read by the outlet's habit, else only when one order alone makes a date.</summary>
    string? OfPage(Match page)
    {
        var (a, b) = (page.Groups["a"].Value, page.Groups["b"].Value);
        var order = outlets.OrderOf(page.Groups["outlet"].Value);
        var dayFirst = order == Outlets.NumericOrder.MonthFirst ? null : Iso(page, b, a);
        var monthFirst = order == Outlets.NumericOrder.DayFirst ? null : Iso(page, a, b);
        return dayFirst is null || monthFirst is null || dayFirst == monthFirst ? dayFirst ?? monthFirst : null;
    }

    static string? Iso(Match page, string month, string day) =>
        DateOnly.TryParseExact($"{page.Groups["y"].Value}-{month}-{day}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\((?<outlet>\p{Lu}[\p{L} .&'’-]{2,40}?),? (?<a>\d{1,2})/(?<b>\d{1,2})/(?<y>(?:19|20)\d\d),? (?:page|p\.?) ?[A-Z]?\d{1,3}\)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PageLine();

    [GeneratedRegex(@"\b(?:(?i:first |last |date )?(?i:published|updated|posted|modified|created|issued|released|date)|(?i:on|at|by|am|pm|a\.m|p\.m|local time)|(?i:mon|tues|wednes|thurs|fri|satur|sun)day|G?MT|UTC|[ECMP][SD]?T|BST|CET|CEST|EET|EEST|IST|MSK|AST|PKT|HKT|SGT|AEDT|AEST|WAT|EAT|[hTZ])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Around();

    [GeneratedRegex(@"\b(?:Last updated|Updated|Published|Posted|First published|Last modified)(?: on| at)?\s*:\s*(?:\d{4}-\d\d-\d\d|\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4})(?:[ ,T]{1,2}\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\b\.?)?(?: (?:G?MT|UTC|[ECMP][SD]?T|BST|CES?T|EES?T|IST|MSK|AST|PKT|HKT|SGT|AE[DS]T|WAT|EAT)\b)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?<day>(?:19|20)\d\d-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex IsoTime();
}
