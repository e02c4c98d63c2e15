using System.Text;
using Attest.App.Intake.Web;
using Attest.Bench.Warcs;

namespace Attest.Tests.Intake.Web;

/// <summary>Requests to a server that answers as servers should and as they should not.</summary>
public sealed class WebGetTests : IDisposable
{
    static readonly WebOptions Local = new() { AllowsPrivate = true, Pace = TimeSpan.Zero, MaxBytes = 200_000, MaxRedirects = 3, Timeout = TimeSpan.FromSeconds(5) };

    readonly LocalServer server = new();

    [Fact]
    public async Task A_page_is_got_with_its_headers()
    {
        server.With("/a", "Six dockers were hurt.", "Content-Type: text/html; charset=utf-8\r\nETag: \"1\"");
        var answer = await GetAsync("/a");
        Assert.Equal((200, null, "Six dockers were hurt.", "\"1\""), (answer.Status, answer.Refusal, Text(answer), answer.Headers["ETag"]));
    }

    [Fact]
    public async Task A_packed_page_is_unpacked()
    {
        server.With("/a", WarcMaker.Packed("Six dockers were hurt."u8.ToArray()), "Content-Type: text/html\r\nContent-Encoding: gzip");
        Assert.Equal("Six dockers were hurt.", Text(await GetAsync("/a")));
    }

    [Fact]
    public async Task Redirects_are_followed_and_counted()
    {
        server.With("/a", "", "Location: /b", "302 Found").With("/b", "", "Location: " + server.Address("/c"), "301 Moved").With("/c", "Six dockers were hurt.");
        Assert.Equal(server.Address("/c"), (await GetAsync("/a")).Url.AbsoluteUri);

        server.With("/ring", "", "Location: /ring", "302 Found");
        Assert.Equal("more than 3 redirects", (await GetAsync("/ring")).Refusal);
        server.With("/out", "", "Location: file:///etc/passwd", "302 Found");
        Assert.Equal("it leads to an address that is not of the web (file)", (await GetAsync("/out")).Refusal);
    }

    [Fact]
    public async Task What_robots_may_not_read_is_not_asked_for()
    {
        server.With("/robots.txt", "User-agent: *\nDisallow: /shut", "Content-Type: text/plain").With("/shut/a", "x").With("/open", "", "Location: /shut/a", "302 Found");
        Assert.Equal("robots.txt of 127.0.0.1 does not allow it", (await GetAsync("/shut/a")).Refusal);
        Assert.Equal("robots.txt of 127.0.0.1 does not allow it", (await GetAsync("/open")).Refusal);
        Assert.Equal(0, server.CountOf("/shut/a"));
    }

    [Fact]
    public async Task A_server_that_cannot_tell_its_rules_is_let_alone()
    {
        server.With("/robots.txt", "", "X: y", "503 Unavailable").With("/a", "x");
        Assert.Equal("robots.txt of 127.0.0.1 cannot be read: the server failed (HTTP 503)", (await GetAsync("/a")).Refusal);
        Assert.Equal(0, server.CountOf("/a"));
    }

