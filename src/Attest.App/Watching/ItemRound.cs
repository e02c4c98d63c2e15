using System.Runtime.CompilerServices;
using Attest.App.Intake;
using Attest.App.Intake.Web;
using Attest.App.Reading;
using Attest.Store;

namespace Attest.App.Watching;

/// <summary>Gets items that are due and writes down what became of each, so that none is got twice.</summary>
sealed class ItemRound(WatchBook book, WebGet web, TimeProvider clock)
{
    const int MostAttempts = 6, MostItems = 500;

    static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(10);

    readonly Dictionary<string, WatchedItem> asked = new(StringComparer.Ordinal);

    /// <summary>Reads due items with <paramref name="run"/>, which must tell <see cref="Settle"/> of each.</summary>
    public Task<ReadSummary> ReadAsync(ReadRun run, CancellationToken cancel)
    {
        // Taken at once: the register is asked by one thread only, and that one writes while the items come.
        var due = book.Due(clock.GetUtcNow().ToUnixTimeMilliseconds(), MostItems);
        foreach (var item in due) asked[item.Url] = item;
        return run.RunAsync(InputsAsync(due, cancel), cancel);
    }

    /// <summary>Writes down what became of an input.</summary>
    public void Settle(Input input, string? report, Refusal? refusal)
    {
        if (input.Fetched is not { } fetched || !asked.TryGetValue(fetched.Asked, out var item)) return;
        var attempts = item.Attempts + 1;
        var isOver = refusal is null || fetched.IsForGood || fetched.RetryAfter is null && attempts >= MostAttempts;
        book.Keep(item with
        {
            Attempts = attempts,
            Outcome = refusal is null ? ItemOutcome.Read : isOver ? ItemOutcome.Refused : ItemOutcome.Waiting,
            NextMs = isOver ? null : (clock.GetUtcNow() + BackOff.After(attempts, FirstWait, fetched.RetryAfter)).ToUnixTimeMilliseconds(),
        });
    }

    async IAsyncEnumerable<Input> InputsAsync(IReadOnlyList<WatchedItem> due, [EnumeratorCancellation] CancellationToken cancel)
    {
        var pages = new PageFetcher(web, clock, "feed");
        foreach (var item in due) yield return await pages.FetchAsync(item.Url, null, new(null, null, item.Published, item.Title), cancel);
    }
}
