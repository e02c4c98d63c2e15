using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json;
using Attest.App;
using Attest.App.Intake;
using Attest.App.Workers;
using Attest.Bench.Workers;
using Attest.Tests.Store;

namespace Attest.Tests.App.Workers;

/// <summary>What a worker says of itself: lines of JSON, numbers, and whether it is ready.</summary>
public sealed class WorkTellingTests
{
    [Fact]
    public void A_line_of_the_log_is_json_whatever_it_tells()
    {
        using var lines = new StringWriter();
        new WorkLog(lines, new FixedClock()).Warn("refused", ("name", "a\"\n\u0001.txt"), ("times", 3), ("seconds", 1.23456), ("none", null), ("long", new string('x', 9000)));

        var line = Assert.Single(lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var told = JsonDocument.Parse(line).RootElement;
        Assert.Equal(("warning", "refused", "a\"\n\u0001.txt"), (told.GetProperty("level").GetString(), told.GetProperty("event").GetString(), told.GetProperty("name").GetString()));
        Assert.Equal((3, 1.235, 2000), (told.GetProperty("times").GetInt32(), told.GetProperty("seconds").GetDouble(), told.GetProperty("long").GetString()!.Length));
        Assert.False(told.TryGetProperty("none", out _));
        Assert.StartsWith("2026-", told.GetProperty("at").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_told_in_the_form_of_Prometheus()
    {
        using var meters = new WorkMeters(() => 7);
        using var text = new PrometheusText(meters.Meter);
        meters.Stored(TimeSpan.FromSeconds(.02));
        meters.Stored(TimeSpan.FromSeconds(2));
        meters.Dead();

        var lines = text.Write().Split('\n');

        Assert.Contains("# TYPE attest_reports_stored_total counter", lines);
        Assert.Contains("attest_reports_stored_total 2", lines);
        Assert.Contains("attest_reports_dead_total 1", lines);
        Assert.Contains("attest_reports_redelivered_total 0", lines);
        Assert.Contains("attest_reports_in_hand 7", lines);
        Assert.Contains("attest_report_duration_seconds_bucket{le=\"0.03\"} 1", lines);
        Assert.Contains("attest_report_duration_seconds_bucket{le=\"3\"} 2", lines);
        Assert.Contains("attest_report_duration_seconds_bucket{le=\"+Inf\"} 2", lines);
        Assert.Contains("attest_report_duration_seconds_sum 2.02", lines);
        Assert.Contains("attest_report_duration_seconds_count 2", lines);
    }

    [Fact]
    public void Another_meter_is_not_told_of()
    {
        using var meters = new WorkMeters(() => 0);
        using var text = new PrometheusText(meters.Meter);
        using var other = new Meter("Another");
        other.CreateCounter<long>("another.count").Add(5);

        Assert.DoesNotContain("another", text.Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_worker_is_ready_while_it_has_the_broker_and_the_register_and_does_not_drain()
    {
        var state = new WorkState();
        Assert.Equal((false, "no broker"), (state.IsReady, state.Told));
        using (state.HasBroker())
        {
            Assert.Equal((false, "no register"), (state.IsReady, state.Told));
            using (state.HasRegister())
            {
                Assert.Equal((true, "ready"), (state.IsReady, state.Told));
                state.Drain();
                Assert.Equal((false, "draining"), (state.IsReady, state.Told));
            }
        }
    }

    [Fact]
    public async Task Health_is_told_over_http()
    {
        var state = new WorkState();
        using var meters = new WorkMeters(() => 0);
        using var text = new PrometheusText(meters.Meter);
        await using var health = await WorkHealth.StartAsync(new Screen(TextWriter.Null, TextWriter.Null, null, false), new(IPAddress.Loopback, 0), state, text, TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new(health.Address) };

        Assert.Equal((HttpStatusCode.OK, "live\n"), await GetAsync(client, "/health/live"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "no broker\n"), await GetAsync(client, "/health/ready"));
        using var broker = state.HasBroker();
        using var register = state.HasRegister();
        Assert.Equal((HttpStatusCode.OK, "ready\n"), await GetAsync(client, "/health/ready"));
        var (status, metrics) = await GetAsync(client, "/metrics");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("attest_link_rounds_total 0", metrics, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(client, "/")).Status);
    }

    [Fact]
    public async Task Counts_and_traces_go_to_a_collector()
    {
        var asked = new List<string>();
        using var collector = new HttpListener();
        var address = $"http://127.0.0.1:{BrokerCluster.FreePort()}/";
        collector.Prefixes.Add(address);
        collector.Start();
        var answering = Task.Run(async () =>
        {
            while (asked.Count < 2)
            {
                var request = await collector.GetContextAsync();
                asked.Add(request.Request.Url!.AbsolutePath);
                request.Response.Close();
            }
        }, TestContext.Current.CancellationToken);

        using (var meters = new WorkMeters(() => 0))
        using (new WorkTelemetry(new(address)))
        {
            meters.Stored(TimeSpan.FromSeconds(1));
            meters.Traces.StartActivity("report")?.Dispose();
        }

        await answering.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(["/v1/metrics", "/v1/traces"], asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_reports_that_were_begun_and_not_settled_are_begun_again()
    {
        var hand = new ReportsInHand();
        foreach (var ticket in new ulong[] { 3, 1, 2 })
            hand.Add(new(Input.Refused("a", "b") with { Ticket = ticket }, "m", 1, [], DateTimeOffset.UnixEpoch));
        hand.Begin(Input.Refused("a", "b") with { Ticket = 3 });
        hand.Begin(Input.Refused("a", "b") with { Ticket = 1 });
        hand.Begin(Input.Refused("a", "b") with { Ticket = 99 });

        Assert.Equal([1UL, 3UL], hand.Begun().Select(input => input.Ticket));
        Assert.Equal("m", hand.Settle(1)!.Message);
        Assert.Null(hand.Settle(1));
        Assert.Equal([3UL], hand.Begun().Select(input => input.Ticket));
        Assert.Equal(2, hand.Count);
        hand.Clear();
        Assert.True(hand.IsEmpty);
    }

    static async Task<(HttpStatusCode Status, string Body)> GetAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
