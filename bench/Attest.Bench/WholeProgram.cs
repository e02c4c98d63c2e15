namespace Attest.Bench;

/// <summary>The program as people run it: files in, register out.</summary>
/// <param name="app">Its Attest.App.dll.</param>
sealed class WholeProgram(string app, ReportMaker maker)
{
    const int Starts = 7;

    /// <summary>Reads <paramref name="count"/> reports: rate and memory.</summary>
    public IEnumerable<Result> Read(int count)
    {
        using var scratch = new Scratch();
        maker.WriteTo(scratch.Reports, count);
        var run = Measured.Attest(app, "read", scratch.Reports, "--register", scratch.Register("read"));
        var what = $"read {count} reports of {ReportMaker.Words} words";
        yield return new($"{what}, files to register", count / run.Wall.TotalSeconds, "reports/s");
        yield return new($"{what}, by processor time", count / run.Processor.TotalSeconds, "reports/s");
        yield return new($"{what}, peak memory", run.PeakMiB, "MiB");
    }

    /// <summary>From nothing to a printed table: start, read the reports, start again and list the incidents.</summary>
    /// <param name="folder">Reports to read; five made-up ones when null.</param>
    public IEnumerable<Result> ColdStart(string? folder)
    {
        using var scratch = new Scratch();
        if (folder is null) maker.WriteTo(scratch.Reports, 5);
        var what = folder is null ? "five made-up reports" : $"the reports of {Path.GetFileName(folder)}";
        var runs = Enumerable.Range(0, Starts).Select(run =>
        {
            var register = scratch.Register($"cold{run}");
            return (Read: Measured.Attest(app, "read", folder ?? scratch.Reports, "--register", register), List: Measured.Attest(app, "incidents", "--register", register));
        }).ToList();
        yield return new($"cold start: read {what}", Median(runs.Select(run => run.Read.Wall)), "ms");
        yield return new("cold start: list the incidents", Median(runs.Select(run => run.List.Wall)), "ms");
        yield return new("cold start: both", Median(runs.Select(run => run.Read.Wall + run.List.Wall)), "ms");
        yield return new("cold start: both, by processor time", Median(runs.Select(run => run.Read.Processor + run.List.Processor)), "ms");
    }

    static double Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(Starts / 2).TotalMilliseconds;
}
