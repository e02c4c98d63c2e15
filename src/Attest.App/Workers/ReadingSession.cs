using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Attest.App.Intake;
using Attest.App.Reading;
using Attest.Store;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Attest.App.Workers;

/// <summary>Reading over one connection: deliveries in; each stored in a transaction of its own, and only then acknowledged.</summary>
sealed class ReadingSession(
    Workbench workbench, WorkOrder order, WorkState state, WorkMeters meters, WorkLog log, Lazy<ReportReader> reader, ReportsInHand hand, BrokerSession session)
{
    // Other workers write to the same register, and linking writes much at once.
    const int BusySeconds = 60;

    // What a worker has ahead: one thread reads on while what it read in the last quarter of a second waits for the disk, or for others who write.
    const int Ahead = 4, LeastAhead = 48;

    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5), Glance = TimeSpan.FromMilliseconds(400);

    readonly Channel<Input> given = Channel.CreateUnbounded<Input>();

    /// <returns>True when nothing is left to do; false when the connection broke.</returns>
    public async Task<bool> RunAsync(CancellationToken drain)
    {
        hand.Clear();
        await using var channel = await session.ChannelAsync(drain);
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(session.Broken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(lost.Token, drain);
        channel.ChannelShutdownAsync += (_, _) => lost.CancelAsync();
        var settling = new ReportSettling(channel, hand, meters, log, workbench.Clock);
        var consumer = await ConsumeAsync(channel, settling, lost, stop.Token);
        var (settled, stored) = (settling.RunAsync(lost), StoreAsync(settling, stop.Token));
        try
        {
            await Task.WhenAny(stored, UntilAsync(channel, stop.Token));
            if (!lost.IsCancellationRequested) await channel.BasicCancelAsync(consumer, cancellationToken: CancellationToken.None);
        }
        catch (Exception error) when (BrokerSession.IsOfBroker(error, CancellationToken.None))
        {
            await lost.CancelAsync();
        }

        given.Writer.TryComplete();
        try
        {
            await stored;
        }
        finally
        {
            settling.Complete();
            await settled;
        }

        return !lost.IsCancellationRequested;
    }

    async Task<string> ConsumeAsync(IChannel channel, ReportSettling settling, CancellationTokenSource lost, CancellationToken stop)
    {
        await channel.BasicQosAsync(0, (ushort)Math.Clamp(order.Threads * Ahead, LeastAhead, 1000), false, stop);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, delivery) => TakeAsync(channel, settling, delivery);
        // The queue was deleted, or its leader is lost: another connection finds the new one.
        consumer.UnregisteredAsync += (_, _) => stop.IsCancellationRequested || given.Reader.Completion.IsCompleted ? Task.CompletedTask : lost.CancelAsync();
        return await channel.BasicConsumeAsync(WorkQueues.Read, autoAck: false, consumer, stop);
    }

    async Task TakeAsync(IChannel channel, ReportSettling settling, BasicDeliverEventArgs delivery)
    {
        var times = 1 + (delivery.BasicProperties.Headers?.TryGetValue("x-delivery-count", out var count) == true ? Convert.ToInt32(count, null) : 0);
        if (times > 1 || delivery.Redelivered) meters.Redelivered();
        var delivered = new DeliveredReport(Input.Refused("", ""), delivery.BasicProperties.MessageId ?? "", times, delivery.Body.ToArray(), workbench.Clock.GetUtcNow());
        try
        {
            var input = ReportMessage.Read(delivered.Body, order.Spool) with { Ticket = delivery.DeliveryTag };
            hand.Add(delivered with { Input = input });
            given.Writer.TryWrite(input);
        }
        catch (InvalidDataException fault)
        {
            hand.Add(delivered with { Input = delivered.Input with { Ticket = delivery.DeliveryTag } });
            settling.Settle(delivery.DeliveryTag, null, new("", fault.Message));
        }
        catch (IOException fault)
        {
            // The spool may be back soon; where it is not, the number of deliveries is bounded.
            log.Warn("spool-failed", ("message", delivered.Message), ("reason", fault.Message));
            await Task.Delay(Glance, workbench.Clock);
            await channel.BasicNackAsync(delivery.DeliveryTag, false, requeue: true);
        }
    }

    // Ends when the connection breaks or the worker is to drain; and, where it was asked to, when nothing is left.
    async Task UntilAsync(IChannel channel, CancellationToken stop)
    {
        try
        {
            for (var empty = 0; empty < 3;)
            {
                await Task.Delay(Glance, workbench.Clock, stop);
                empty = order.Once && hand.IsEmpty && await channel.MessageCountAsync(WorkQueues.Read, stop) == 0 ? empty + 1 : 0;
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // That is its end.
        }
    }

    async Task StoreAsync(ReportSettling settling, CancellationToken stop)
    {
        for (var failures = 0; ; failures++)
        {
            try
            {
                using var store = RegisterStore.Open(order.Register, RegisterUse.CreateOrExtend, workbench.Clock, BusySeconds);
                using var has = state.HasRegister();
                // Names and words are ruled on in the register itself; who rules on them while workers read ends the run, and another begins.
                while (!given.Reader.Completion.IsCompleted) await ReadAsync(store, settling);
                return;
            }
            catch (RegisterException error) when (RegisterTrouble.MayPass(error))
            {
                meters.RegisterFailed();
                log.Warn("register-failed", ("reason", error.Message));
            }

            // What is in hand is kept and tried again; where the worker is to end, the broker gives it to another one.
            if (stop.IsCancellationRequested || !await PausedAsync(failures, stop)) return;
        }
    }

    async Task ReadAsync(RegisterStore store, ReportSettling settling)
    {
        var engine = workbench.Engine.For(store);
        var version = engine.VersionWith(order.Gazetteer);
        using var known = new KnownLookup(RegisterStore.Open(order.Register, RegisterUse.Existing, workbench.Clock, BusySeconds), engine, version);
        var ruled = new Lazy<ReportReader>(() => reader.Value.With(engine.Ruled));
        log.Info("reading", ("engine", version));
        var run = new ReadRun(store, version, ruled, order.Threads, (input, report, refusal) => Settled(store, settling, input, report, refusal)) { Known = known.Find };
        await run.RunAsync(Inputs(known.IsRuledSince), CancellationToken.None);
    }

    static void Settled(RegisterStore store, ReportSettling settling, Input input, string? report, Refusal? refusal)
    {
        FetchedPages.Keep(store)(input, report, refusal);
        settling.Settle(input.Ticket, report, refusal);
    }

    /// <param name="isOver">Asked before each report: true where it is for the next run.</param>
    async IAsyncEnumerable<Input> Inputs(Func<bool> isOver, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var begun in hand.Begun()) yield return begun;
        while (await given.Reader.WaitToReadAsync(cancel))
        {
            if (isOver()) yield break;
            if (!given.Reader.TryRead(out var input)) continue;
            hand.Begin(input);
            yield return input;
        }
    }

    async Task<bool> PausedAsync(int failures, CancellationToken stop)
    {
        try
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(LongestPause.TotalMilliseconds, 100 << Math.Min(failures, 6))), workbench.Clock, stop);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
