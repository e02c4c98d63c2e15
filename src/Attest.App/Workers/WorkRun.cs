using System.Net;

namespace Attest.App.Workers;

/// <summary>A worker's whole run: reading and linking side by side, with what tells of them.</summary>
/// <param name="health">Where it says how it is; null for nowhere.</param>
/// <param name="collector">Where telemetry goes; null for nowhere.</param>
sealed class WorkRun(Workbench workbench, WorkOrder order, IPEndPoint? health, Uri? collector)
{
    readonly WorkLog log = new(workbench.Screen.Error, workbench.Clock);
    readonly WorkState state = new();
    ReadingWorker? reading;

    /// <summary>Works until <paramref name="drain"/> ends; what is in hand then is finished first.</summary>
    public async Task RunAsync(CancellationToken drain)
    {
        using var meters = new WorkMeters(() => reading?.InHand ?? 0);
        using var metrics = new PrometheusText(meters.Meter);
        using var telemetry = collector is null ? null : new WorkTelemetry(collector);
        await using var told = health is null ? null : await WorkHealth.StartAsync(workbench.Screen, health, state, metrics, drain);
        await using var draining = drain.Register(Drain);
        log.Info("started", ("broker", order.Broker.Told), ("engine", workbench.Engine.VersionWith(order.Gazetteer)), ("threads", order.Threads),
            ("reads", order.Reads), ("links", order.Links), ("health", told?.Address));
        await WorkAsync(meters, drain);
        log.Info("ended");
    }

    async Task WorkAsync(WorkMeters meters, CancellationToken drain)
    {
        // Where one of the two fails for good, the other must not go on as if all were well.
        using var both = CancellationTokenSource.CreateLinkedTokenSource(drain);
        var linking = new LinkingWorker(workbench, order, state, meters, log);
        var linked = order.Links ? EndingBothAsync(linking.RunAsync(both.Token), both) : Task.CompletedTask;
        if (order.Reads)
        {
            reading = new(workbench, order, state, meters, log);
            await EndingBothAsync(reading.RunAsync(both.Token), both);
        }

        if (order.Once) linking.Finish();
        await linked;
    }

    static async Task EndingBothAsync(Task work, CancellationTokenSource both)
    {
        try
        {
            await work;
        }
        catch
        {
            await both.CancelAsync();
            throw;
        }
    }

    void Drain()
    {
        state.Drain();
        log.Info("draining", ("inHand", reading?.InHand ?? 0));
    }
}
