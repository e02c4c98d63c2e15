using System.Xml.Linq;

namespace Attest.App.Intake.Feeds;

/// <summary>Feeds and sitemaps in XML. Names are taken without their spaces, which feeds get wrong.</summary>
static class XmlFeed
{
    const int MaxTitle = 500;

    public static FeedDocument Rss(XElement root, Uri from) => new("RSS",
        FeedItems.Of(Named(root, "item").Select(item => FeedItems.Make(
            from, LinkOf(item), Text(item, "title"), Text(item, "pubDate") ?? Text(item, "date")))), []);

    public static FeedDocument Atom(XElement root, Uri from) => new("Atom",
        FeedItems.Of(Named(root, "entry").Select(entry => FeedItems.Make(
            from, AtomLinkOf(entry), Text(entry, "title"), Text(entry, "published") ?? Text(entry, "updated")))), []);

    public static FeedDocument Sitemap(XElement root, Uri from) => new("sitemap",
        FeedItems.Of(Named(root, "url").Select(url => FeedItems.Make(
            from, Text(url, "loc"), Named(url, "title").FirstOrDefault()?.Value, Named(url, "publication_date").FirstOrDefault()?.Value))), []);

    public static FeedDocument SitemapIndex(XElement root, Uri from) => new("sitemap index", [],
        [.. FeedItems.Of(Named(root, "sitemap").Select(part => FeedItems.Make(from, Text(part, "loc"), null, null))).Select(item => item.Url)]);

    static IEnumerable<XElement> Named(XElement root, string name) => root.Descendants().Where(element => element.Name.LocalName == name);

    static string? Text(XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } text ? text.Length <= MaxTitle * 4 ? text : null : null;

    /// <summary>The item's link; where there is none, its id if that is an address.</summary>
    static string? LinkOf(XElement item) => Text(item, "link") ?? item.Elements()
        .FirstOrDefault(child => child.Name.LocalName == "guid" && !string.Equals((string?)child.Attribute("isPermaLink"), "false", StringComparison.OrdinalIgnoreCase))?.Value;

    static string? AtomLinkOf(XElement entry)
    {
        var links = entry.Elements().Where(child => child.Name.LocalName == "link").ToList();
        var link = links.FirstOrDefault(child => (string?)child.Attribute("rel") is null or "alternate") ?? links.FirstOrDefault();
        return (string?)link?.Attribute("href");
    }
}
