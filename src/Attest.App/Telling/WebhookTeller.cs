using System.Collections.Immutable;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Attest.App.Intake.Web;
using Attest.App.Serving;
using Attest.App.Watching;
using Attest.Store;
using Attest.Store.Desk;
using Attest.Store.Queries;
using Microsoft.Extensions.Hosting;

namespace Attest.App.Telling;

/// <summary>Tells webhooks which incidents are new or changed: ids and versions, no words of reports; whoever is told asks for the rest.</summary>
/// <remarks>Signed with the hook's secret. Addresses of this machine and of private networks are never told, and no redirect is followed.</remarks>
sealed class WebhookTeller(Workbench workbench, RegisterPool pool, DeskBook book) : BackgroundService
{
    public const string SignatureHeader = "X-Attest-Signature";

    const int MostTold = 1_000;

    static readonly TimeSpan Round = TimeSpan.FromSeconds(2), FirstWait = TimeSpan.FromSeconds(30);

    /// <summary>"t=TIME,v1=HMAC": the time in Unix seconds, and HMAC-SHA256 of "TIME.BODY" as hex.</summary>
    public static string Sign(string secret, long atSeconds, string body)
    {
        var time = atSeconds.ToString(CultureInfo.InvariantCulture);
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
        return $"t={time},v1={Convert.ToHexStringLower(mac)}";
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (workbench.Web.IsOffline) return;
        using var client = WebConnection.Open(workbench.Web);
        // The desk's own pace; a clock that a test holds still must not hold this loop.
        using var timer = new PeriodicTimer(Round);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await RoundAsync(client, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // What was not told is told after the next start.
        }
    }

    // All at once: one that does not answer keeps none of the others waiting.
    async Task RoundAsync(HttpClient client, CancellationToken cancel)
    {
        try
        {
            await Task.WhenAll(book.Webhooks.All().Where(hook => hook.NextMs <= NowMs()).Select(hook => TellAsync(client, hook, cancel)));
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            // The desk goes on; what was not told is told in another round.
            workbench.Screen.Error.WriteLine($"desk: webhooks could not be told: {Wording.SafeText.OneLine(error.Message)}");
        }
    }

    async Task TellAsync(HttpClient client, Webhook hook, CancellationToken cancel)
    {
        try
        {
            var changed = Changed(hook.ToldMs);
            if (changed.IsEmpty) return;
            var status = await SendAsync(client, hook, changed, cancel);
            if (status is >= 200 and < 300) book.Webhooks.Keep(hook with { ToldMs = changed[^1].ChangedMs, Failures = 0, NextMs = 0, Status = string.Create(CultureInfo.InvariantCulture, $"told of {changed.Length} incidents") });
            else Postpone(hook, string.Create(CultureInfo.InvariantCulture, $"the server answered {status}"));
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            Postpone(hook, error.InnerException is WebRefusalException refused ? refused.Message : "the server could not be reached");
        }
        catch (RegisterException)
        {
            // The register cannot be read now; the next round tries again.
        }
    }

    async Task<int> SendAsync(HttpClient client, Webhook hook, ImmutableArray<ChangedIncident> changed, CancellationToken cancel)
    {
        var body = JsonSerializer.Serialize(new { incidents = changed.Select(one => new { id = one.Id, version = one.Version, changed = DateTimeOffset.FromUnixTimeMilliseconds(one.ChangedMs).UtcDateTime }) });
        using var request = new HttpRequestMessage(HttpMethod.Post, hook.Url) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        request.Headers.TryAddWithoutValidation(SignatureHeader, Sign(hook.Secret, workbench.Clock.GetUtcNow().ToUnixTimeSeconds(), body));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(workbench.Web.Timeout);
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        return (int)answer.StatusCode;
    }

    void Postpone(Webhook hook, string why)
    {
        var failures = hook.Failures + 1;
        book.Webhooks.Keep(hook with { Failures = failures, NextMs = NowMs() + (long)BackOff.After(failures, FirstWait, null).TotalMilliseconds, Status = why });
    }

    ImmutableArray<ChangedIncident> Changed(long sinceMs)
    {
        var store = pool.Rent();
        try
        {
            return store.Desk.ChangedSince(sinceMs, MostTold);
        }
        finally
        {
            pool.Return(store);
        }
    }

    long NowMs() => workbench.Clock.GetUtcNow().ToUnixTimeMilliseconds();
}
