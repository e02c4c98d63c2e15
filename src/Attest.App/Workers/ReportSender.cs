using Attest.App.Intake;
using Attest.App.Reading;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Attest.App.Workers;

/// <summary>Sends reports to the workers; each is sent until the broker has confirmed that it is kept.</summary>
/// <remarks>A report that the broker kept without our hearing of it goes twice: workers know it by its content.</remarks>
sealed class ReportSender(BrokerAddress broker, Spool? spool, WorkLog log, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>Reports that are sent and not confirmed yet; a large one counts as several.</summary>
    public const int InFlight = 256;

    /// <summary>Bytes of a report that count as one.</summary>
    const int OneInFlight = 128 << 10;

    static readonly TimeSpan Farewell = TimeSpan.FromSeconds(30), LongestPause = TimeSpan.FromSeconds(5);

    readonly SemaphoreSlim flight = new(InFlight), opening = new(1);
    (BrokerSession Session, IChannel Channel)? open;

    /// <summary>Sends until the inputs or <paramref name="cancel"/> end; what is on its way is seen through.</summary>
    /// <exception cref="IOException">The broker cannot be reached at the start.</exception>
    public async Task<ReadSummary> SendAsync(IAsyncEnumerable<Input> inputs, CancellationToken cancel)
    {
        await OpenAsync(cancel);
        using var lost = new CancellationTokenSource();
        await using var leave = cancel.Register(() => lost.CancelAfter(Farewell));
        var summary = new ReadSummary();
        try
        {
            await foreach (var input in inputs.WithCancellation(cancel)) await TakeAsync(input, summary, lost.Token, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Told by the caller, who asked for it.
        }

        for (var free = 0; free < InFlight; free++) await flight.WaitAsync(CancellationToken.None);
        return summary;
    }

    public async ValueTask DisposeAsync()
    {
        if (open is { } last) await last.Session.DisposeAsync();
        flight.Dispose();
        opening.Dispose();
    }

    async Task TakeAsync(Input input, ReadSummary summary, CancellationToken lost, CancellationToken cancel)
    {
        if (input.Report is not { } report)
        {
            lock (summary) Note(input, summary);
            return;
        }

        var weight = Math.Min(InFlight, 1 + (report.Bytes.Length / OneInFlight));
        await BoardAsync(weight, cancel);
        _ = Task.Run(() => SeeThroughAsync(input, weight, summary, lost), CancellationToken.None);
    }

    static void Note(Input input, ReadSummary summary)
    {
        if (input.Refusal is { } refusal) summary.Refuse(refusal.Name, refusal.Reason);
        else summary.PassOver(input.PassedOver!);
    }

    // One caller takes all the room there is to take, so that none waits for what another one holds.
    async Task BoardAsync(int weight, CancellationToken cancel)
    {
        var taken = 0;
        try
        {
            for (; taken < weight; taken++) await flight.WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            if (taken > 0) flight.Release(taken);
            throw;
        }
    }

    async Task SeeThroughAsync(Input input, int weight, ReadSummary summary, CancellationToken lost)
    {
        try
        {
            var (id, body) = ReportMessage.Of(input, spool);
            await SendAsync(id, body, lost);
            lock (summary) summary.CountSent();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            lock (summary) summary.Refuse(input.Report!.Name, error is OperationCanceledException ? "it was not sent before the end" : $"it cannot be laid down in the spool ({error.Message})");
        }
        finally
        {
            flight.Release(weight);
        }
    }

    async Task SendAsync(string id, ReadOnlyMemory<byte> body, CancellationToken lost)
    {
        var properties = new BasicProperties { MessageId = id, DeliveryMode = DeliveryModes.Persistent, ContentType = "application/vnd.attest.report" };
        for (var failures = 0; ; failures++)
        {
            IChannel? channel = null;
            try
            {
                channel = await OpenAsync(lost);
                await channel.BasicPublishAsync("", WorkQueues.Read, mandatory: true, properties, body, lost);
                return;
            }
            catch (Exception error) when (BrokerSession.IsOfBroker(error, lost))
            {
                // The channel of a message that was turned away for want of room is as good as before.
                if (error is not PublishException) await CloseAsync(channel);
                if (failures % 20 == 0) log.Warn("not-confirmed", ("message", id), ("reason", error is PublishException ? "the queue is full" : error.Message));
            }

            await Task.Delay(Pause(failures), clock, lost);
        }
    }

    static TimeSpan Pause(int failures) => TimeSpan.FromMilliseconds(Math.Min(LongestPause.TotalMilliseconds, 100 << Math.Min(failures, 6)));

    async Task<IChannel> OpenAsync(CancellationToken cancel)
    {
        await opening.WaitAsync(cancel);
        try
        {
            if (open is { Channel.IsOpen: true } good) return good.Channel;
            if (open is { } last) await last.Session.DisposeAsync();
            open = null;
            var session = await BrokerSession.OpenAsync(broker, "attest read", cancel);
            open = (session, await session.ChannelAsync(cancel));
            return open.Value.Channel;
        }
        finally
        {
            opening.Release();
        }
    }

    async Task CloseAsync(IChannel? channel)
    {
        await opening.WaitAsync(CancellationToken.None);
        try
        {
            if (open is not { } last || channel is not null && last.Channel != channel) return;
            open = null;
            await last.Session.DisposeAsync();
        }
        finally
        {
            opening.Release();
        }
    }
}
