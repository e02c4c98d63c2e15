using System.Diagnostics;
using System.Threading.Channels;
using Attest.App.Intake;
using RabbitMQ.Client;

namespace Attest.App.Workers;

/// <summary>Tells the broker what became of reports: stored ones are told to linking and then acknowledged, refused ones put aside.</summary>
sealed class ReportSettling(IChannel channel, ReportsInHand hand, WorkMeters meters, WorkLog log, TimeProvider clock)
{
    /// <summary>Reports told of by one note, at most.</summary>
    const int Together = 100;

    readonly Channel<(ulong Ticket, Refusal? Refusal)> outcomes = Channel.CreateUnbounded<(ulong, Refusal?)>();

    /// <summary>To be called when the register has the report on disk, or it is refused.</summary>
    /// <param name="report">Its id; null for a refused one.</param>
    public void Settle(ulong ticket, string? report, Refusal? refusal)
    {
        if (!outcomes.Writer.TryWrite((ticket, refusal))) return;
        log.Info(refusal is null ? "stored" : "refused", ("report", report), ("name", refusal?.Name), ("reason", refusal?.Reason), ("delivery", (long)ticket));
    }

    /// <summary>No more will be settled.</summary>
    public void Complete() => outcomes.Writer.TryComplete();

    /// <summary>Runs until <see cref="Complete"/> was called and all is told, or the broker fails.</summary>
    public async Task RunAsync(CancellationTokenSource lost)
    {
        var some = new List<(ulong Ticket, Refusal? Refusal)>();
        try
        {
            while (await outcomes.Reader.WaitToReadAsync(lost.Token))
            {
                while (some.Count < Together && outcomes.Reader.TryRead(out var outcome)) some.Add(outcome);
                await TellAsync(some, lost.Token);
                some.Clear();
            }
        }
        catch (OperationCanceledException) when (lost.IsCancellationRequested)
        {
            // What was not told is delivered again, and known by its content then.
        }
        catch (Exception error) when (BrokerSession.IsOfBroker(error, lost.Token))
        {
            log.Warn("not-acknowledged", ("reports", some.Count), ("reason", error.Message));
            await lost.CancelAsync();
        }
    }

    // Whatever a kill leaves undone is done again: a note too many, or a report put aside twice, never one lost.
    async Task TellAsync(List<(ulong Ticket, Refusal? Refusal)> some, CancellationToken lost)
    {
        foreach (var (ticket, refusal) in some)
            if (refusal is not null && hand.Settle(ticket) is { } report) await DeadReports.PutAsideAsync(channel, report, refusal.Reason, lost);

        if (some.Exists(one => one.Refusal is null)) await LinkNotes.SendAsync(channel, lost);
        foreach (var (ticket, refusal) in some)
        {
            await channel.BasicAckAsync(ticket, multiple: false, lost);
            if (refusal is not null) meters.Dead();
            else if (hand.Settle(ticket) is { } report) Measure(report);
        }
    }

    void Measure(DeliveredReport report)
    {
        var took = clock.GetUtcNow() - report.At;
        meters.Stored(took);
        using var trace = meters.Traces.StartActivity("report", ActivityKind.Consumer, default(ActivityContext), startTime: report.At);
        trace?.SetTag("messaging.message.id", report.Message);
    }
}
