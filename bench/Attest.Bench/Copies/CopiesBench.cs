using System.Diagnostics;
using Attest.Link;

namespace Attest.Bench.Copies;

/// <summary>Finding copies among made texts: how many a second, in how much memory, and how many rightly.</summary>
static class CopiesBench
{
    const int Seed = 2031, TextsAtOnce = 1000;

    static readonly int[] Sizes = [10_000, 50_000, 100_000];

    public static IEnumerable<Result> Run(int? only)
    {
        Find(2_000);
        return Sizes.Where(size => only is null || size == only).DefaultIfEmpty(only ?? 0).SelectMany(Measure);
    }

    static IEnumerable<Result> Measure(int count)
    {
        var (rate, memory, precision, recall) = Find(count);
        yield return new($"copies among {count} texts of 300 words", rate, "texts a processor second");
        yield return new($"copies among {count} texts, peak memory", memory, "MiB");
        yield return new($"copies among {count} texts, precision of pairs x1000", precision * 1000, "");
        yield return new($"copies among {count} texts, recall of pairs x1000", recall * 1000, "");
    }

    static (double Rate, double MiB, double Precision, double Recall) Find(int count)
    {
        var sketches = new List<ReportSketch>(count);
        var truth = new Dictionary<string, int>(StringComparer.Ordinal);
        var busy = TimeSpan.Zero;
        foreach (var texts in new CopyMaker(Seed).Make(count).Chunk(TextsAtOnce))
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var text in texts) sketches.Add(new($"r-{text.Number:0000000}", new DateOnly(2031, 1, 1).AddDays(text.Number / 1000), text.Text.Length, RunSketch.Of(text.Text)));
            busy += Environment.CpuUsage.TotalTime - start;
            foreach (var text in texts) truth[$"r-{text.Number:0000000}"] = text.Of;
        }

        var before = Environment.CpuUsage.TotalTime;
        var copies = CopyFinder.Find(sketches);
        busy += Environment.CpuUsage.TotalTime - before;
        using var self = Process.GetCurrentProcess();
        var (precision, recall) = Pairs(truth, truth.Keys.ToDictionary(id => id, id => copies.GetValueOrDefault(id, id), StringComparer.Ordinal));
        return (count / busy.TotalSeconds, self.PeakWorkingSet64 / 1024.0 / 1024.0, precision, recall);
    }

    /// <summary>Of all pairs of texts that are said to be one, how many are; and of those that are one, how many are said to be.</summary>
    static (double Precision, double Recall) Pairs(Dictionary<string, int> truth, Dictionary<string, string> found)
    {
        var both = Count(truth.Keys.GroupBy(id => (truth[id], found[id])).Select(same => same.Count()));
        return (both / Count(found.Values.CountBy(of => of).Select(same => same.Value)), both / Count(truth.Values.CountBy(of => of).Select(same => same.Value)));
    }

    static double Count(IEnumerable<int> sizes) => Math.Max(1, sizes.Sum(size => (double)size * (size - 1) / 2));
}
