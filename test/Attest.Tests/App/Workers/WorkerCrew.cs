using Attest.Bench.Workers;

namespace Attest.Tests.App.Workers;

/// <summary>Workers in processes of their own; each that is killed is started again, as whatever looks after them would.</summary>
sealed class WorkerCrew : IDisposable
{
    readonly Func<WorkingProcess> start;
    readonly WorkingProcess[] workers;
    readonly List<WorkingProcess> gone = [];

    public WorkerCrew(string app, int count, params string[] arguments)
    {
        start = () => WorkingProcess.Start(app, ["work", .. arguments]);
        workers = [.. Enumerable.Range(0, count).Select(_ => start())];
    }

    /// <summary>Times a report was stored, by whichever worker; one that was stored again counts again.</summary>
    public int Stored => workers.Concat(gone).Sum(worker => worker.Stored.Count);

    public void KillOne(Random random)
    {
        var which = random.Next(workers.Length);
        workers[which].Kill();
        gone.Add(workers[which]);
        workers[which] = start();
    }

    /// <summary>Fails where a worker ended that nobody killed.</summary>
    public void AssertAlive() => Assert.All(workers, worker => Assert.False(worker.HasEnded, $"A worker ended by itself: {worker.Told}"));

    /// <summary>Lets all finish what is in hand; each must end with 0.</summary>
    public async Task DrainAsync()
    {
        foreach (var worker in workers) worker.Terminate();
        foreach (var worker in workers)
        {
            await worker.EndAsync();
            Assert.True(worker.Code == 0, $"A worker that was to drain ended with {worker.Code}: {worker.Told}");
        }
    }

    public void Dispose()
    {
        foreach (var worker in workers.Where(worker => !worker.HasEnded)) worker.Kill();
        foreach (var worker in workers.Concat(gone)) worker.Dispose();
    }
}
