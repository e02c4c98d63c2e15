using System.Diagnostics;
using System.Globalization;
using Attest.App;
using Attest.Bench.Warcs;
using Attest.Store;
using Attest.Tests.Store;

namespace Attest.Tests.App;

/// <summary>`attest read` on a small archive of the maker that the bench uses on a large one.</summary>
public sealed class ArchiveReadingTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Fact]
    public void Every_record_is_accounted_for_and_a_second_reading_knows_them_all()
    {
        var made = Make(400_000);

        var run = Read("a.db");

        Assert.Equal(1, run.Code);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{made.Reports} reports read, 0 already there, {made.Damaged} refused"), run.Out, StringComparison.Ordinal);
        var passed = run.Lines.Single(line => line.StartsWith("Passed over, as no reports: ", StringComparison.Ordinal))["Passed over, as no reports: ".Length..].TrimEnd('.');
        Assert.Equal(made.Passed, passed.Split(", ").Sum(kind => int.Parse(kind.Split(' ')[^1], CultureInfo.InvariantCulture)));
        var before = Export("a.db");
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"0 reports read, {made.Reports} already there"), Read("a.db").Out, StringComparison.Ordinal);
        Assert.Equal(before, Export("a.db"));
    }

    [Fact]
    public void A_reading_that_was_killed_is_resumed_to_the_same_register()
    {
        Make(400_000);
        for (var kill = 0; kill < 3; kill++)
        {
            using var read = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Attest.App.dll"), "read", folder.File("made.warc.gz"), "--register", folder.File("killed.db")])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            // After the tables are made the journal grows with each report.
            var journal = new FileInfo(folder.File("killed.db-wal"));
            for (var clock = Stopwatch.StartNew(); !read.HasExited && !(journal.Exists && journal.Length > 60_000 * (kill + 1)) && clock.Elapsed < TimeSpan.FromMinutes(2); journal.Refresh()) Thread.Sleep(2);
            read.Kill();
            read.WaitForExit();
        }

        Read("killed.db");
        Read("whole.db");

        Assert.Equal(Export("whole.db"), Export("killed.db"));
        using var store = RegisterStore.Open(folder.File("killed.db"), RegisterUse.Existing, TimeProvider.System);
        Assert.True(store.Verify(Engine.OfThisProgram().Ids).IsSound);
    }

    [Fact]
    public void A_map_that_is_none_is_wrong_use()
    {
        File.WriteAllText(folder.File("a.jsonl"), "{\"words\":\"Six dockers were hurt.\"}\n");
        Assert.Equal(2, AttestRun.Of("read", folder.File("a.jsonl"), "--map", "words", "--register", folder.File("a.db")).Code);
        Assert.Contains("1 report read", AttestRun.Of("read", folder.File("a.jsonl"), "--map", "text=words", "--register", folder.File("a.db")).Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    WarcTally Make(long bytes)
    {
        using var file = File.Create(folder.File("made.warc.gz"));
        return new WarcMaker(7, damagedPerMille: 60, pageBytes: 5000).Write(file, bytes, isPacked: true);
    }

    AttestRun Read(string register) => AttestRun.Of(Engine.OfThisProgram(), "read", folder.File("made.warc.gz"), "--register", folder.File(register));

    string Export(string register) => AttestRun.Of(Engine.OfThisProgram(), "export", "--register", folder.File(register)).Out;
}
