namespace Attest.App.Workers;

/// <summary>Reads reports that come through the broker and stores them, for as long as it is let.</summary>
sealed class ReadingWorker(Workbench workbench, WorkOrder order, WorkState state, WorkMeters meters, WorkLog log)
{
    readonly ReportsInHand hand = new();
    readonly Lazy<ReportReader> reader = new(() => workbench.Engine.LoadReader(order.Gazetteer));

    /// <summary>Reports delivered and not settled yet.</summary>
    public int InHand => hand.Count;

    /// <summary>Works until <paramref name="drain"/> ends, and then until what is in hand is stored; or until nothing is left, where it was asked to.</summary>
    public Task RunAsync(CancellationToken drain) => new BrokerLoop(workbench.Clock, order.Broker, "attest work: read", state, meters, log)
        .RunAsync(session => new ReadingSession(workbench, order, state, meters, log, reader, hand, session).RunAsync(drain), drain);
}
