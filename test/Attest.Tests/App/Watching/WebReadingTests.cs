using System.Text;
using Attest.App;
using Attest.Store;
using Attest.Tests.Intake.Web;
using Attest.Tests.Store;

namespace Attest.Tests.App.Watching;

/// <summary>`attest read URL` and `attest watch` against a server on this machine.</summary>
public sealed class WebReadingTests : IDisposable
{
    const string Story = "<html><body><article><h1>Shells fall on Tarvana market</h1><p>At least 14 civilians, including four children, were killed when shells struck the market of Tarvana on 3 May 2019, the Tarvana Health Office said.</p></article></body></html>";

    readonly LocalServer server = new();
    readonly TemporaryFolder folder = new();
    readonly SetClock clock = new();

    [Fact]
    public void A_page_is_read_and_how_it_was_got_is_kept()
    {
        server.With("/a", "", "Location: /b", "302 Found").With("/b", Story, "Content-Type: text/html\r\nETag: \"1\"");

        var run = Run("read", server.Address("/a"));

        Assert.Equal(0, run.Code);
        Assert.Contains("1 report read", run.Out, StringComparison.Ordinal);
        using var store = Open();
        var report = Assert.Single(store.Reports());
        var got = Assert.Single(store.ObtainedOf(report.Id));
        Assert.Equal(("web", server.Address("/b"), 200), (got.How, got.Url, got.Status));
        Assert.Contains(new HeaderLine("ETag", "\"1\""), got.Headers);
        Assert.True(store.Verify(Engine.OfThisProgram().Ids).IsSound);
    }

