namespace Attest.Bench;

/// <summary>The program as people run it: files in, register out.</summary>
static class WholeProgram
{
    /// <summary>Reads <paramref name="count"/> reports: rate, time for each, memory.</summary>
    public static IEnumerable<Result> Read(ReportMaker maker, int count)
    {
        using var scratch = new Scratch();
        maker.WriteTo(scratch.Reports, count);
        var run = Measured.Attest("read", scratch.Reports, "--register", scratch.Register("read"));
        var what = $"read {count} reports of {ReportMaker.Words} words";
        yield return new($"{what}, files to register", count / run.Wall.TotalSeconds, "reports/s");
        yield return new($"{what}, peak memory", run.PeakMiB, "MiB");
    }

    /// <summary>From nothing to a table: start, read five reports, list the incidents.</summary>
    public static IEnumerable<Result> ColdStart(ReportMaker maker)
    {
        using var scratch = new Scratch();
        maker.WriteTo(scratch.Reports, 5);
        var times = Enumerable.Range(0, 5).Select(run =>
        {
            var register = scratch.Register($"cold{run}");
            var read = Measured.Attest("read", scratch.Reports, "--register", register);
            var list = Measured.Attest("incidents", "--register", register);
            return (Read: read.Wall.TotalMilliseconds, List: list.Wall.TotalMilliseconds);
        }).ToList();
        yield return new("cold start: read five reports", Median(times.Select(time => time.Read)), "ms");
        yield return new("cold start: list the incidents", Median(times.Select(time => time.List)), "ms");
    }

    static double Median(IEnumerable<double> values) => values.Order().ElementAt(2);
}
