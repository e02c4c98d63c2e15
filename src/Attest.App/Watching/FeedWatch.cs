using Attest.App.Intake.Web;
using Attest.App.Reading;
using Attest.Store;

namespace Attest.App.Watching;

/// <summary>Watches feeds: asks those that are due, reads what is new, works the incidents out, waits.</summary>
sealed class FeedWatch(Workbench workbench, RegisterStore store, WebOptions web, TimeSpan every, LoadedReader loaded)
{
    // A page can be due at any moment; nothing else wakes the loop.
    static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(5);

    readonly WatchBook book = store.Watching;

    /// <summary>Adds the feeds to those watched; one that is known keeps where it stands.</summary>
    public void Add(IEnumerable<Uri> feeds)
    {
        var known = book.Feeds().Select(feed => feed.Url).ToHashSet(StringComparer.Ordinal);
        foreach (var feed in feeds)
            if (known.Add(feed.AbsoluteUri)) book.Keep(new WatchedFeed(feed.AbsoluteUri, null, null, null, NowMs(), 0, "not asked yet"));
    }

    /// <summary>One round over these feeds and all items that are due.</summary>
    /// <returns>Reports that were read.</returns>
    public async Task<ReadSummary> RoundAsync(IReadOnlySet<string> feeds, CancellationToken cancel)
    {
        using var connection = new WebGet(web, workbench.Clock);
        await new FeedRound(book, connection, workbench.Clock, every).AskAsync([.. book.Feeds().Where(feed => feeds.Contains(feed.Url))], cancel);
        var items = new ItemRound(book, connection, workbench.Clock);
        var keep = FetchedPages.Keep(store);
        // Somebody may have ruled on a name since the last round.
        var engine = workbench.Engine.For(store);
        var run = new ReadRun(store, engine.VersionWith(null), new(() => loaded.With(engine.Ruled)), Environment.ProcessorCount, (input, report, refusal) =>
        {
            items.Settle(input, report, refusal);
            keep(input, report, refusal);
        });
        var summary = await items.ReadAsync(run, cancel);
        if (!cancel.IsCancellationRequested && !store.IsFresh(workbench.Engine.Version)) store.Refresh(workbench.Engine.Build, workbench.Engine.Version, workbench.Engine.Rework);
        return summary;
    }

    /// <summary>Waits until a feed or an item is due.</summary>
    public Task SleepAsync(IReadOnlySet<string> feeds, CancellationToken cancel)
    {
        var next = book.Feeds().Where(feed => feeds.Contains(feed.Url)).Select(feed => feed.NextMs).Append(book.NextItemMs() ?? long.MaxValue).Min();
        var wait = TimeSpan.FromMilliseconds(Math.Clamp(next - NowMs(), 0, (long)LongestSleep.TotalMilliseconds));
        return Task.Delay(wait, workbench.Clock, cancel);
    }

    long NowMs() => workbench.Clock.GetUtcNow().ToUnixTimeMilliseconds();
}
