using Attest.Bench.Warcs;
using Attest.Store;

namespace Attest.Bench;

/// <summary>How fast a register is checked that holds many pages: every original unpacked and hashed, incidents worked out again.</summary>
/// <param name="app">Its Attest.App.dll.</param>
sealed class VerifyBench(string app)
{
    const int Seed = 2032, PageBytes = 174 * 1024, Checks = 3;

    /// <param name="bytes">Length of the archive that is read: what its originals come to is told.</param>
    /// <param name="register">A register to check instead of one made for it, or null.</param>
    public IEnumerable<Result> Run(long bytes, string? register)
    {
        using var scratch = new Scratch();
        register ??= Made(scratch, bytes);
        var originals = OriginalBytes(register);
        var runs = Enumerable.Range(0, Checks).Select(_ => Measured.Attest(app, "verify", "--register", register)).ToList();
        yield return new("originals in the register", originals / 1e6, "MB");
        yield return new("verify, the best of three", originals / 1e6 / runs.Min(run => run.Wall.TotalSeconds), "MB/s");
        yield return new("verify, by processor time", originals / 1e6 / runs.Min(run => run.Processor.TotalSeconds), "MB/s");
        yield return new("verify, peak memory", runs.Max(run => run.PeakMiB), "MiB");
    }

    string Made(Scratch scratch, long bytes)
    {
        var (archive, register) = (Path.Combine(scratch.Reports, "made.warc.gz"), scratch.Register("verified"));
        using (var file = File.Create(archive)) new WarcMaker(Seed, 0, PageBytes).Write(file, bytes, isPacked: true);
        Measured.Attest(app, "read", archive, "--register", register);
        return register;
    }

    static long OriginalBytes(string register)
    {
        using var store = RegisterStore.Open(register, RegisterUse.Existing, TimeProvider.System);
        return store.CurrentEngines().Keys.Sum(report => (long)store.Original(report)!.Bytes.Length);
    }
}
