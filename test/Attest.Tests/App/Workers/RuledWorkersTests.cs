using Attest.App;
using Attest.Bench.Workers;
using Attest.Model;
using Attest.Store;
using Attest.Tests.Store;

namespace Attest.Tests.App.Workers;

/// <summary>Workers read with what people ruled on words in their register, as `attest read` does, also where the ruling comes while they run.</summary>
[Collection(nameof(OneBroker))]
public sealed class RuledWorkersTests(OneBroker one) : IDisposable
{
    const string Herders = "Herders killed near Osk\n\nGunmen killed 12 herders near the town of Osk on 4 May 2031, the governor said.\n";

    static readonly string App = Path.Combine(AppContext.BaseDirectory, "Attest.App.dll");

    static readonly Engine Engine = Engine.OfThisProgram();

    static readonly Decision Ruled = Decision.Of(Ruling.Word, "w-groups:herder", null, "police", [], "the name of a guard here", "Ann", "2031-06-01T00:00:00Z");

    readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_word_that_was_ruled_on_before_is_read_so()
    {
        var broker = await one.EmptyAsync();
        var (alone, shared) = (Register("alone.db", isRuled: true), Register("shared.db", isRuled: true));
        var report = Written("a.txt", Herders);
        AttestRun.Of(Engine, "read", report, "--register", alone);
        AttestRun.Of(Engine, "read", report, "--broker", broker.Address);

        using var worker = WorkingProcess.Start(App, "work", "--broker", broker.Address, "--register", shared, "--threads", "1", "--once");
        await worker.EndAsync();

        Assert.True(worker.Code == 0, worker.Told);
        Assert.Contains("\"police\"", Export(shared), StringComparison.Ordinal);
        Assert.Equal(Export(alone), Export(shared));
    }

    [Fact]
    public async Task A_word_that_is_ruled_on_while_they_run_counts_from_then_on()
    {
        var broker = await one.EmptyAsync();
        var shared = Register("shared.db", isRuled: false);
        using var worker = WorkingProcess.Start(App, "work", "--broker", broker.Address, "--register", shared, "--threads", "1");
        AttestRun.Of(Engine, "read", Written("a.txt", Herders), "--broker", broker.Address);
        await StoredAsync(worker, 1);

        Rule(shared);
        AttestRun.Of(Engine, "read", Written("b.txt", Herders.Replace("Osk", "Velm", StringComparison.Ordinal)), "--broker", broker.Address);
        await StoredAsync(worker, 2);
        worker.Terminate();
        await worker.EndAsync();

        Assert.True(worker.Code == 0, worker.Told);
        using var store = RegisterStore.Open(shared, RegisterUse.Existing, TimeProvider.System);
        var engines = store.CurrentEngines().Keys.ToDictionary(id => store.Original(id)!.Name, id => store.CurrentEngines()[id], StringComparer.Ordinal);
        Assert.Equal([Engine.Version, Engine.For(store).VersionWith(null)], [engines["a.txt"], engines["b.txt"]]);
    }

    public void Dispose() => folder.Dispose();

    string Written(string name, string text)
    {
        File.WriteAllText(folder.File(name), text);
        return folder.File(name);
    }

    string Register(string name, bool isRuled)
    {
        var file = folder.File(name);
        using (RegisterStore.Open(file, RegisterUse.CreateOrExtend, TimeProvider.System)) { }
        if (isRuled) Rule(file);
        return file;
    }

    static void Rule(string register)
    {
        using var store = RegisterStore.Open(register, RegisterUse.CreateOrExtend, TimeProvider.System);
        store.Decisions.Keep([Ruled]);
    }

    static string Export(string register) => AttestRun.Of(Engine, "export", "--register", register).Out;

    static async Task StoredAsync(WorkingProcess worker, int reports)
    {
        for (var wait = 0; wait < 600 && worker.Stored.Count < reports && !worker.HasEnded; wait++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.True(worker.Stored.Count == reports, worker.Told);
    }
}
