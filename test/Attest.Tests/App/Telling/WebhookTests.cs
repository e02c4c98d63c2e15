using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Attest.App.Telling;
using Attest.Store.Desk;
using Attest.Tests.App.Api;
using Attest.Tests.App.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.Tests.App.Telling;

public sealed partial class WebhookTests
{
    [Fact]
    public void A_signature_is_that_of_time_and_body_with_the_secret()
    {
        // Checked against: printf '1700000000.{}' | openssl dgst -sha256 -hmac secret
        var signed = WebhookTeller.Sign("secret", 1_700_000_000, "{}");

        Assert.Equal("t=1700000000,v1=b8569b78799ff9e3cbff0fc2d63a33a2b57f3282abd07c37ae5e8e7d79a5f163", signed);
        Assert.NotEqual(signed, WebhookTeller.Sign("other", 1_700_000_000, "{}"));
        Assert.NotEqual(signed, WebhookTeller.Sign("secret", 1_700_000_001, "{}"));
    }

    [Fact]
    public async Task Who_asked_for_it_is_told_which_incidents_changed()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var desk = await MadeDesk.OpenAsync(web: new() { AllowsPrivate = true });
        var answer = await desk.Browser.PostAsJsonAsync("/api/v1/webhooks", new { url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/hook" }, TestContext.Current.CancellationToken);
        var secret = (await answer.JsonAsync()).GetProperty("secret").GetString()!;
        // All that stands in the register was new before the hook was; told from the beginning on.
        var book = desk.Services.GetRequiredService<DeskBook>();
        book.Webhooks.Keep(book.Webhooks.All()[0] with { ToldMs = 0 });

        var request = await RequestAsync(listener);

        var body = request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        var signature = Signature().Match(request);
        Assert.StartsWith("POST /hook ", request, StringComparison.Ordinal);
        Assert.Contains(await desk.FirstIncidentAsync(), body, StringComparison.Ordinal);
        Assert.Equal(WebhookTeller.Sign(secret, long.Parse(signature.Groups[1].Value), body), $"t={signature.Groups[1].Value},v1={signature.Groups[2].Value}");
        Assert.DoesNotContain(secret, await desk.TextAsync("/api/v1/webhooks"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://169.254.169.254/latest")]
    public async Task Machines_behind_the_desk_are_not_told(string url)
    {
        await using var desk = await MadeDesk.OpenAsync();
        await desk.Browser.PostAsJsonAsync("/api/v1/webhooks", new { url }, TestContext.Current.CancellationToken);
        var book = desk.Services.GetRequiredService<DeskBook>();
        book.Webhooks.Keep(book.Webhooks.All()[0] with { ToldMs = 0 });

        for (var tries = 0; tries < 200 && book.Webhooks.All()[0].Failures == 0; tries++) await Task.Delay(100, TestContext.Current.CancellationToken);

        Assert.Contains("not a public one", book.Webhooks.All()[0].Status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_removed_while_being_told_stays_removed()
    {
        await using var desk = await MadeDesk.OpenAsync(web: new() { IsOffline = true });
        var webhooks = desk.Services.GetRequiredService<DeskBook>().Webhooks;
        var hook = new Webhook("h-1", "https://news.example.org/", "secret", 0, 0, 0, "not told yet");
        webhooks.Add(hook);
        webhooks.Keep(hook with { Status = "told of 1 incidents" });
        Assert.Equal("told of 1 incidents", Assert.Single(webhooks.All()).Status);

        Assert.True(webhooks.Remove("h-1"));
        webhooks.Keep(hook with { ToldMs = 5 });

        Assert.Empty(webhooks.All());
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@example.org/")]
    [InlineData("javascript:alert(1)")]
    public async Task What_is_no_address_is_refused(string url)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.Browser.PostAsJsonAsync("/api/v1/webhooks", new { url }, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    static async Task<string> RequestAsync(TcpListener listener)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        using var client = await listener.AcceptTcpClientAsync(patience.Token);
        var line = client.GetStream();
        var text = new StringBuilder();
        var buffer = new byte[16_384];
        while (!IsWhole(text.ToString()) && await line.ReadAsync(buffer, patience.Token) is > 0 and var count) text.Append(Encoding.UTF8.GetString(buffer, 0, count));
        await line.WriteAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"u8.ToArray(), patience.Token);
        return text.ToString();
    }

    static bool IsWhole(string request) => Length().Match(request) is { Success: true } length && request.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var end and > 0
        && Encoding.UTF8.GetByteCount(request[(end + 4)..]) >= int.Parse(length.Groups[1].Value);

    [GeneratedRegex(@"X-Attest-Signature: t=(\d+),v1=([0-9a-f]{64})")]
    private static partial Regex Signature();

    [GeneratedRegex(@"Content-Length: (\d+)")]
    private static partial Regex Length();
}
