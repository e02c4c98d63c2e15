using System.Diagnostics;
using System.Globalization;
using Attest.App;
using Attest.Store;

namespace Attest.Tests.App;

/// <summary>`attest read` in a process of its own, stopped and killed at moments nobody chose.</summary>
public sealed class KilledReadTests : IDisposable
{
    const int Reports = 300, EarlyKills = 30, KillsWhileWriting = 20;

    static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(3);

    readonly MadeFolder folder = new();

    public KilledReadTests()
    {
        for (var number = 0; number < Reports; number++) folder.With($"{number:000}.txt", Story(number));
    }

    [Fact]
    public void Fifty_kills_leave_a_register_that_stands_and_that_a_last_reading_completes()
    {
        // A fixed seed: the moments differ from run to run all the same, with the load of the machine.
        var random = new Random(20190503);
        for (var kill = 0; kill < EarlyKills; kill++) KillAfter(_ => Thread.Sleep(random.Next(0, 700)));
        for (var kill = 0; kill < KillsWhileWriting; kill++)
        {
            KillAfter(read =>
            {
                WaitForWriting(read);
                Thread.Sleep(random.Next(0, 60));
            });
            AssertSound();
        }

        using var last = Start();
        Assert.True(last.WaitForExit(LongestRun));

        Assert.Equal(0, last.ExitCode);
        Assert.Equal(Reports, AssertSound());
        Assert.Equal(ExportOfAnUndisturbedReading(), AttestRun.Of(Engine.OfThisProgram(), "export", "--register", folder.Register).Out);
    }

    [Fact]
    public void An_interrupt_finishes_what_is_in_hand_and_ends_with_130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal that one process can send another.");
        using var read = Start();
        // First the tables are made, then the first report is kept.
        WaitForWriting(read);
        WaitForWriting(read);

        using var interrupt = Process.Start("kill", ["-INT", read.Id.ToString(CultureInfo.InvariantCulture)]);
        interrupt.WaitForExit();
        Assert.True(read.WaitForExit(LongestRun));

        // A fast machine may have read everything before the signal came.
        Assert.Contains(read.ExitCode, new[] { ExitCode.Stopped, ExitCode.Done });
        if (read.ExitCode == ExitCode.Stopped) Assert.Contains("Stopped; what was read is kept.", read.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        AssertSound();
    }

    public void Dispose() => folder.Dispose();

    void KillAfter(Action<Process> wait)
    {
        using var read = Start();
        wait(read);
        read.Kill();
        read.WaitForExit();
    }

    Process Start()
    {
        var app = Path.Combine(AppContext.BaseDirectory, "Attest.App.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [app, "read", folder.Reports, "--register", folder.Register])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
    }

    void WaitForWriting(Process read)
    {
        var journal = new FileInfo($"{folder.Register}-wal");
        var before = Length();
        for (var clock = Stopwatch.StartNew(); !read.HasExited && Length() <= before && clock.Elapsed < LongestRun;) Thread.Sleep(1);

        long Length()
        {
            journal.Refresh();
            return journal.Exists ? journal.Length : 0;
        }
    }

    /// <returns>How many reports the register has.</returns>
    int AssertSound()
    {
        using var store = RegisterStore.Open(folder.Register, RegisterUse.Existing, TimeProvider.System);
        var found = store.Verify(Engine.OfThisProgram().Ids);
        Assert.True(found.IsSound, string.Join("; ", found.Problems));
        return found.Reports;
    }

    string ExportOfAnUndisturbedReading()
    {
        var whole = folder.File("whole.db");
        Assert.Equal(0, AttestRun.Of(Engine.OfThisProgram(), "read", folder.Reports, "--register", whole).Code);
        return AttestRun.Of(Engine.OfThisProgram(), "export", "--register", whole).Out;
    }

    static string Story(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        Shells fall on a market for the {number}th time

        At least {number % 40 + 2} people were killed when shells struck a market in the north on Tuesday, the health office said.
        It said {number % 7 + 2} children were among the wounded. The army denied firing at the market.
        """);
}
