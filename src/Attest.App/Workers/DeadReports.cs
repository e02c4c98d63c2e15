using System.Globalization;
using System.Text;
using RabbitMQ.Client;

namespace Attest.App.Workers;

/// <summary>Reports that were put aside: refused, no messages of this program, or such as no worker came to the end of.</summary>
static class DeadReports
{
    /// <summary>Most that are told of at once.</summary>
    public const int MostTold = 1000;

    const int MostRedriven = 1_000_000;

    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    const string Reason = "x-attest-reason", Times = "x-attest-times";

    /// <summary>Done when the broker has confirmed that it keeps the report.</summary>
    public static async Task PutAsideAsync(IChannel channel, DeliveredReport report, string reason, CancellationToken cancel)
    {
        var properties = new BasicProperties
        {
            MessageId = report.Message, DeliveryMode = DeliveryModes.Persistent,
            Headers = new Dictionary<string, object?> { [Reason] = Encoding.UTF8.GetBytes(Cut(reason)), [Times] = report.Times },
        };
        await channel.BasicPublishAsync("", WorkQueues.Dead, mandatory: true, properties, report.Body, cancel);
    }

    /// <summary>What lies there, oldest first; all of it stays.</summary>
    public static async Task<IReadOnlyList<DeadReport>> ListAsync(BrokerSession session, CancellationToken cancel)
    {
        await using var channel = await session.ChannelAsync(cancel);
        var found = new List<DeadReport>();
        var last = 0UL;
        while (found.Count < MostTold && await channel.BasicGetAsync(WorkQueues.Dead, autoAck: false, cancel) is { } one)
        {
            found.Add(Told(one));
            last = one.DeliveryTag;
        }

        if (last > 0) await channel.BasicNackAsync(last, multiple: true, requeue: true, cancel);
        return found;
    }

    /// <summary>Sends what lies there to be read again, each message once.</summary>
    /// <returns>How many were sent.</returns>
    public static async Task<int> RedriveAsync(BrokerSession session, CancellationToken cancel)
    {
        await using var channel = await session.ChannelAsync(cancel);
        var sent = new HashSet<string>(StringComparer.Ordinal);
        while (await NextAsync(channel, cancel) is { } one)
        {
            // What workers put aside again meanwhile stays there.
            var id = one.BasicProperties.MessageId ?? string.Create(CultureInfo.InvariantCulture, $"delivery {one.DeliveryTag}");
            if (sent.Count == MostRedriven || !sent.Add(id)) break;
            var properties = new BasicProperties { MessageId = one.BasicProperties.MessageId, DeliveryMode = DeliveryModes.Persistent, ContentType = one.BasicProperties.ContentType };
            await channel.BasicPublishAsync("", WorkQueues.Read, mandatory: true, properties, one.Body, cancel);
            await channel.BasicAckAsync(one.DeliveryTag, multiple: false, cancel);
        }

        return sent.Count;
    }

    // What was only looked at goes back to its queue a little later than whoever looked is told.
    static async Task<BasicGetResult?> NextAsync(IChannel channel, CancellationToken cancel)
    {
        for (var tries = 0; tries < 4; tries++)
        {
            if (await channel.BasicGetAsync(WorkQueues.Dead, autoAck: false, cancel) is { } one) return one;
            await Task.Delay(Glance, cancel);
        }

        return null;
    }

    static DeadReport Told(BasicGetResult one)
    {
        var headers = one.BasicProperties.Headers ?? new Dictionary<string, object?>();
        var own = headers.TryGetValue(Reason, out var told) && told is byte[] words ? Encoding.UTF8.GetString(words) : null;
        var times = headers.TryGetValue(Times, out var number) && number is not null ? Convert.ToInt32(number, CultureInfo.InvariantCulture) : WorkQueues.Deliveries + 1;
        return new(one.BasicProperties.MessageId ?? "", ReportMessage.NameOf(one.Body.Span) ?? "", own ?? "no worker came to its end", times);
    }

    static string Cut(string reason) => reason.Length > 1000 ? reason[..1000] : reason;
}

/// <param name="Message">The message's id.</param>
/// <param name="Name">The report's name; empty where the message is none of this program.</param>
/// <param name="Times">How often it was delivered.</param>
sealed record DeadReport(string Message, string Name, string Reason, int Times);
