using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Attest.App.Workers;

/// <summary>A connection to the broker, until it breaks: then another is opened, and what was not acknowledged comes again.</summary>
sealed class BrokerSession : IAsyncDisposable
{
    /// <summary>Largest message taken, in bytes: the largest report and what is told beside it.</summary>
    const uint MostBytes = 80 << 20;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    readonly IConnection connection;
    readonly CancellationTokenSource broken = new();

    BrokerSession(IConnection connection)
    {
        this.connection = connection;
        connection.ConnectionShutdownAsync += (_, _) => broken.CancelAsync();
        if (!connection.IsOpen) broken.Cancel();
    }

    /// <summary>Ends when the connection does.</summary>
    public CancellationToken Broken => broken.Token;

    /// <summary>Connects to the first node that answers, and makes the queues.</summary>
    /// <param name="by">As the broker's own screens name the connection.</param>
    /// <exception cref="IOException">None answers; the message names them.</exception>
    public static async Task<BrokerSession> OpenAsync(BrokerAddress address, string by, CancellationToken cancel)
    {
        Exception? last = null;
        foreach (var node in address.Nodes)
        {
            try
            {
                var session = new BrokerSession(await FactoryOf(node, by).CreateConnectionAsync(cancel));
                await using var channel = await session.ChannelAsync(cancel);
                await WorkQueues.DeclareAsync(channel, cancel);
                return session;
            }
            catch (Exception error) when (IsOfBroker(error, cancel))
            {
                last = error;
            }
        }

        throw new IOException($"The broker {address.Told} cannot be used: {Wording.SafeText.OneLine((last?.InnerException ?? last)?.Message ?? "no node")}", last);
    }

    /// <summary>A channel on which what is sent counts when the broker has confirmed it.</summary>
    public Task<IChannel> ChannelAsync(CancellationToken cancel) =>
        connection.CreateChannelAsync(new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true, outstandingPublisherConfirmationsRateLimiter: null), cancel);

    /// <summary>Whether the broker, or the way to it, is at fault, so that trying again later may help.</summary>
    public static bool IsOfBroker(Exception error, CancellationToken cancel) =>
        error is RabbitMQClientException or IOException or TimeoutException or ObjectDisposedException || error is OperationCanceledException && !cancel.IsCancellationRequested;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await connection.CloseAsync(Constants.ReplySuccess, "done", Patience, abort: true);
            await connection.DisposeAsync();
        }
        catch (Exception error) when (IsOfBroker(error, CancellationToken.None))
        {
            // It was broken already.
        }
    }

    // Recovery by the client itself would deliver again what is in hand still, under numbers that are no longer good.
    static ConnectionFactory FactoryOf(Uri node, string by) => new()
    {
        Uri = node, ClientProvidedName = by, AutomaticRecoveryEnabled = false, TopologyRecoveryEnabled = false, MaxInboundMessageBodySize = MostBytes,
        RequestedHeartbeat = TimeSpan.FromSeconds(20), RequestedConnectionTimeout = Patience, ContinuationTimeout = Patience * 2,
    };
}
