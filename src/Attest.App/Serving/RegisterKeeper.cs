using System.Threading.Channels;
using Attest.Store;
using Microsoft.Extensions.Hosting;

namespace Attest.App.Serving;

/// <summary>Writes to the register, one writer at a time, and has the incidents worked out anew after.</summary>
/// <remarks>What is kept is on disk before it is acknowledged. Working out runs beside; many writes share one.</remarks>
sealed class RegisterKeeper(Workbench workbench, RegisterPool pool) : BackgroundService
{
    // Another program may have written, or one that was to work out the incidents was killed.
    static readonly TimeSpan Round = TimeSpan.FromSeconds(30);

    readonly SemaphoreSlim writing = new(1);
    readonly Channel<TaskCompletionSource> asked = Channel.CreateUnbounded<TaskCompletionSource>();

    /// <summary>Writes by <paramref name="work"/>, which begins when no other write of the desk is going on.</summary>
    public async Task<T> WriteAsync<T>(Func<RegisterStore, T> work, CancellationToken cancel)
    {
        await writing.WaitAsync(cancel);
        try
        {
            return await Task.Run(() => Read(work), CancellationToken.None);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Reads by <paramref name="work"/>, at once.</summary>
    public T Read<T>(Func<RegisterStore, T> work)
    {
        var store = pool.Rent();
        try
        {
            return work(store);
        }
        finally
        {
            pool.Return(store);
        }
    }

    /// <summary>Done when the incidents are those of the register as it stands now, or of a later state.</summary>
    /// <exception cref="RegisterException">They cannot be worked out.</exception>
    public Task FreshAsync()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return asked.Writer.TryWrite(done) ? done.Task : Task.FromException(new OperationCanceledException("The desk is closing."));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await WaitAsync(stoppingToken);
                var waiting = new List<TaskCompletionSource>();
                while (asked.Reader.TryRead(out var one)) waiting.Add(one);
                await FreshenAsync(waiting);
            }
        }
        catch (OperationCanceledException)
        {
            asked.Writer.Complete();
            while (asked.Reader.TryRead(out var one)) one.TrySetCanceled(stoppingToken);
        }
    }

    async Task WaitAsync(CancellationToken cancel)
    {
        using var round = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        round.CancelAfter(Round);
        try
        {
            await asked.Reader.WaitToReadAsync(round.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Nobody asked; it is looked after all the same.
        }
    }

    async Task FreshenAsync(List<TaskCompletionSource> waiting)
    {
        try
        {
            await FreshenAsync();
            foreach (var one in waiting) one.TrySetResult();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The desk goes on with the incidents as they were; who waited is told, and the screen.
            foreach (var one in waiting) one.TrySetException(error);
            workbench.Screen.Error.WriteLine($"desk: the incidents could not be worked out: {Wording.SafeText.OneLine(error.Message)}");
        }
    }

    async Task FreshenAsync()
    {
        if (RegisterStore.IsFile(pool.File) && !File.Exists(pool.File)) return;
        var engine = workbench.Engine;
        // What rulings reach takes a moment, and the next ruling waits for it: two writers to one file would keep each other longer.
        if (await WriteAsync(store => store.IsFresh(engine.Version) || (engine.Rework is { } rework && store.TryRework(rework, engine.Version)), CancellationToken.None)) return;
        await Task.Run(() => Read(store =>
        {
            store.Refresh(engine.Build, engine.Version, engine.Rework);
            return true;
        }));
    }
}
