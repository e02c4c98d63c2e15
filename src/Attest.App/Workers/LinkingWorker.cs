using System.Threading.Channels;
using Attest.Store;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Attest.App.Workers;

/// <summary>Links and reconciles what was stored, one worker of all at a time; the others stand by.</summary>
/// <remarks>Notes are acknowledged when what they tell of is linked: a worker that is killed in a round leaves them to the next.</remarks>
sealed class LinkingWorker(Workbench workbench, WorkOrder order, WorkState state, WorkMeters meters, WorkLog log)
{
    const int BusySeconds = 60, NotesAtOnce = 1000, MostWaits = 60;

    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    volatile bool isFinishing;
    TimeSpan lastRound;

    /// <summary>No more reports will be read here: it may end when no notes are left.</summary>
    public void Finish() => isFinishing = true;

    /// <summary>Works until <paramref name="drain"/> ends; a round that has begun is finished.</summary>
    public Task RunAsync(CancellationToken drain) =>
        new BrokerLoop(workbench.Clock, order.Broker, "attest work: link", state, meters, log).RunAsync(session => RunAsync(session, drain), drain);

    async Task<bool> RunAsync(BrokerSession session, CancellationToken drain)
    {
        await using var channel = await session.ChannelAsync(drain);
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(session.Broken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(lost.Token, drain);
        channel.ChannelShutdownAsync += (_, _) => lost.CancelAsync();
        var notes = Channel.CreateUnbounded<ulong>();
        await ConsumeAsync(channel, notes.Writer, lost, stop.Token);
        try
        {
            while (await NextAsync(channel, notes.Reader, stop.Token) is { } first)
            {
                var last = await GatheredAsync(notes.Reader, first, stop.Token);
                if (!await LinkedAsync(stop.Token)) break;
                await channel.BasicAckAsync(last, multiple: true, lost.Token);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Drained, or the connection broke.
        }

        return !lost.IsCancellationRequested;
    }

    // A round may have been cut off with its connection, or the register written to by other commands: whoever links looks.
    static async Task ConsumeAsync(IChannel channel, ChannelWriter<ulong> notes, CancellationTokenSource lost, CancellationToken stop)
    {
        await LinkNotes.SendAsync(channel, stop);
        await channel.BasicQosAsync(0, NotesAtOnce, false, stop);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, delivery) =>
        {
            notes.TryWrite(delivery.DeliveryTag);
            return Task.CompletedTask;
        };
        consumer.UnregisteredAsync += (_, _) => lost.CancelAsync();
        await channel.BasicConsumeAsync(WorkQueues.Link, autoAck: false, consumer, stop);
    }

    /// <returns>Null when nothing is left and it may end.</returns>
    async Task<ulong?> NextAsync(IChannel channel, ChannelReader<ulong> notes, CancellationToken stop)
    {
        // A note may be on its way, here or to the one who links: then the register is not linked yet.
        for (var waits = 0; ; waits = isFinishing ? waits + 1 : 0)
        {
            if (await NoteAsync(notes, Pause, stop) is { } note) return note;
            if (isFinishing && await channel.MessageCountAsync(WorkQueues.Link, stop) == 0 && !notes.TryPeek(out _) && (waits >= MostWaits || IsLinked())) return null;
        }
    }

    bool IsLinked()
    {
        try
        {
            using var store = RegisterStore.Open(order.Register, RegisterUse.CreateOrExtend, workbench.Clock, BusySeconds);
            return store.IsFresh(workbench.Engine.Version);
        }
        catch (RegisterException error) when (RegisterTrouble.MayPass(error))
        {
            return false;
        }
    }

    /// <returns>The last note that came before it was quiet, or before waiting more would have been too long.</returns>
    async Task<ulong> GatheredAsync(ChannelReader<ulong> notes, ulong last, CancellationToken stop)
    {
        var begun = workbench.Clock.GetTimestamp();
        var longest = lastRound * 10 > order.LongestWait ? lastRound * 10 : order.LongestWait;
        while (workbench.Clock.GetElapsedTime(begun) < longest && await NoteAsync(notes, order.Quiet, stop) is { } next) last = next;
        return last;
    }

    static async Task<ulong?> NoteAsync(ChannelReader<ulong> notes, TimeSpan within, CancellationToken stop)
    {
        if (notes.TryRead(out var there)) return there;
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(stop);
        wait.CancelAfter(within);
        try
        {
            return await notes.ReadAsync(wait.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <returns>False when the register could not be used until the end came.</returns>
    async Task<bool> LinkedAsync(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await Task.Run(Link, CancellationToken.None);
                return true;
            }
            catch (RegisterException error) when (RegisterTrouble.MayPass(error))
            {
                meters.RegisterFailed();
                log.Warn("register-failed", ("reason", error.Message));
            }

            if (stop.IsCancellationRequested) return false;
            await Task.Delay(Pause, workbench.Clock, stop);
        }
    }

    void Link()
    {
        var begun = workbench.Clock.GetTimestamp();
        using var store = RegisterStore.Open(order.Register, RegisterUse.CreateOrExtend, workbench.Clock, BusySeconds);
        using var has = state.HasRegister();
        if (store.IsFresh(workbench.Engine.Version)) return;
        store.Refresh(workbench.Engine.Build, workbench.Engine.Version, workbench.Engine.Rework);
        lastRound = workbench.Clock.GetElapsedTime(begun);
        meters.Linked(lastRound);
        log.Info("linked", ("incidents", store.Counts().Incidents), ("seconds", lastRound.TotalSeconds));
    }
}
