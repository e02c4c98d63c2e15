using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Attest.App.Workers;

/// <summary>What a worker counts, and the traces it leaves.</summary>
sealed class WorkMeters : IDisposable
{
    public const string Name = "Attest.Work";

    readonly Counter<long> stored, dead, redelivered, brokerFailures, registerFailures, rounds;
    readonly Histogram<double> reading, linking;

    public WorkMeters(Func<int> inHand)
    {
        stored = Meter.CreateCounter<long>("attest.reports.stored", "{report}", "Reports that this worker stored, those included that the register had already.");
        dead = Meter.CreateCounter<long>("attest.reports.dead", "{report}", "Reports that were put aside: refused, or no messages of this program.");
        redelivered = Meter.CreateCounter<long>("attest.reports.redelivered", "{report}", "Deliveries that were not the first of their message.");
        brokerFailures = Meter.CreateCounter<long>("attest.broker.failures", "{failure}", "Times the broker failed or could not be reached.");
        registerFailures = Meter.CreateCounter<long>("attest.register.failures", "{failure}", "Times the register failed or could not be reached.");
        rounds = Meter.CreateCounter<long>("attest.link.rounds", "{round}", "Rounds of linking done by this worker.");
        reading = Meter.CreateHistogram<double>("attest.report.duration", "s", "From a report's delivery until it is stored.");
        linking = Meter.CreateHistogram<double>("attest.link.duration", "s", "One round of linking.");
        Meter.CreateObservableGauge("attest.reports.in_hand", inHand, "{report}", "Reports delivered to this worker and not settled yet.");
    }

    public Meter Meter { get; } = new(Name);

    public ActivitySource Traces { get; } = new(Name);

    public void Stored(TimeSpan took)
    {
        stored.Add(1);
        reading.Record(took.TotalSeconds);
    }

    public void Dead() => dead.Add(1);

    public void Redelivered() => redelivered.Add(1);

    public void BrokerFailed() => brokerFailures.Add(1);

    public void RegisterFailed() => registerFailures.Add(1);

    public void Linked(TimeSpan took)
    {
        rounds.Add(1);
        linking.Record(took.TotalSeconds);
    }

    public void Dispose()
    {
        Meter.Dispose();
        Traces.Dispose();
    }
}
