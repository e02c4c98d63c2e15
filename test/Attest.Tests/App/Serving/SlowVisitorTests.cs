using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Attest.Tests.App.Serving;

/// <summary>Visitors who hold a line without asking anything are cut off, and the others are served meanwhile.</summary>
public sealed class SlowVisitorTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_head_that_never_ends_is_cut()
    {
        await using var desk = await MadeDesk.OpenAsync(request => request with { Limits = new() { Head = TimeSpan.FromSeconds(1) } });
        using var line = await ConnectAsync(desk);
        await SendAsync(line, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");

        var answer = await ToTheEndAsync(line, drip: "x");

        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 408 ", StringComparison.Ordinal), answer);
    }

    [Fact]
    public async Task A_head_that_is_too_large_is_refused()
    {
        await using var desk = await MadeDesk.OpenAsync();
        using var line = await ConnectAsync(desk);
        await SendAsync(line, $"GET / HTTP/1.1\r\nHost: localhost\r\nX-Large: {new string('x', 64 * 1024)}\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 431 ", await ToTheEndAsync(line), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_come_when_the_lines_are_taken_are_turned_away_and_later_served()
    {
        await using var desk = await MadeDesk.OpenAsync(request => request with { Limits = new() { Connections = 2 } });
        using (await ConnectAsync(desk))
        using (await ConnectAsync(desk))
        {
            using var third = await ConnectAsync(desk);
            Assert.Equal("", await ToTheEndAsync(third));
        }

        // A line is free when the desk has seen that it was hung up.
        for (var tries = 0; ; tries++)
        {
            try
            {
                Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/health")).StatusCode);
                return;
            }
            catch (HttpRequestException) when (tries < 100)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }
    }

    static async Task<TcpClient> ConnectAsync(MadeDesk desk)
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(desk.Address).Port, TestContext.Current.CancellationToken);
        return client;
    }

    static async Task SendAsync(TcpClient line, string words) => await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(words), TestContext.Current.CancellationToken);

    /// <summary>What comes until the desk hangs up.</summary>
    /// <param name="drip">Sent on meanwhile, a little at a time.</param>
    static async Task<string> ToTheEndAsync(TcpClient line, string drip = "")
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        end.CancelAfter(Patience);
        var (text, buffer) = (new StringBuilder(), new byte[4096]);
        var dripping = DripAsync(line, drip, end.Token);
        try
        {
            while (await line.GetStream().ReadAsync(buffer, end.Token) is > 0 and var count) text.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }
        catch (IOException)
        {
            // Cut rather than closed.
        }

        await end.CancelAsync();
        await dripping;
        return text.ToString();
    }

    static async Task DripAsync(TcpClient line, string drip, CancellationToken end)
    {
        try
        {
            while (drip.Length > 0)
            {
                await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(drip), end);
                await Task.Delay(100, end);
            }
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            // The desk hung up.
        }
    }
}