    [Fact]
    public async Task Private_addresses_are_refused_unless_allowed_by_number_and_by_name()
    {
        server.With("/a", "x");
        using var web = new WebGet(Local with { AllowsPrivate = false }, TimeProvider.System);
        foreach (var address in new[] { server.Address("/a"), server.Address("/a").Replace("127.0.0.1", "localhost", StringComparison.Ordinal), "http://[::1]/", "http://0x7f000001/", "http://169.254.169.254/latest" })
        {
            var answer = await web.GetAsync(new(address), null, TestContext.Current.CancellationToken);
            Assert.Equal("its address is not a public one (--allow-private)", answer.Refusal);
            Assert.True(answer.IsForGood);
        }

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_unchanged_page_is_not_sent_again()
    {
        server.With("/a", (request, stream) => stream.WriteAsync(Encoding.ASCII.GetBytes(
            request.Contains("If-None-Match: \"1\"", StringComparison.Ordinal) && request.Contains("If-Modified-Since: yesterday", StringComparison.Ordinal)
                ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n" : "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx")).AsTask());
        Assert.True((await GetAsync("/a", new("\"1\"", "yesterday"))).IsUnchanged);
        Assert.False((await GetAsync("/a")).IsUnchanged);
    }

    [Theory]
    [InlineData("429 Slow Down", "Retry-After: 120", "the server asks for fewer requests (HTTP 429)", 120, false)]
    [InlineData("503 Busy", "Retry-After: 9999999", "the server failed (HTTP 503)", 86400, false)]
    [InlineData("403 Forbidden", "X: y", "the server does not let us read the page (HTTP 403)", null, true)]
    [InlineData("402 Pay", "X: y", "the page must be paid for (HTTP 402)", null, true)]
    [InlineData("404 Gone", "X: y", "there is no such page (HTTP 404)", null, true)]
    [InlineData("500 Oops", "X: y", "the server failed (HTTP 500)", null, false)]
    public async Task A_failure_is_told_and_whether_and_when_to_try_again(string status, string headers, string refusal, int? seconds, bool isForGood)
    {
        server.With("/a", "", headers, status);
        var answer = await GetAsync("/a");
        Assert.Equal((refusal, (double?)seconds, isForGood), (answer.Refusal, answer.RetryAfter?.TotalSeconds, answer.IsForGood));
    }

    [Fact]
    public async Task Endless_bodies_end()
    {
        server.With("/fast", (_, stream) => PourAsync(stream, 10_000, TimeSpan.Zero)).With("/slow", (_, stream) => PourAsync(stream, 1, TimeSpan.FromMilliseconds(50)));
        Assert.Equal("it is larger than 200000 bytes", (await GetAsync("/fast")).Refusal);
        Assert.Equal("no whole answer within 1 seconds", (await GetAsync("/slow", options: Local with { Timeout = TimeSpan.FromSeconds(1) })).Refusal);
        server.With("/bomb", WarcMaker.Packed(new byte[10 << 20]), "Content-Encoding: gzip");
        Assert.StartsWith("it unpacks to more than", (await GetAsync("/bomb")).Refusal, StringComparison.Ordinal);
        server.With("/headers", (_, stream) => stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nX: " + new string('x', 200_000) + "\r\n\r\n")).AsTask());
        Assert.StartsWith("no answer", (await GetAsync("/headers")).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told()
    {
        server.Dispose();
        Assert.NotNull((await GetAsync("/a")).Refusal);
    }

    [Fact]
    public async Task Requests_to_one_host_are_kept_apart()
    {
        server.With("/a", "x").With("/b", "x");
        using var web = new WebGet(Local with { Pace = TimeSpan.FromMilliseconds(400) }, TimeProvider.System);
        var start = TimeProvider.System.GetTimestamp();
        foreach (var path in new[] { "/a", "/b" }) await web.GetAsync(new(server.Address(path)), null, TestContext.Current.CancellationToken);
        Assert.InRange(TimeProvider.System.GetElapsedTime(start), TimeSpan.FromMilliseconds(390), TimeSpan.FromSeconds(30));
        Assert.Equal(1, server.CountOf("/robots.txt"));
    }

    public void Dispose() => server.Dispose();

    async Task<WebAnswer> GetAsync(string path, Validators? known = null, WebOptions? options = null)
    {
        using var web = new WebGet(options ?? Local, TimeProvider.System);
        return await web.GetAsync(new(server.Address(path)), known, TestContext.Current.CancellationToken);
    }

    static async Task PourAsync(Stream stream, int bytes, TimeSpan pause)
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray());
        for (var count = 0; count < 2000; count++)
        {
            await stream.WriteAsync(new byte[bytes]);
            if (pause > TimeSpan.Zero) await Task.Delay(pause);
        }
    }

    static string Text(WebAnswer answer) => Encoding.UTF8.GetString(answer.Body.Span);
}
