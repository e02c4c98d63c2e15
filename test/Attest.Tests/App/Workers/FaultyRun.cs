using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Bench;
using Attest.Bench.Workers;
using Attest.Store;

namespace Attest.Tests.App.Workers;

/// <summary>Reports that go through three brokers and several workers to a register while one thing after the other fails.</summary>
/// <param name="register">Of what the workers make.</param>
/// <param name="folders">With reports; they are sent one after the other, each twice.</param>
sealed partial class FaultyRun(BrokerCluster brokers, IReadOnlyList<string> folders, string register)
{
    const int Workers = 3;

    static readonly TimeSpan Longest = TimeSpan.FromMinutes(4), Between = TimeSpan.FromSeconds(2), LongestBetween = TimeSpan.FromSeconds(20);

    static readonly string App = Path.Combine(AppContext.BaseDirectory, "Attest.App.dll");

    readonly Random random = new(20310504);
    readonly SortedDictionary<string, int> happened = new(StringComparer.Ordinal);

    /// <param name="faults">Beside workers and brokers that are killed.</param>
    /// <param name="count">Reports in the folder.</param>
    public async Task<FaultTally> RunAsync(IReadOnlyList<Fault> faults, int count, IReadOnlySet<string> expected)
    {
        using var crew = new WorkerCrew(App, Workers, "--broker", brokers.Address, "--register", register, "--threads", "1");
        var sending = SendAsync();
        IReadOnlyList<Fault> all = [new("worker killed", () => { crew.KillOne(random); return Task.CompletedTask; }), new("broker killed", KillBrokerAsync), .. faults];
        var clock = Stopwatch.StartNew();
        for (var next = 0; !sending.IsCompleted || Stored() < count || next < all.Count * 2; next++)
        {
            Assert.True(clock.Elapsed < Longest, $"After {Longest} {Stored()} of {count} reports are stored; {Told()}");
            // A worker is killed every other time: that is what happens most.
            await HappenAsync(next % 2 == 0 ? all[0] : all[1 + (next / 2 % (all.Count - 1))]);
            await WorkOnAsync(crew);
        }

        await crew.DrainAsync();
        // What was on its way to a worker that drained, and the last round of linking.
        Measured.Attest(App, "work", "--broker", brokers.Address, "--register", register, "--once");
        return Tally(await sending, crew.Stored, expected);
    }

    // Not all at once: there is to be work for as long as things fail.
    async Task<int> SendAsync()
    {
        var sent = 0;
        foreach (var folder in folders)
        {
            var told = await Task.Run(() => Measured.Told(App, "read", folder, folder, "--broker", brokers.Address).Output);
            sent += int.Parse(Sent().Match(told).Groups[1].Value, CultureInfo.InvariantCulture);
            await Task.Delay(Between * 2);
        }

        return sent;
    }

    // A slow machine must get to work between two faults, or it would never come to an end.
    static async Task WorkOnAsync(WorkerCrew crew)
    {
        var before = crew.Stored;
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Between || crew.Stored < before + 5 && clock.Elapsed < LongestBetween)
        {
            await Task.Delay(100);
            crew.AssertAlive();
        }
    }

    async Task HappenAsync(Fault fault)
    {
        await fault.Happens();
        happened[fault.Name] = happened.GetValueOrDefault(fault.Name) + 1;
    }

    async Task KillBrokerAsync()
    {
        var node = random.Next(brokers.Count);
        brokers.Kill(node);
        await Task.Delay(Between);
        await brokers.RestartAsync(node);
    }

    string Told() => string.Join(", ", happened);

    int Stored()
    {
        try
        {
            using var store = Open(register);
            return store.CurrentEngines().Count;
        }
        catch (RegisterException)
        {
            // Not there yet, or it is what has failed just now.
            return 0;
        }
    }

    FaultTally Tally(int sent, int deliveries, IReadOnlySet<string> expected)
    {
        using var store = Open(register);
        var there = store.CurrentEngines().Keys.ToHashSet(StringComparer.Ordinal);
        var events = new Dictionary<string, int>(StringComparer.Ordinal);
        store.Custody.ForEachEvent((entry, _) =>
        {
            if (Added().Match(entry) is { Success: true } added) events[added.Value] = events.GetValueOrDefault(added.Value) + 1;
        });
        return new(happened, sent, there.Count, deliveries, expected.Count(report => !there.Contains(report)), events.Values.Count(times => times > 1));
    }

    static RegisterStore Open(string register) => RegisterStore.Open(register, RegisterUse.Existing, TimeProvider.System);

    [GeneratedRegex(@"""event"":""(report|reading)"",""report"":""r-[0-9a-f]+""", RegexOptions.NonBacktracking)]
    private static partial Regex Added();

    [GeneratedRegex(@"(\d+) reports sent")]
    private static partial Regex Sent();
}
