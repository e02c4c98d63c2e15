using System.Globalization;
using Attest.App.Intake.Feeds;
using Attest.App.Intake.Web;
using Attest.Store;

namespace Attest.App.Watching;

/// <summary>Asks feeds that are due what is new, and writes it down to be got.</summary>
sealed class FeedRound(WatchBook book, WebGet web, TimeProvider clock, TimeSpan every)
{
    // Of an index, the sitemaps named first: news sites put the latest there.
    const int MostParts = 5;

    public async Task AskAsync(IEnumerable<WatchedFeed> feeds, CancellationToken cancel)
    {
        foreach (var feed in feeds)
        {
            var now = NowMs();
            if (feed.NextMs > now) continue;
            book.Keep(await AskAsync(feed, cancel));
        }
    }

    async Task<WatchedFeed> AskAsync(WatchedFeed feed, CancellationToken cancel)
    {
        var answer = await web.GetAsync(new(feed.Url), new(feed.ETag, feed.LastModified), cancel);
        if (answer.IsUnchanged) return Done(feed, feed.ETag, feed.LastModified, "unchanged");
        if (answer.Refusal is { } refusal) return Failed(feed, refusal, answer.RetryAfter);
        try
        {
            var document = FeedReader.Read(answer.Body, answer.Url);
            var found = await ItemsAsync(document, cancel);
            var added = book.Add([.. found.Select(item => new WatchedItem(item.Url.AbsoluteUri, feed.Url, item.Published, item.Title, 0, NowMs(), ItemOutcome.Waiting))]);
            return Done(feed, answer.Headers["ETag"], answer.Headers["Last-Modified"], string.Create(CultureInfo.InvariantCulture, $"{document.Kind}, {found.Count} items, {added} new"));
        }
        catch (InvalidDataException error)
        {
            return Failed(feed, error.Message, null);
        }
    }

    /// <summary>The items; of an index, those of its first sitemaps that can be read.</summary>
    async Task<List<FeedItem>> ItemsAsync(FeedDocument document, CancellationToken cancel)
    {
        var items = document.Items.ToList();
        foreach (var part in document.Parts.Take(MostParts))
        {
            var answer = await web.GetAsync(part, null, cancel);
            if (answer.Refusal is null) items.AddRange(Read(answer));
        }

        return items;
    }

    static IEnumerable<FeedItem> Read(WebAnswer answer)
    {
        try
        {
            return FeedReader.Read(answer.Body, answer.Url).Items;
        }
        catch (InvalidDataException)
        {
            // The other sitemaps of the index still tell of theirs.
            return [];
        }
    }

    WatchedFeed Done(WatchedFeed feed, string? etag, string? lastModified, string status) => feed with
    {
        ETag = etag,
        LastModified = lastModified,
        CheckedMs = NowMs(),
        NextMs = NowMs() + (long)every.TotalMilliseconds,
        Failures = 0,
        Status = status,
    };

    WatchedFeed Failed(WatchedFeed feed, string reason, TimeSpan? retryAfter) => feed with
    {
        CheckedMs = NowMs(),
        NextMs = NowMs() + (long)BackOff.After(feed.Failures + 1, every, retryAfter).TotalMilliseconds,
        Failures = feed.Failures + 1,
        Status = reason,
    };

    long NowMs() => clock.GetUtcNow().ToUnixTimeMilliseconds();
}