    [Fact]
    public void Why_tells_where_the_facts_of_a_report_come_from_and_how_it_was_got()
    {
        const string Head = """<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Shells fall on a market","datePublished":"2019-05-04"}</script><meta property="og:title" content="Market shelled"><meta name="author" content="Ann Bell"></head>""";
        server.With("/a", Story.Replace("<html>", Head, StringComparison.Ordinal));
        Run("read", server.Address("/a"));
        using var store = Open();
        var run = AttestRun.Of(Engine.OfThisProgram(), "why", store.Reports()[0].Id, "--register", folder.File("a.db"));

        Assert.Equal(0, run.Code);
        foreach (var words in new[]
        {
            "title      Shells fall on a market (from JSON-LD)", "not Market shelled (from meta elements)", "author     Ann Bell (from meta elements)",
            "published  2019-05-04 (from JSON-LD)", $"address    {server.Address("/a")} (from what came beside it)", $"got        web {server.Address("/a")}, 2026-01-02T03:04:05Z, HTTP 200",
        })
            Assert.Contains(words, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_no_report_is_refused_with_the_reason()
    {
        server.With("/wall", "<html><body><p>Shells fell on the port.</p><p>Subscribe to continue reading.</p></body></html>")
            .With("/robot", "<html><body><p>Verifying you are human. This may take a few seconds.</p></body></html>")
            .With("/pic", "x", "Content-Type: image/png").With("/shut", "", "X: y", "403 Forbidden");

        var run = Run("read", server.Address("/wall"), server.Address("/robot"), server.Address("/pic"), server.Address("/shut"), "http://");

        Assert.Equal(1, run.Code);
        foreach (var reason in new[] { "a paywall", "asks for proof that a person reads it", "image/png is not a kind of page", "HTTP 403", "it is no web address" })
            Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Contains("0 reports read, 0 already there, 5 refused", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_leave_a_private_address_is_refused()
    {
        server.With("/a", Story);
        var run = AttestRun.Of(Engine.OfThisProgram(), "read", server.Address("/a"), "--register", folder.File("a.db"));
        Assert.Contains("its address is not a public one (--allow-private)", run.Error, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void Each_item_of_a_feed_is_got_once_also_over_restarts()
    {
        server.With("/feed", (request, stream) => stream.WriteAsync(Encoding.UTF8.GetBytes(
            request.Contains("If-None-Match: \"f1\"", StringComparison.Ordinal) ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
                : Answer("<rss><item><link>/a</link><pubDate>Sat, 04 May 2019 10:00:00 GMT</pubDate></item><item><link>/gone</link></item><item><link>/busy</link></item></rss>", "ETag: \"f1\""))).AsTask())
            .With("/a", Story).With("/busy", "", "Retry-After: 3600", "503 Busy");

        var first = Run("watch", server.Address("/feed"), "--once");
        clock.Now += TimeSpan.FromMinutes(20);
        var second = Run("watch", server.Address("/feed"), "--once");
        server.With("/busy", Story.Replace("14 civilians", "15 civilians", StringComparison.Ordinal));
        clock.Now += TimeSpan.FromMinutes(50);
        var third = Run("watch", server.Address("/feed"), "--once");

        Assert.Equal((0, 0, 0), (first.Code, second.Code, third.Code));
        Assert.Contains("1 report read, 0 already there, 2 refused", first.Out, StringComparison.Ordinal);
        Assert.Contains("0 reports read, 0 already there, 0 refused", second.Out, StringComparison.Ordinal);
        Assert.Contains("unchanged", second.Out, StringComparison.Ordinal);
        Assert.Contains("1 report read", third.Out, StringComparison.Ordinal);
        Assert.Equal((3, 1, 1, 2), (server.CountOf("/feed"), server.CountOf("/a"), server.CountOf("/gone"), server.CountOf("/busy")));
        using var store = Open();
        Assert.Equal(new ItemCounts(0, 2, 1), store.Watching.CountsOf(server.Address("/feed")));
        Assert.Contains(store.Reports(), report => report.Published?.StartsWith("2019-05-04", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_page_that_is_no_report_is_asked_for_once_and_one_that_fails_six_times()
    {
        server.With("/feed", "<feed><entry><link href='/wall'/></entry><entry><link href='/down'/></entry></feed>", "Content-Type: text/plain")
            .With("/wall", "<html><body><p>Shells fell on the port.</p><p>Subscribe to continue reading.</p></body></html>").With("/down", "", "X: y", "500 Oops");
        for (var hour = 0; hour < 12; hour++)
        {
            Run("watch", server.Address("/feed"), "--once");
            clock.Now += TimeSpan.FromHours(6);
        }

        Assert.Equal((1, 6), (server.CountOf("/wall"), server.CountOf("/down")));
        using var store = Open();
        Assert.Equal(new ItemCounts(0, 0, 2), store.Watching.CountsOf(server.Address("/feed")));
    }

    [Fact]
    public void A_feed_that_fails_is_asked_later_and_later()
    {
        server.With("/feed", "<rss><item>");
        var first = Run("watch", server.Address("/feed"), "--once", "--every", "10m");
        Assert.Equal(1, first.Code);
        Assert.Contains("broken XML at line 1", first.Out.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (var minutes in new[] { 9, 2, 15, 6 })
        {
            clock.Now += TimeSpan.FromMinutes(minutes);
            Run("watch", server.Address("/feed"), "--once", "--every", "10m");
        }

        // Asked at 0, at 11 (after 10), and at 32 (20 after that), and at no other time.
        Assert.Equal(3, server.CountOf("/feed"));
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("ftp://post.example/feed")]
    public void What_is_no_address_is_wrong_use(string feed) => Assert.Equal(2, Run("watch", feed, "--once").Code);

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    RegisterStore Open() => RegisterStore.Open(folder.File("a.db"), RegisterUse.Existing, clock);

    AttestRun Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var workbench = new Workbench(new(output, error, Width: null, ShowsProgress: false), Engine.OfThisProgram(), clock) { Web = new() { Pace = TimeSpan.Zero } };
        var code = CommandLine.RunAsync([.. arguments, "--allow-private", "--register", folder.File("a.db")], workbench).GetAwaiter().GetResult();
        return new(code, output.ToString(), error.ToString());
    }

    static string Answer(string body, string header) => $"HTTP/1.1 200 OK\r\n{header}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";

    sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
