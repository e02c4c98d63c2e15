using System.Diagnostics;

namespace Attest.Bench.Desk;

/// <summary>How long answers took, in milliseconds. Safe for several threads.</summary>
sealed class AnswerTimes
{
    readonly List<double> times = [];
    int failures;

    /// <summary>Times that were taken elsewhere.</summary>
    public static AnswerTimes Of(IEnumerable<double> taken)
    {
        var answers = new AnswerTimes();
        answers.times.AddRange(taken);
        return answers;
    }

    /// <summary>Of those that were counted; what failed is counted apart.</summary>
    public int Count => times.Count;

    public int Failures => failures;

    /// <summary>The first failure in words, or null.</summary>
    public string? FirstFailure { get; private set; }

    /// <summary>Adds the time of one answer; what fails is counted and not thrown.</summary>
    public async Task AddAsync(Func<Task> ask)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            await ask();
            var time = watch.Elapsed.TotalMilliseconds;
            lock (times) times.Add(time);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException)
        {
            lock (times) (failures, FirstFailure) = (failures + 1, FirstFailure ?? error.Message);
        }
    }

    /// <summary>Least time that so many percent of the answers did not exceed.</summary>
    public double Percentile(int percent) =>
        times.Count == 0 ? double.NaN : times.Order().ElementAt(Math.Min(times.Count - 1, times.Count * percent / 100));

    public IEnumerable<Result> Told(string what, params int[] percents) =>
        percents.Select(percent => new Result(FormattableString.Invariant($"{what}, p{percent}"), Percentile(percent), "ms"));
}
