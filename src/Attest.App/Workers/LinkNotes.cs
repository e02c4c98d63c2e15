using RabbitMQ.Client;

namespace Attest.App.Workers;

/// <summary>Notes that the register has something new, for whichever worker links.</summary>
static class LinkNotes
{
    static readonly BasicProperties Kept = new() { DeliveryMode = DeliveryModes.Persistent, ContentType = "text/plain" };

    /// <summary>Done when the broker has confirmed the note.</summary>
    public static async Task SendAsync(IChannel channel, CancellationToken cancel) =>
        await channel.BasicPublishAsync("", WorkQueues.Link, mandatory: true, Kept, "stored"u8.ToArray(), cancel);
}
