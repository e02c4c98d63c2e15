using Attest.Store;
using Attest.Tests.Store.Engines;

namespace Attest.Tests.Store;

public abstract class WatchBookContract(IRegisterPlace place) : IDisposable
{
    static readonly WatchedFeed Feed = new("https://post.example/feed", null, null, null, 1000, 0, "not asked yet");

    [Fact]
    public void Where_a_feed_stands_is_kept_over_restarts()
    {
        using (var store = Open()) store.Watching.Keep(Feed);
        using (var store = Open()) store.Watching.Keep(Feed with { ETag = "\"1\"", CheckedMs = 1500, NextMs = 2000, Failures = 2, Status = "broken" });
        using (var store = Open()) Assert.Equal(Feed with { ETag = "\"1\"", CheckedMs = 1500, NextMs = 2000, Failures = 2, Status = "broken" }, Assert.Single(store.Watching.Feeds()));
    }

    [Fact]
    public void An_item_is_added_once_and_is_due_until_something_became_of_it()
    {
        using var store = Open();
        var book = store.Watching;
        book.Keep(Feed);
        var item = new WatchedItem("https://post.example/a", Feed.Url, "2031-03-04", "One", 0, 1000, ItemOutcome.Waiting);
        Assert.Equal(2, book.Add([item, item with { Url = "https://post.example/b", NextMs = 5000 }]));
        Assert.Equal(0, book.Add([item with { Title = "Another" }]));

        Assert.Empty(book.Due(999, 10));
        Assert.Equal(item, Assert.Single(book.Due(1000, 10)));
        Assert.Single(book.Due(9000, 1));
        book.Keep(item with { Attempts = 1, NextMs = null, Outcome = ItemOutcome.Read });
        Assert.Equal("https://post.example/b", Assert.Single(book.Due(9000, 10)).Url);
        Assert.Equal(5000, book.NextItemMs());
        Assert.Equal(new ItemCounts(1, 1, 0), book.CountsOf(Feed.Url));
    }

    [Fact]
    public void What_a_server_gave_with_a_page_is_kept()
    {
        using var store = Open();
        store.Watching.KeepPage("https://post.example/a", "\"1\"", null, "r-1");
        store.Watching.KeepPage("https://post.example/a", "\"2\"", "yesterday", "r-2");
        Assert.Equal(("\"2\"", "yesterday"), Assert.Single(store.Watching.Pages()).Value);
    }

    public void Dispose() => place.Dispose();

    RegisterStore Open() => RegisterStore.Open(place.Register(), RegisterUse.CreateOrExtend, new FixedClock());
}

public sealed class WatchBookTests() : WatchBookContract(new FilePlace());

public sealed class PostgresWatchBookTests() : WatchBookContract(new PostgresPlace());
