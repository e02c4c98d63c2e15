using System.Collections.Concurrent;
using Attest.App.Intake;

namespace Attest.App.Workers;

/// <summary>Reports that were delivered and are not settled yet; thread-safe.</summary>
sealed class ReportsInHand
{
    readonly ConcurrentDictionary<ulong, DeliveredReport> reports = new();

    public int Count => reports.Count;

    public bool IsEmpty => reports.IsEmpty;

    public void Add(DeliveredReport report) => reports[report.Input.Ticket] = report;

    /// <summary>Notes that reading it has begun.</summary>
    public void Begin(Input input)
    {
        if (reports.TryGetValue(input.Ticket, out var report)) reports[input.Ticket] = report with { IsBegun = true };
    }

    /// <summary>Those that were begun and came to no end, as they were delivered.</summary>
    public IReadOnlyList<Input> Begun() => [.. reports.Values.Where(report => report.IsBegun).OrderBy(report => report.Input.Ticket).Select(report => report.Input)];

    /// <summary>Lets go of a report; null when it was let go before.</summary>
    public DeliveredReport? Settle(ulong ticket) => reports.TryRemove(ticket, out var report) ? report : null;

    public void Clear() => reports.Clear();
}

/// <param name="Message">The message's id.</param>
/// <param name="Times">Which delivery of it this is, from 1.</param>
/// <param name="Body">As it came.</param>
sealed record DeliveredReport(Input Input, string Message, int Times, byte[] Body, DateTimeOffset At, bool IsBegun = false);
