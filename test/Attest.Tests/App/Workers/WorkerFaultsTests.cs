using Attest.App;
using Attest.Bench;
using Attest.Bench.Workers;
using Attest.Store;
using Attest.Tests.Store;
using Attest.Tests.Store.Engines;

namespace Attest.Tests.App.Workers;

/// <summary>What was sent and confirmed comes into the register, once, whatever fails on the way. Run it alone: dotnet dev.cs test WorkerFaults.</summary>
[Trait("Kind", "faults")]
public sealed class WorkerFaultsTests(ITestOutputHelper output) : IDisposable
{
    const int Folders = 8, InFolder = 50, DiskMegabytes = 256;

    static readonly string App = Path.Combine(AppContext.BaseDirectory, "Attest.App.dll");

    static readonly TimeSpan FullFor = TimeSpan.FromSeconds(6);

    readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Nothing_is_lost_and_nothing_is_twice_while_workers_brokers_and_the_disk_fail()
    {
        OneBroker.Require();
        using var disk = new SmallDisk(DiskMegabytes);
        if (!disk.IsSmall) output.WriteLine("The disk was never full: this user may not mount one.");
        await AssertNothingIsLostAsync(disk.File("attest.db"), [.. FaultsOf(disk)]);
    }

    [Fact]
    public async Task Nothing_is_lost_and_nothing_is_twice_while_the_server_of_the_register_fails_too()
    {
        OneBroker.Require();
        using var server = new FaultyServer(ProgramsOrSkip());
        await AssertNothingIsLostAsync(server.Register, [.. FaultsOf(server)]);
    }

    async Task AssertNothingIsLostAsync(string register, IReadOnlyList<Fault> faults)
    {
        var folders = Made();
        var calm = folder.File("calm.db");
        Measured.Attest(App, ["read", .. folders, "--register", calm]);
        await using var brokers = await BrokerCluster.StartAsync(3);

        var tally = await new FaultyRun(brokers, folders, register).RunAsync(faults, Folders * InFolder, ReportsOf(calm));

        output.WriteLine(tally.ToString());
        Assert.Equal((2 * Folders * InFolder, Folders * InFolder, 0, 0), (tally.Sent, tally.Reports, tally.Lost, tally.Doubled));
        Assert.Equal(ExportOf(calm), ExportOf(register));
        using var store = RegisterStore.Open(register, RegisterUse.Existing, TimeProvider.System);
        Assert.True(store.Verify(Engine.OfThisProgram().Ids).IsSound);
        Assert.Contains("0 reports put aside.", Measured.Told(App, "work", "--broker", brokers.Address, "--dead").Output, StringComparison.Ordinal);
    }

    List<string> Made()
    {
        var (maker, number) = (new ReportMaker(), 0);
        var folders = Enumerable.Range(0, Folders).Select(part => Directory.CreateDirectory(folder.File($"reports{part}")).FullName).ToList();
        foreach (var part in folders)
            for (var count = 0; count < InFolder; count++, number++) File.WriteAllText(Path.Combine(part, $"{number:0000}.txt"), maker.Make(number));
        return folders;
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

    static IEnumerable<Fault> FaultsOf(FaultyServer server)
    {
        yield return new("server killed", () => Task.Run(server.Kill));
        yield return new("network cut", () => server.CutAsync(FullFor));
        if (server.IsSmall) yield return new("disk full", () => server.FillAsync(FullFor));
    }

    static string ProgramsOrSkip()
    {
        if (TestServer.FindPrograms() is { } programs && OperatingSystem.IsLinux()) return programs;
        Assert.False(Environment.GetEnvironmentVariable("CI") is "true" or "1", TestServer.Missing);
        Assert.Skip(TestServer.Missing);
        return "";
    }

    static HashSet<string> ReportsOf(string register)
    {
        using var store = RegisterStore.Open(register, RegisterUse.Existing, TimeProvider.System);
        return [.. store.CurrentEngines().Keys];
    }

    static string ExportOf(string register) => Measured.Told(App, "export", "--register", register).Output;
}
