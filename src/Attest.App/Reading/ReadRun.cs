using System.Threading.Channels;
using Attest.App.Intake;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Reading;

/// <summary>Reads inputs on all cores and writes what was read from one thread.</summary>
/// <remarks>The register comes out the same in whatever order the reports are done.</remarks>
/// <param name="engine">Version of the engine, as the readings will bear it.</param>
/// <param name="reader">Loaded when the first report comes that was not read before.</param>
/// <param name="cores">How many reports are read at the same time; at least 1.</param>
/// <param name="progress">Told the number of inputs done, now and then.</param>
sealed class ReadRun(RegisterStore store, string engine, Lazy<ReportReader> reader, int cores, IProgress<int> progress)
{
    readonly ReadSummary summary = new();

    /// <summary>Reads until the inputs or <paramref name="cancel"/> end; every report in hand is finished and kept.</summary>
    public async Task<ReadSummary> RunAsync(IEnumerable<Input> inputs, CancellationToken cancel)
    {
        var given = Channel.CreateBounded<Input>(cores);
        var done = Channel.CreateBounded<Reading>(cores);
        var known = store.Known(engine);
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancel);

        var work = Task.WhenAll([GiveAsync(inputs, given.Writer, failed.Token), .. Workers(given.Reader, done.Writer, known, failed)]);
        var closing = work.ContinueWith(_ => done.Writer.Complete(), TaskScheduler.Default);
        try
        {
            await foreach (var reading in done.Reader.ReadAllAsync(CancellationToken.None)) Keep(reading);
        }
        catch
        {
            // The register failed: nobody takes what is still being read, so its readers must be let go.
            await failed.CancelAsync();
            await foreach (var _ in done.Reader.ReadAllAsync(CancellationToken.None)) continue;
            throw;
        }

        await closing;
        await work;
        return summary;
    }

    IEnumerable<Task> Workers(ChannelReader<Input> given, ChannelWriter<Reading> done, KnownReports known, CancellationTokenSource failed) =>
        Enumerable.Range(0, cores).Select(_ => Task.Run(() => WorkAsync(given, done, known, failed), CancellationToken.None));

    static Task GiveAsync(IEnumerable<Input> inputs, ChannelWriter<Input> given, CancellationToken cancel) => Task.Run(async () =>
    {
        Exception? failure = null;
        try
        {
            foreach (var input in inputs)
            {
                if (cancel.IsCancellationRequested) break;
                await given.WriteAsync(input, cancel);
            }
        }
        catch (OperationCanceledException)
        {
            // Told by the caller, who asked for it.
        }
        catch (Exception error)
        {
            failure = error;
            throw;
        }
        finally
        {
            given.Complete(failure);
        }
    }, CancellationToken.None);

    async Task WorkAsync(ChannelReader<Input> given, ChannelWriter<Reading> done, KnownReports known, CancellationTokenSource failed)
    {
        try
        {
            await foreach (var input in given.ReadAllAsync(CancellationToken.None))
            {
                if (failed.IsCancellationRequested) continue;
                await done.WriteAsync(Read(input, known), CancellationToken.None);
            }
        }
        catch
        {
            // The reader could not be loaded: nobody takes what is still given.
            await failed.CancelAsync();
            throw;
        }
    }

    Reading Read(Input input, KnownReports known)
    {
        if (input.Report is null) return new(input, null, null);
        if (known.Find(input.Report) is { } id) return new(input, id, null);
        var read = reader.Value.Read;
        try
        {
            return new(input, null, read(input.Report));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A fault of ours in one report must not cost the others.
            return new(Input.Refused(input.Report.Name, $"reading it failed ({error.GetType().Name}: {error.Message})"), null, null);
        }
    }

    void Keep(Reading reading)
    {
        var (input, known, read) = reading;
        if (input.Refusal is { } refusal) summary.Refuse(refusal.Name, refusal.Reason);
        else if (known is not null) AddName(known, input.Report!.Name);
        else Add(input.Report!, read!);
        progress.Report(summary.Inputs);
    }

    void AddName(string known, string name)
    {
        store.AddName(known, name);
        summary.CountKnown();
    }

    void Add(SourceReport source, ReadReport read)
    {
        try
        {
            summary.Count(store.Add(source, read, engine));
        }
        catch (ReportRefusedException refusal)
        {
            summary.Refuse(source.Name, refusal.Message);
        }
    }

    sealed record Reading(Input Input, string? Known, ReadReport? Report);
}
