using System.Threading.Channels;
using Attest.App.Intake;
using Attest.Clean;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Reading;

/// <summary>Reads inputs on all cores and writes what was read from one thread.</summary>
/// <remarks>The register comes out the same in whatever order the reports are done.</remarks>
/// <param name="engine">Version of the engine, as the readings will bear it.</param>
/// <param name="reader">Loaded when the first report comes that was not read before.</param>
/// <param name="cores">How many reports are read at the same time; at least 1.</param>
/// <param name="settled">Told of each input when the register has it or it is refused: the input, the report's id or null, and the refusal or null.</param>
sealed class ReadRun(RegisterStore store, string engine, Lazy<ReportReader> reader, int cores, Action<Input, string?, Refusal?>? settled = null)
{
    // Refusals are kept many at a time, each time to disk; of those that are lost by a kill the next reading tells again.
    const int RefusedTogether = 256;

    // One transaction for what was read within so long: the disk is waited for once, and others who write take their turn less often.
    const int StoredTogether = 32;
    static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);

    // Beside these the next input waits for room. What taking a page apart needs is ten times its bytes, so few large ones are in hand at a time.
    const long BytesInHand = 32 * 1024 * 1024;

    readonly ByteBudget inHand = new(BytesInHand);
    readonly ReadSummary summary = new();
    readonly List<KeyValuePair<string, string>> refused = [];
    bool isNamed;

    /// <summary>Tells of a report whether the register has it; called on any thread. Null: what it had at the start is asked for at once.</summary>
    public Func<SourceReport, KnownReport?>? Known { get; init; }

    /// <summary>Reads until the inputs or <paramref name="cancel"/> end; every report in hand is finished and kept.</summary>
    public async Task<ReadSummary> RunAsync(IAsyncEnumerable<Input> inputs, CancellationToken cancel)
    {
        var given = Channel.CreateBounded<Input>(cores);
        var done = Channel.CreateBounded<Reading>(cores + StoredTogether);
        var known = Known ?? store.Known(engine).Find;
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancel);

        var work = Task.WhenAll([GiveAsync(inputs, given.Writer, failed.Token), .. Workers(given.Reader, done.Writer, known, failed)]);
        var closing = work.ContinueWith(_ => done.Writer.Complete(), TaskScheduler.Default);
        try
        {
            while (await done.Reader.TogetherAsync(StoredTogether, Longest) is { Count: > 0 } some)
            {
                Keep(some);
                foreach (var reading in some) inHand.Return(reading.Bytes);
            }
        }
        catch
        {
            // The register failed: nobody takes what is still being read, so its readers must be let go.
            await failed.CancelAsync();
            await foreach (var _ in done.Reader.ReadAllAsync(CancellationToken.None)) continue;
            throw;
        }

        store.Refusals.Keep(refused);
        await closing;
        await work;
        return summary;
    }

    IEnumerable<Task> Workers(ChannelReader<Input> given, ChannelWriter<Reading> done, Func<SourceReport, KnownReport?> known, CancellationTokenSource failed) =>
        Enumerable.Range(0, cores).Select(_ => Task.Run(() => WorkAsync(given, done, known, failed), CancellationToken.None));

    Task GiveAsync(IAsyncEnumerable<Input> inputs, ChannelWriter<Input> given, CancellationToken cancel) => Task.Run(async () =>
    {
        Exception? failure = null;
        try
        {
            await foreach (var input in inputs.WithCancellation(cancel))
            {
                if (cancel.IsCancellationRequested) break;
                await inHand.TakeAsync(BytesOf(input), cancel);
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

    async Task WorkAsync(ChannelReader<Input> given, ChannelWriter<Reading> done, Func<SourceReport, KnownReport?> known, CancellationTokenSource failed)
    {
        try
        {
            await foreach (var input in given.ReadAllAsync(CancellationToken.None))
            {
                if (failed.IsCancellationRequested) continue;
                await done.WriteAsync(Read(input, known) with { Bytes = BytesOf(input) }, CancellationToken.None);
            }
        }
        catch
        {
            // The reader could not be loaded: nobody takes what is still given.
            await failed.CancelAsync();
            throw;
        }
    }

    Reading Read(Input input, Func<SourceReport, KnownReport?> known)
    {
        if (input.Report is not { } source) return new(input, null, null);
        if ((known(source) ?? (Hinted(input) is { } hinted ? known(hinted) : null)) is { } there) return new(input, there, null);
        var read = reader.Value.Read;
        try
        {
            return Read(input, read);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A fault of ours in one report must not cost the others.
            return new(input.Refusing($"reading it failed ({error.GetType().Name}: {error.Message})"), null, null);
        }
    }

    static Reading Read(Input input, Func<SourceReport, ReadReport> read)
    {
        var report = read(input.Report!);
        if (report.Source.Published is null && Hinted(input) is { } source)
        {
            input = input.With(source);
            report = read(source);
        }

        // A file that a person gave is what the person wants read; what was got from the web may be no report at all.
        return input.Obtained is not null && AccessGate.Of(report.Source) is { } gate ? new(input.Refusing(gate), null, null)
            : new(input, null, new(input.Report!, report, input.Obtained));
    }

    static long BytesOf(Input input) => input.Report?.Bytes.Length ?? 0;

    /// <summary>The report with the date that is known from elsewhere; null when none is.</summary>
    static SourceReport? Hinted(Input input) => input is { Report: { } report, Hint.Published: { } published }
        ? report with { Sidecar = (report.Sidecar ?? new(null, null, null, null)) with { Published = published } } : null;

    void Keep(IReadOnlyList<Reading> some)
    {
        Add([.. some.Where(reading => reading.New is not null)]);
        foreach (var (input, known, read) in some)
        {
            if (input.Refusal is { } refusal) Refuse(input, refusal);
            else if (input.PassedOver is { } kind) PassOver(input, kind);
            else if (read is null) AddName(known!, input);
        }
    }

    void PassOver(Input input, string kind)
    {
        summary.PassOver(kind);
        settled?.Invoke(input, null, null);
    }

    void Refuse(Input input, Refusal refusal)
    {
        summary.Refuse(refusal.Name, refusal.Reason);
        refused.Add(new(refusal.Name, refusal.Reason));
        if (refused.Count == RefusedTogether)
        {
            store.Refusals.Keep(refused);
            refused.Clear();
        }

        settled?.Invoke(input, null, refusal);
    }

    void AddName(KnownReport known, Input input)
    {
        store.AddName(known.Id, input.Report!.Name, input.Obtained);
        summary.CountKnown(known.IsOfAnotherEngine);
        settled?.Invoke(input, known.Id, null);
    }

    void Add(IReadOnlyList<Reading> some)
    {
        if (some.Count == 0) return;
        if (!isNamed) Name(store, engine, reader.Value);
        isNamed = true;
        var answers = store.AddAll([.. some.Select(reading => reading.New!)], engine);
        foreach (var (reading, answer) in some.Zip(answers))
        {
            if (answer.Refusal is { } refusal)
            {
                Refuse(reading.Input, new(reading.Input.Report!.Name, refusal));
                continue;
            }

            summary.Count(answer.Outcome!);
            settled?.Invoke(reading.Input, reading.New!.Reading.Source.Id, null);
        }
    }

    /// <summary>Has the register say what the engine consists of whose readings it is about to hold.</summary>
    public static void Name(RegisterStore store, string engine, ReportReader reader)
    {
        if (reader.Describe is { } describe) store.Name(engine, () => describe(engine));
    }

    sealed record Reading(Input Input, KnownReport? Known, NewReport? New)
    {
        /// <summary>What it takes of the bytes in hand.</summary>
        public long Bytes { get; init; }
    }
}
