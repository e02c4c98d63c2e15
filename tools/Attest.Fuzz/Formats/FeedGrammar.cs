namespace Attest.Fuzz.Formats;

/// <summary>Feeds of all kinds, with declarations that must not be followed and elements in one another.</summary>
static class FeedGrammar
{
    public static byte[] Xml(Draw draw)
    {
        var items = string.Concat(Enumerable.Range(0, draw.Between(0, 4)).Select(_ => Item(draw)));
        var (open, close) = draw.Of(("<rss version=\"2.0\"><channel>", "</channel></rss>"), ("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "</feed>"),
            ("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">", "</urlset>"), ("<sitemapindex>", "</sitemapindex>"),
            ("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">", "</rdf:RDF>"), ($"<{draw.Odd()}>", "</x>"));
        return Draw.Text($"{Head(draw)}{open}{items}{draw.Or(close)}");
    }

    public static byte[] Json(Draw draw) => Draw.Text(
        $$"""{"version": "{{draw.Or("https://jsonfeed.org/version/1.1")}}", "items": [{{string.Join(",", Enumerable.Range(0, draw.Between(0, 3)).Select(_ => $$"""{"url": {{draw.Or("\"https://example.org/1\"")}}, "title": {{draw.Or("\"Nine dead\"")}}, "date_published": {{draw.Or("\"2031-03-04T05:06:07Z\"")}}}"""))}}]{{draw.Or("}")}}""");

    static string Head(Draw draw) => draw.Below(16) switch
    {
        0 => "",
        1 => "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>",
        2 => "<?xml version=\"1.0\"?><!DOCTYPE r SYSTEM \"file:///etc/passwd\">",
        3 => $"<?xml version=\"1.0\" encoding=\"{draw.Of("utf-8", "utf-16", "ebcdic", "us-ascii", draw.Odd())}\"?>",
        _ => "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
    };

    static string Item(Draw draw)
    {
        var name = draw.Of("item", "entry", "url", "sitemap");
        var deep = draw.OneIn(10) ? draw.Between(1, 90) : 0;
        return string.Concat(Enumerable.Repeat("<d>", deep)) + $"<{name}>{Link(draw)}<title>{draw.Or(draw.Of("Nine dead", "<![CDATA[Nine & ten]]>", "&amp;&lt;", "Nine, ten", draw.OneIn(4) ? "&b;" : "Ten"))}</title>"
            + $"<pubDate>{draw.Or("Tue, 04 Mar 2031 05:06:07 GMT")}</pubDate>{draw.Or($"</{name}>")}" + string.Concat(Enumerable.Repeat("</d>", deep));
    }

    static string Link(Draw draw)
    {
        var address = draw.Or(draw.Of("https://example.org/1", "/1", "javascript:x", "http://[::1", "//user:word@example.org", "file:///etc/passwd", "https://ex\u00e4mple.org/1"));
        return draw.Of($"<link>{address}</link>", $"<link href=\"{address}\" rel=\"{draw.Or("alternate")}\"/>", $"<loc>{address}</loc>", $"<guid isPermaLink=\"{draw.Or("true")}\">{address}</guid>");
    }
}
