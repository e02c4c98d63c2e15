using Attest.App;
using Attest.Bench;
using Attest.Bench.Workers;
using Attest.Store;
using Attest.Tests.Store;

namespace Attest.Tests.App.Workers;

/// <summary>What was sent and confirmed comes into the register, once, whatever fails on the way. Run it alone: dotnet dev.cs test WorkerFaults.</summary>
[Trait("Kind", "faults")]
public sealed class WorkerFaultsTests(ITestOutputHelper output) : IDisposable
{
    const int Reports = 400, DiskMegabytes = 256;

    static readonly string App = Path.Combine(AppContext.BaseDirectory, "Attest.App.dll");

    static readonly TimeSpan FullFor = TimeSpan.FromSeconds(6);

    readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Nothing_is_lost_and_nothing_is_twice_while_workers_brokers_and_the_disk_fail()
    {
        OneBroker.Require();
        var reports = Directory.CreateDirectory(folder.File("reports")).FullName;
        new ReportMaker().WriteTo(reports, Reports);
        var calm = folder.File("calm.db");
        Measured.Attest(App, "read", reports, "--register", calm);
        using var disk = new SmallDisk(DiskMegabytes);
        await using var brokers = await BrokerCluster.StartAsync(3);

        var tally = await new FaultyRun(brokers, reports, disk.File("attest.db")).RunAsync([.. FaultsOf(disk)], Reports, ReportsOf(calm));

        output.WriteLine(tally.ToString());
        TestContext.Current.SendDiagnosticMessage(tally.ToString());
        if (!disk.IsSmall) output.WriteLine("The disk was never full: this user may not mount one.");
        Assert.Equal((2 * Reports, Reports, 0, 0), (tally.Sent, tally.Reports, tally.Lost, tally.Doubled));
        Assert.Equal(ExportOf(calm), ExportOf(disk.File("attest.db")));
        using var store = RegisterStore.Open(disk.File("attest.db"), RegisterUse.Existing, TimeProvider.System);
        Assert.True(store.Verify(Engine.OfThisProgram().Ids).IsSound);
        Assert.Contains("0 reports put aside.", Measured.Told(App, "work", "--broker", brokers.Address, "--dead").Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    static IEnumerable<Fault> FaultsOf(SmallDisk disk)
    {
        if (!disk.IsSmall) yield break;
        yield return new("disk full", async () =>
        {
            disk.Fill();
            await Task.Delay(FullFor);
            disk.Empty();
        });
    }

    static HashSet<string> ReportsOf(string register)
    {
        using var store = RegisterStore.Open(register, RegisterUse.Existing, TimeProvider.System);
        return [.. store.CurrentEngines().Keys];
    }

    static string ExportOf(string register) => Measured.Told(App, "export", "--register", register).Output;
}
