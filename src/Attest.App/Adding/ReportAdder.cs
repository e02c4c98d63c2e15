using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Threading.Channels;
using Attest.App.Intake;
using Attest.App.Reading;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.Store;
using Microsoft.Extensions.Hosting;

namespace Attest.App.Adding;

/// <summary>Reads what is added at the desk, one addition after the other; each report is on disk before its outcome is told.</summary>
sealed class ReportAdder(Workbench workbench, RegisterPool pool, RegisterKeeper keeper, LoadedReader loaded) : BackgroundService
{
    /// <summary>Additions that wait, and those whose outcome is kept.</summary>
    const int MostWaiting = 100, MostKept = 500;

    readonly Channel<Addition> waiting = Channel.CreateBounded<Addition>(MostWaiting);
    readonly ConcurrentDictionary<string, Addition> known = new(StringComparer.Ordinal);
    readonly ConcurrentQueue<string> order = new();

    /// <summary>Takes reports to be read; null when too many wait already.</summary>
    public Addition? Add(ImmutableArray<GivenReport> given, Visitor by)
    {
        var addition = new Addition(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)), by.Name, given);
        if (!waiting.Writer.TryWrite(addition)) return null;
        known[addition.Id] = addition;
        order.Enqueue(addition.Id);
        while (order.Count > MostKept && order.TryDequeue(out var oldest)) known.TryRemove(oldest, out _);
        return addition;
    }

    public Addition? Find(string id) => known.GetValueOrDefault(id);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var addition in waiting.Reader.ReadAllAsync(stoppingToken)) await ReadAsync(addition, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // What was read is kept; who waits adds the rest again.
        }
    }

    async Task ReadAsync(Addition addition, CancellationToken cancel)
    {
        var store = pool.Rent();
        try
        {
            var summary = await RunAsync(store, addition, cancel);
            addition.Finish(EndOf(summary, await IsFreshAsync(), cancel.IsCancellationRequested ? "The desk was closed before all was read." : null));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // One addition that breaks must not end the others.
            workbench.Screen.Error.WriteLine($"desk: adding reports broke off: {Wording.SafeText.OneLine(error.Message)}");
            addition.Finish(new(0, 0, 0, 0, error is RegisterException ? "The register cannot be written to." : "A fault of the program; the screen of `attest serve` says more.", false));
        }
        finally
        {
            pool.Return(store);
            Uploads.Forget(addition.Given);
        }
    }

    Task<ReadSummary> RunAsync(RegisterStore store, Addition addition, CancellationToken cancel)
    {
        var engine = workbench.Engine.For(store);
        var (keep, before) = (FetchedPages.Keep(store), store.Known(engine.VersionWith(null)));
        var number = 0;
        var run = new ReadRun(store, engine.VersionWith(null), new(() => loaded.With(engine.Ruled)), Environment.ProcessorCount, (input, report, refusal) =>
        {
            keep(input, report, refusal);
            addition.Tell(OutcomeOf(number++, input, report, refusal, input.Report is { } source && before.Find(source) is not null));
        });
        return run.RunAsync(new GivenReports(workbench.Web, workbench.Clock, FetchedPages.Known(store)).ReadAsync(addition.Given, cancel), cancel);
    }

    static AddedReport OutcomeOf(int number, Input input, string? report, Refusal? refusal, bool wasKnown) =>
        refusal is not null ? new(number, refusal.Name, "refused", null, refusal.Reason)
        : report is null ? new(number, input.Fetched?.Asked ?? "", "passed over", null, input.PassedOver)
        : new(number, input.Report!.Name, wasKnown ? "known" : "read", report, null);

    static AdditionEnd EndOf(ReadSummary summary, bool isFresh, string? problem) =>
        new(summary.Read, summary.AlreadyThere, summary.Refused, summary.Claims, problem, isFresh);

    async Task<bool> IsFreshAsync()
    {
        try
        {
            await keeper.FreshAsync();
            return true;
        }
        catch (Exception error) when (error is RegisterException or OperationCanceledException)
        {
            return false;
        }
    }
}
