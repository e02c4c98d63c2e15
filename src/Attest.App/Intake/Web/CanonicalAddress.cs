using System.Text;
using System.Text.RegularExpressions;

namespace Attest.App.Intake.Web;

/// <summary>The address that a page gives itself, so that one page under several addresses is one report.</summary>
static partial class CanonicalAddress
{
    const int HeadBytes = 128 * 1024;

    static readonly string[] Doors = ["www.", "m.", "amp.", "mobile.", "edition."];

    /// <summary>The page's own address where it is one of the same site, else the one it was got from, without its fragment.</summary>
    public static string Of(ReadOnlySpan<byte> page, string got)
    {
        if (!Uri.TryCreate(got, UriKind.Absolute, out var from)) return got;
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, HeadBytes)]);
        foreach (Match link in Link().Matches(head))
        {
            if (!Canonical().IsMatch(link.Value)) continue;
            var written = System.Net.WebUtility.HtmlDecode(Target().Match(link.Value).Groups["url"].Value.Trim());
            if (written.Length is 0 or > 2000 || !Uri.TryCreate(from, written, out var own)) continue;
            // A page that claims to be the front page, or another site's, is not believed.
            if (own.Scheme is "http" or "https" && Site(own) == Site(from) && (own.AbsolutePath.Length > 1 || from.AbsolutePath.Length <= 1)) return Bare(own);
        }

        return Bare(from);
    }

    static string Bare(Uri address) => address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);

    static string Site(Uri address)
    {
        var host = address.IdnHost.ToLowerInvariant();
        return Doors.FirstOrDefault(door => host.StartsWith(door, StringComparison.Ordinal)) is { } own ? host[own.Length..] : host;
    }

    [GeneratedRegex(@"<link\s[^>]{1,3000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"\srel\s*=\s*[""']?canonical[""'\s/>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Canonical();

    [GeneratedRegex(@"\shref\s*=\s*(?:""(?<url>[^""]*)""|'(?<url>[^']*)'|(?<url>[^\s""'>]+))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Target();
}
