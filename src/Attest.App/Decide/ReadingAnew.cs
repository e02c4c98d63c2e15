using System.Collections.Immutable;
using System.Threading.Channels;
using Attest.App.Reading;
using Attest.App.Serving;
using Attest.Model;
using Attest.Store;
using Microsoft.Extensions.Hosting;

namespace Attest.App.Decide;

/// <summary>Reads reports anew after somebody ruled on a name of a party or a word of a list, or took that back: those that hold the name or word.</summary>
/// <remarks>
/// Every other report reads as before. What another engine has read, or this one with a gazetteer of its own, is left to `attest upgrade`.
/// Where the desk is closed meanwhile, `attest upgrade` shows what is left.
/// </remarks>
sealed class ReadingAnew(Workbench workbench, RegisterPool pool, RegisterKeeper keeper, LoadedReader loaded) : BackgroundService
{
    readonly Channel<TableRuling> asked = Channel.CreateUnbounded<TableRuling>();

    /// <summary>Reports that are still to be read for the ruling that is read for now.</summary>
    int left;

    /// <summary>Reports that are still to be read anew; 0 when nothing is going on.</summary>
    public int Left => Volatile.Read(ref left);

    /// <summary>Takes a decision that was kept; any but one on a name or a word, or one that undoes such a one, changes nothing.</summary>
    public void Follow(Decision kept)
    {
        var ruled = kept.Ruling == Ruling.Undo ? keeper.Read(store => store.Decisions.Find(kept.Subject)) : kept;
        if (ruled is null || TableRuling.Of(ruled) is not { } ruling) return;
        Interlocked.Increment(ref left);
        asked.Writer.TryWrite(ruling);
    }

    /// <summary>Ids of the reports that the ruling can change and that this engine has read, and how many more another engine has.</summary>
    public static (ImmutableArray<string> Own, int Others) Reports(Engine engine, RegisterStore store, TableRuling ruling)
    {
        var held = ruling.Forms.SelectMany(store.ReportsWith).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var engines = held.Count == 0 ? ImmutableDictionary<string, string>.Empty : store.CurrentEngines();
        ImmutableArray<string> own = [.. held.Where(report => engine.IsOwn(engines[report]))];
        return (own, held.Count - own.Length);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var ruling in asked.Reader.ReadAllAsync(stoppingToken)) await ReadAsync(ruling, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // What was read is kept.
        }
    }

    async Task ReadAsync(TableRuling ruling, CancellationToken cancel)
    {
        var store = pool.Rent();
        try
        {
            var engine = workbench.Engine.For(store);
            var (version, reader) = (engine.VersionWith(null), loaded.With(engine.Ruled));
            var reports = Reports(engine, store, ruling).Own;
            Interlocked.Add(ref left, reports.Length);
            ReadRun.Name(store, version, reader);
            foreach (var report in reports)
            {
                if (await Task.Run(() => Read(store, reader, report), cancel) is var (original, reading)) await keeper.WriteAsync(writer => writer.TakeOver(original, reading, version), cancel);
                Interlocked.Decrement(ref left);
            }

            await keeper.FreshAsync();
        }
        catch (Exception error) when (error is not (OutOfMemoryException or OperationCanceledException))
        {
            // One report that breaks must not end what comes after; `attest upgrade` shows what is left.
            workbench.Screen.Error.WriteLine($"desk: reading anew after a ruling broke off: {Wording.SafeText.OneLine(error.Message)}");
        }
        finally
        {
            Volatile.Write(ref left, asked.Reader.Count);
            pool.Return(store);
        }
    }

    static (SourceReport Original, ReadReport Reading)? Read(RegisterStore store, ReportReader reader, string report) =>
        store.Original(report) is { } original ? (original, reader.Read(original)) : null;
}
