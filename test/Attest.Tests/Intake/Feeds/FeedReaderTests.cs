using System.Text;
using Attest.App.Intake.Feeds;

namespace Attest.Tests.Intake.Feeds;

public sealed class FeedReaderTests
{
    static readonly Uri From = new("https://post.example/feeds/all");

    public static TheoryData<string, string, string> Feeds => new()
    {
        {
            "<rss version='2.0'><channel><title>Post</title><item><title>Shells &amp; fire</title><link>/a</link><pubDate>Tue, 04 Mar 2031 05:06:07 GMT</pubDate></item><item><guid>https://post.example/b</guid></item><item><guid isPermaLink='false'>17</guid></item></channel></rss>",
            "RSS", "https://post.example/a Shells & fire 2031-03-04T05:06:07+00:00; https://post.example/b  "
        },
        {
            "<?xml version='1.0' encoding='windows-1252'?><rdf:RDF xmlns:rdf='r' xmlns='x' xmlns:dc='d'><item><title>One</title><link>https://post.example/a</link><dc:date>2031-03-04</dc:date></item></rdf:RDF>",
            "RSS", "https://post.example/a One 2031-03-04"
        },
        {
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>One</title><link rel='self' href='/self'/><link href='/a'/><updated>2031-03-04T05:06:07Z</updated></entry><entry><link rel='alternate' href='/a#again'/></entry></feed>",
            "Atom", "https://post.example/a One 2031-03-04T05:06:07Z"
        },
        {
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"url\":\"https://post.example/a\",\"title\":\"One\",\"date_published\":\"2031-03-04T05:06:07Z\"},{\"id\":7},3]}",
            "JSON Feed", "https://post.example/a One 2031-03-04T05:06:07Z"
        },
        {
            "<urlset xmlns='s' xmlns:news='n'><url><loc>https://post.example/a</loc><news:news><news:publication_date>2031-03-04</news:publication_date><news:title>One</news:title></news:news></url><url><loc>ftp://post.example/b</loc></url></urlset>",
            "sitemap", "https://post.example/a One 2031-03-04"
        },
    };

    [Theory, MemberData(nameof(Feeds))]
    public void Items_are_read_of_each_kind_of_feed(string feed, string kind, string items)
    {
        var read = FeedReader.Read(Encoding.UTF8.GetBytes(feed), From);
        Assert.Equal(kind, read.Kind);
        Assert.Equal(items, string.Join("; ", read.Items.Select(item => $"{item.Url.AbsoluteUri} {item.Title} {item.Published}")));
    }

    [Fact]
    public void An_index_names_its_sitemaps() =>
        Assert.Equal(["https://post.example/1.xml"], FeedReader.Read("<sitemapindex><sitemap><loc>https://post.example/1.xml</loc></sitemap></sitemapindex>"u8.ToArray(), From).Parts.Select(part => part.AbsoluteUri));

    public static TheoryData<string, string> Broken => new()
    {
        { " \n", "it is empty" },
        { "<html><body>x</body></html>", "it is no feed: it begins with <html>" },
        { "<rss><channel>", "broken XML at line 1" },
        { "<rss><item><title>a &nbsp; b</title></item></rss>", "broken XML at line 1" },
        { "<!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><rss><item><title>&b;</title></item></rss>", "its XML declares types" },
        { "<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss/>", "its XML declares types" },
        { "{\"version\": ", "not JSON at line 1" },
        { "{\"items\": []}", "it is JSON, but no JSON Feed" },
        { "<?xml version='1.0' encoding='no-such-set'?><rss/>", "" },
    };

    [Theory, MemberData(nameof(Broken))]
    public void What_is_no_feed_is_told_with_its_place(string feed, string reason) =>
        Assert.StartsWith(reason, Assert.Throws<InvalidDataException>(() => FeedReader.Read(Encoding.UTF8.GetBytes(feed), From)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\xff")]
    [InlineData("\xc3")]
    public void Letters_that_are_none_are_told(string letter)
    {
        var feed = Encoding.Latin1.GetBytes($$"""{"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "https://post.example/a", "title": "{{letter}}"}]}""");
        Assert.Equal("it holds text that is not Unicode", Assert.Throws<InvalidDataException>(() => FeedReader.Read(feed, From)).Message);
    }

    [Fact]
    public void Elements_nested_for_ever_are_refused() =>
        Assert.Contains("deep", Assert.Throws<InvalidDataException>(() => FeedReader.Read(Encoding.UTF8.GetBytes("<rss>" + string.Concat(Enumerable.Repeat("<a>", 100_000))), From)).Message, StringComparison.Ordinal);
}
