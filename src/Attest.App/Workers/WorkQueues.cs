using RabbitMQ.Client;

namespace Attest.App.Workers;

/// <summary>The queues through which work goes. All are quorum queues: what is confirmed outlives the loss of a node of three.</summary>
static class WorkQueues
{
    /// <summary>Reports to be read; taken by any number of workers.</summary>
    public const string Read = "attest.read";

    /// <summary>Notes that something was stored; one worker at a time takes them, and links.</summary>
    public const string Link = "attest.link";

    /// <summary>Reports that were refused, or that no worker came to the end of.</summary>
    public const string Dead = "attest.dead";

    /// <summary>Times a report is delivered before it counts as one that kills its workers.</summary>
    public const int Deliveries = 20;

    /// <summary>Reports that may wait, and their bytes: beyond either, whoever sends more is told to wait.</summary>
    public const int MostWaiting = 20_000;

    const long MostWaitingBytes = 2L << 30;

    // Which note is lost is the same, as long as one is left after the last report.
    const int MostNotes = 100_000;

    /// <summary>Makes those that are not there.</summary>
    public static async Task DeclareAsync(IChannel channel, CancellationToken cancel)
    {
        await DeclareAsync(channel, Dead, [], cancel);
        await DeclareAsync(channel, Read, new()
        {
            ["x-delivery-limit"] = Deliveries,
            ["x-dead-letter-exchange"] = "",
            ["x-dead-letter-routing-key"] = Dead,
            ["x-dead-letter-strategy"] = "at-least-once",
            ["x-overflow"] = "reject-publish",
            ["x-max-length"] = MostWaiting,
            ["x-max-length-bytes"] = MostWaitingBytes,
        }, cancel);
        await DeclareAsync(channel, Link, new() { ["x-single-active-consumer"] = true, ["x-max-length"] = MostNotes }, cancel);
    }

    static Task DeclareAsync(IChannel channel, string queue, Dictionary<string, object?> settings, CancellationToken cancel) =>
        channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?>(settings) { ["x-queue-type"] = "quorum" }, cancellationToken: cancel);
}
