using System.Globalization;
using System.Security.Cryptography;

namespace Attest.Bench.Workers;

/// <summary>The same reports read by one process alone, and by one, two and four workers over a broker: rates, and whether the register is the same.</summary>
/// <param name="app">Its Attest.App.dll.</param>
sealed class WorkersBench(string app, ReportMaker maker)
{
    static readonly int[] Counts = [1, 2, 4];

    /// <exception cref="InvalidOperationException">A register differs from the one that was read alone.</exception>
    public async Task<IReadOnlyList<Result>> RunAsync(int count)
    {
        using var scratch = new Scratch();
        maker.WriteTo(scratch.Reports, count);
        var results = new List<Result>();
        var alone = Measured.Attest(app, "read", scratch.Reports, "--register", scratch.Register("alone"));
        var expected = SumOf(scratch.Register("alone"));
        results.Add(new($"{count} reports read alone, all cores", count / alone.Wall.TotalSeconds, "reports/s"));
        await using var broker = await BrokerCluster.StartAsync(1);
        var first = 0.0;
        foreach (var workers in Counts)
        {
            var (rate, processor) = await ReadAsync(broker, scratch, count, workers);
            if (SumOf(scratch.Register(NameOf(workers))) != expected) throw new InvalidOperationException($"What {workers} workers made is not what one process made.");
            if (first == 0) first = rate;
            results.Add(new($"{workers} workers, a reading thread each", rate, "reports/s"));
            results.Add(new($"{workers} workers, times the rate of one", rate / first, ""));
            results.Add(new($"{workers} workers, processor time a report", processor.TotalMilliseconds / count, "ms"));
        }

        results.Add(new("registers that differ from the one read alone", 0, ""));
        return results;
    }

    async Task<(double Rate, TimeSpan Processor)> ReadAsync(BrokerCluster broker, Scratch scratch, int count, int workers)
    {
        await broker.EmptyAsync();
        var sending = Task.Run(() => Measured.Attest(app, "read", scratch.Reports, "--broker", broker.Address));
        // Whoever starts waits for its models: all of them wait before the first report comes.
        var running = Enumerable.Range(0, workers).Select(_ => WorkingProcess.Start(app, "work", "--broker", broker.Address, "--register", scratch.Register(NameOf(workers)), "--only", "read", "--threads", "1")).ToList();
        await sending;
        // A report that went twice counts once.
        while (running.SelectMany(worker => worker.Reports.Keys).Distinct(StringComparer.Ordinal).Count() < count && running.TrueForAll(worker => !worker.HasEnded)) await Task.Delay(200);
        foreach (var worker in running) worker.Terminate();
        foreach (var worker in running) await worker.EndAsync();
        Measured.Attest(app, "work", "--broker", broker.Address, "--register", scratch.Register(NameOf(workers)), "--only", "link", "--once");

        // The first and last tenth are left out: not all are at work then.
        var times = running.SelectMany(worker => worker.Stored).Order().ToList();
        var (from, to) = (times.Count / 10, times.Count * 9 / 10);
        var processor = running.Aggregate(TimeSpan.Zero, (sum, worker) => sum + worker.Processor);
        foreach (var worker in running) worker.Dispose();
        return ((to - from) / (times[to] - times[from]).TotalSeconds, processor);
    }

    string SumOf(string register) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Measured.Told(app, "export", "--register", register).Output)));

    static string NameOf(int workers) => string.Create(CultureInfo.InvariantCulture, $"workers{workers}");
}
