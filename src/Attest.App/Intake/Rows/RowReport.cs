using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Attest.Model;

namespace Attest.App.Intake.Rows;

/// <summary>Makes a report of a row's fields.</summary>
static partial class RowReport
{
    static readonly string[] Dates =
    [
        "yyyyMMdd", "yyyy/MM/dd", "yyyy/M/d", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "dd MMM yyyy HH:mm:ss zzz",
        "ddd, dd MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm:ss zzz", "ddd, dd MMM yyyy HH:mm:ss 'GMT'", "ddd, d MMM yyyy HH:mm:ss 'GMT'",
        "yyyy-MM-dd HH:mm:ss", "yyyy/MM/dd HH:mm:ss",
    ];

    /// <param name="name">Names the row; the report of a fragment of a page gets ".html" after it, so that it is read as one.</param>
    /// <param name="field">The row's text for any of these names, or null.</param>
    public static Input Of(string name, FieldMap map, Func<IReadOnlyList<string>, string?> field)
    {
        if (field(map.Text) is not { } text || string.IsNullOrWhiteSpace(text))
            return Input.Refused(name, $"there is no text in {string.Join(" or ", map.Text.Select(one => $"\"{one}\""))}");
        var url = field(map.Url) is { } address && IsAddress(address) ? address : null;
        var sidecar = new Sidecar(url, Bare(field(map.Outlet)), DateOf(field(map.Published)), Bare(field(map.Title)));
        var isNone = sidecar == new Sidecar(null, null, null, null);
        return ParcelReader.Whole(Fragment().IsMatch(text) ? name + ".html" : name, Encoding.UTF8.GetBytes(text), isNone ? null : sidecar);
    }

    /// <summary>The date as ISO 8601; null when it is written in no form that has only one meaning.</summary>
    public static string? DateOf(string? written)
    {
        if (written?.Trim() is not { Length: >= 8 and <= 60 } date) return null;
        if (date.Length >= 10 && DateOnly.TryParseExact(date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && (date.Length == 10 || date[10] is 'T' or ' ') && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
            return date.Length == 10 ? date : string.Concat(date.AsSpan(0, 10), "T", date.AsSpan(11));

        // A zone as RFC 2822 writes it has no colon: "+0300".
        var zoned = Zone().Replace(date, match => $" {match.Groups[1].Value}:{match.Groups[2].Value}");
        return DateTimeOffset.TryParseExact(zoned, Dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var day)
            ? day.ToString(HasTime(zoned) ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    static bool HasTime(string date) => date.Contains(':', StringComparison.Ordinal);

    static string? Bare(string? value) => value?.Trim() is { Length: > 0 } text ? text : null;

    static bool IsAddress(string url) => url.Length <= 2000 && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    [GeneratedRegex(@"^\s{0,50}<(?:p|div|article|section|h[1-6]|figure|span|ul)[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fragment();

    [GeneratedRegex(@" ([+-]\d\d)(\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Zone();
}
