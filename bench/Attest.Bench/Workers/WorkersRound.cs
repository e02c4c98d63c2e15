using System.Globalization;

namespace Attest.Bench.Workers;

/// <summary>What some workers took for the same reports.</summary>
/// <param name="Whole">From the start of the first process to the last report stored.</param>
/// <param name="Processor">Of all workers, from start to end.</param>
/// <param name="Broker">Of the broker, meanwhile.</param>
/// <param name="Steady">Of the middle four fifths of the reports, when all are at work: how many, how long, and what the workers used.</param>
sealed record WorkersRound(int Workers, int Reports, TimeSpan Whole, TimeSpan Processor, TimeSpan Broker, (int Reports, TimeSpan Took, TimeSpan Processor) Steady)
{
    public static WorkersRound Of(IReadOnlyList<WorkingProcess> workers, int reports, DateTime started, TimeSpan broker)
    {
        var all = workers.SelectMany(worker => worker.Stored).OrderBy(stored => stored.At).ToList();
        var (from, to) = (all[all.Count / 10].At, all[all.Count * 9 / 10].At);
        var steady = all.Count(stored => stored.At > from && stored.At <= to);
        var used = workers.Aggregate(TimeSpan.Zero, (sum, worker) => sum + worker.ProcessorAt(to) - worker.ProcessorAt(from));
        return new(workers.Count, reports, all[^1].At - started, workers.Aggregate(TimeSpan.Zero, (sum, worker) => sum + worker.Processor), broker, (steady, to - from, used));
    }

    /// <summary>What several rounds of as many workers took together.</summary>
    public static WorkersRound Sum(IEnumerable<WorkersRound> rounds) => rounds.Aggregate((a, b) => new(
        a.Workers, a.Reports + b.Reports, a.Whole + b.Whole, a.Processor + b.Processor, a.Broker + b.Broker,
        (a.Steady.Reports + b.Steady.Reports, a.Steady.Took + b.Steady.Took, a.Steady.Processor + b.Steady.Processor)));

    /// <param name="one">What one worker took.</param>
    public IEnumerable<Result> Told(WorkersRound one)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Workers} workers, a thread each");
        yield return new($"{name}, while all work", Rate(this), "reports/s");
        yield return new($"{name}, times the rate of one", Rate(this) / Rate(one), "");
        yield return new($"{name}, their start included", Whole == TimeSpan.Zero ? 0 : Reports / Whole.TotalSeconds, "reports/s");
        yield return new($"{name}, processor time, while all work", Steady.Processor.TotalMilliseconds / Steady.Reports, "ms a report");
        yield return new($"{name}, processor time, from start to end", Processor.TotalMilliseconds / Reports, "ms a report");
        yield return new($"{name}, processor time of the broker", Broker.TotalMilliseconds / Reports, "ms a report");
    }

    static double Rate(WorkersRound round) => round.Steady.Reports / round.Steady.Took.TotalSeconds;
}
