using System.Security.Cryptography;
using System.Text;
using Attest.App.Workers;

namespace Attest.Bench.Workers;

/// <summary>The same reports read by one process alone, and by several workers over a broker: rates, and whether the register is the same.</summary>
/// <param name="app">Its Attest.App.dll.</param>
/// <param name="counts">How many workers, one number after the other.</param>
sealed class WorkersBench(string app, ReportMaker maker, IReadOnlyList<int> counts)
{
    // Well below what the broker lets wait: where it turns reports away, they come only when others are taken.
    const int WaitingAtStart = WorkQueues.MostWaiting / 2;

    /// <param name="count">Reports; so many as the broker takes wait there when the workers are started.</param>
    /// <param name="rounds">Times that each number of workers reads them, in turns: a machine that does other things too does not favour one then.</param>
    /// <exception cref="InvalidOperationException">A register differs from the one that was read alone.</exception>
    public async IAsyncEnumerable<Result> RunAsync(int count, int rounds)
    {
        using var scratch = new Scratch();
        maker.WriteTo(scratch.Reports, count);
        var alone = Measured.Attest(app, "read", scratch.Reports, "--register", scratch.Register("alone"));
        var expected = SumOf(scratch.Register("alone"));
        yield return new($"{count} reports read and linked alone, all cores", count / alone.Wall.TotalSeconds, "reports/s");
        yield return new($"{count} reports read and linked alone, processor time", alone.Processor.TotalMilliseconds / count, "ms a report");
        await using var broker = await BrokerCluster.StartAsync(1);
        var done = new List<WorkersRound>();
        for (var round = 0; round < rounds; round++)
            foreach (var workers in counts) done.Add(await ReadAsync(broker, scratch, count, workers, expected));

        var sums = done.GroupBy(round => round.Workers).Select(same => WorkersRound.Sum(same)).ToList();
        foreach (var result in sums.SelectMany(sum => sum.Told(sums[0]))) yield return result;
        yield return new("registers that differ from the one read alone", 0, "");
    }

    async Task<WorkersRound> ReadAsync(BrokerCluster broker, Scratch scratch, int count, int workers, string expected)
    {
        await broker.EmptyAsync();
        var sending = Task.Run(() => Measured.Attest(app, "read", scratch.Reports, "--broker", broker.Address));
        if (count <= WaitingAtStart) await sending;
        var register = scratch.Register("shared");
        var (started, used) = (DateTime.UtcNow, broker.Processor);
        var running = Enumerable.Range(0, workers).Select(_ => WorkingProcess.Start(app, "work", "--broker", broker.Address, "--register", register, "--only", "read", "--threads", "1")).ToList();
        // A report that went twice counts once.
        while (running.SelectMany(worker => worker.Reports.Keys).Distinct(StringComparer.Ordinal).Count() < count && running.TrueForAll(worker => !worker.HasEnded)) await Task.Delay(200);
        await sending;
        foreach (var worker in running) worker.Terminate();
        used = broker.Processor - used;
        foreach (var worker in running) await worker.EndAsync();
        var round = WorkersRound.Of(running, count, started, used);
        foreach (var worker in running) worker.Dispose();

        Measured.Attest(app, "work", "--broker", broker.Address, "--register", register, "--only", "link", "--once");
        if (SumOf(register) != expected) throw new InvalidOperationException($"What {workers} workers made is not what one process made.");
        scratch.Forget("shared");
        return round;
    }

    string SumOf(string register) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Measured.Told(app, "export", "--register", register).Output)));
}
