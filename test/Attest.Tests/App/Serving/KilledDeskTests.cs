using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Attest.App;
using Attest.Store;

namespace Attest.Tests.App.Serving;

/// <summary>`attest serve` in a process of its own, killed while people rule.</summary>
public sealed partial class KilledDeskTests : IDisposable
{
    const int Kills = 4;

    readonly MadeFolder folder = new();

    public KilledDeskTests()
    {
        folder.With("a.txt", "Shells fall on a market\n\nAt least 12 people were killed when shells struck a market in Gao, Mali, on 4 May 2031, the health office said.\n");
        Assert.Equal(0, AttestRun.Of(Engine.OfThisProgram(), "read", folder.Reports, "--register", folder.Register).Code);
    }

    [Fact]
    public async Task What_was_acknowledged_is_kept_and_the_register_stands()
    {
        var random = new Random(20310504);
        var acknowledged = new List<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var desk = Start();
            try
            {
                await RuleUntilAsync(desk, acknowledged, TimeSpan.FromMilliseconds(random.Next(300, 1_500)));
            }
            finally
            {
                desk.Kill();
                await desk.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            using var store = RegisterStore.Open(folder.Register, RegisterUse.Existing, TimeProvider.System);
            var found = store.Verify(Engine.OfThisProgram().Ids);
            Assert.True(found.IsSound, string.Join("; ", found.Problems));
            Assert.Empty(acknowledged.Except(store.Decisions.All().Select(decision => decision.Id)));
        }

        Assert.NotEmpty(acknowledged);
    }

    public void Dispose() => folder.Dispose();

    Process Start() => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Attest.App.dll"), "serve", "--register", folder.Register, "--port", "0"])
    {
        RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["XDG_CONFIG_HOME"] = folder.File("config"), ["HOME"] = folder.File("home") },
    })!;

    static async Task RuleUntilAsync(Process desk, List<string> acknowledged, TimeSpan kill)
    {
        var address = Address().Match(await desk.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "").Value;
        Assert.NotEmpty(address);
        using var client = new HttpClient { BaseAddress = new(address) };
        var incident = IncidentId().Match(await client.GetStringAsync("/api/v1/incidents", TestContext.Current.CancellationToken)).Groups[1].Value;
        // The first is waited for, however slow the machine is; then it ends at a moment that nobody chose.
        await RuleAsync(client, incident, acknowledged, TestContext.Current.CancellationToken);
        using var end = new CancellationTokenSource(kill);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RuleOnAsync(client, incident, acknowledged, end.Token)));
    }

    static async Task RuleOnAsync(HttpClient client, string incident, List<string> acknowledged, CancellationToken end)
    {
        try
        {
            while (true) await RuleAsync(client, incident, acknowledged, end);
        }
        catch (Exception error) when (error is OperationCanceledException or HttpRequestException)
        {
            // Killed in the middle, as it is meant.
        }
    }

    static async Task RuleAsync(HttpClient client, string incident, List<string> acknowledged, CancellationToken end)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/decisions") { Content = JsonContent.Create(new { ruling = "correct", subject = incident, field = "date", value = Day(), reason = $"{Guid.NewGuid()}" }) };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        var answer = await client.SendAsync(request, end);
        if (!answer.IsSuccessStatusCode) return;
        var kept = await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(end);
        lock (acknowledged) acknowledged.Add(kept.GetProperty("decision").GetProperty("id").GetString()!);
    }

    // Another day each time: a ruling that stands already is not kept twice.
    static string Day() => new DateOnly(2000, 1, 1).AddDays((int)(Stopwatch.GetTimestamp() % 10_000)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    [GeneratedRegex("\"id\":\"(i-c-[0-9a-f]+)\"")]
    private static partial Regex IncidentId();
}
