using Attest.App;
using Attest.Bench.Workers;
using Attest.Dev;
using Attest.Tests.Store;

namespace Attest.Tests.App.Workers;

/// <summary>However many processes share the reports, the register is the one that `attest read` makes.</summary>
[Collection(nameof(OneBroker))]
public sealed class WorkerCountTests(OneBroker one) : IDisposable
{
    static readonly string App = Path.Combine(AppContext.BaseDirectory, "Attest.App.dll");

    readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public Task Samples_come_out_the_same(int workers) => AssertSameAsync(Repository.In("samples/reports"), workers);

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public Task Seeds_come_out_the_same(int workers)
    {
        var seeds = Path.Combine(Repository.Shared, "seeds");
        Assert.SkipUnless(Directory.Exists(seeds), $"There is no benchmark folder at {Repository.Shared} (ATTEST_SHARED names it).");
        return AssertSameAsync(seeds, workers);
    }

    public void Dispose() => folder.Dispose();

    async Task AssertSameAsync(string reports, int workers)
    {
        var broker = await one.EmptyAsync();
        var (alone, shared) = (folder.File("alone.db"), folder.File("shared.db"));
        AttestRun.Of(Engine.OfThisProgram(), "read", reports, "--register", alone);
        AttestRun.Of(Engine.OfThisProgram(), "read", reports, "--broker", broker.Address);

        var processes = Enumerable.Range(0, workers)
            .Select(_ => WorkingProcess.Start(App, "work", "--broker", broker.Address, "--register", shared, "--threads", "1", "--once")).ToList();
        foreach (var process in processes) await process.EndAsync();

        Assert.All(processes, process => Assert.True(process.Code == 0, process.Told));
        Assert.Equal(Export(alone), Export(shared));
        foreach (var process in processes) process.Dispose();
    }

    static string Export(string register) => AttestRun.Of(Engine.OfThisProgram(), "export", "--register", register).Out;
}
