using Attest.App.Intake.Web;
using Attest.App.Reading;
using Attest.App.Serving;
using Attest.App.Watching;
using Attest.Store.Desk;
using Microsoft.Extensions.Hosting;

namespace Attest.App.Telling;

/// <summary>Reads what the desk's feeds tell of, as `attest watch` does.</summary>
/// <remarks>Only feeds that somebody gave to the desk: what an earlier `attest watch` asked for is not asked for again by itself.</remarks>
sealed class FeedKeeper(Workbench workbench, RegisterPool pool, RegisterKeeper keeper, DeskBook book, LoadedReader loaded) : BackgroundService
{
    const string Setting = "feeds";
    const int MostFeeds = 200;

    static readonly TimeSpan Every = TimeSpan.FromMinutes(10), Look = TimeSpan.FromSeconds(5);

    readonly Lock changing = new();

    /// <summary>Addresses of the desk's feeds.</summary>
    public IReadOnlyList<string> Feeds => (book.Settings.Get(Setting) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <exception cref="FormatException">It is no address of a feed, or there are too many.</exception>
    public void Add(string written)
    {
        var url = WebAddress.IsOne(written) ? WebAddress.Parse(written) : null;
        if (url is null || WebAddress.Fault(url) is not null) throw new FormatException($"{Wording.SafeText.OneLine(written)} is no web address");
        lock (changing)
        {
            if (Feeds.Count >= MostFeeds) throw new FormatException($"there are {MostFeeds} feeds already");
            Set([.. Feeds, url.AbsoluteUri]);
        }
    }

    /// <returns>False when it is none of them.</returns>
    public bool Remove(string url)
    {
        lock (changing)
        {
            if (!Feeds.Contains(url, StringComparer.Ordinal)) return false;
            Set([.. Feeds.Where(feed => feed != url)]);
            return true;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (workbench.Web.IsOffline) return;
        using var timer = new PeriodicTimer(Look);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await RoundAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // What was read is kept; the next start goes on.
        }
    }

    async Task RoundAsync(CancellationToken cancel)
    {
        try
        {
            if (Feeds is { Count: > 0 } feeds) await RoundAsync(feeds, cancel);
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            // The desk goes on; the next round tries again.
            workbench.Screen.Error.WriteLine($"desk: feeds could not be read: {Wording.SafeText.OneLine(error.Message)}");
        }
    }

    async Task RoundAsync(IReadOnlyList<string> feeds, CancellationToken cancel)
    {
        var store = pool.Rent();
        try
        {
            var watch = new FeedWatch(workbench, store, workbench.Web with { AllowsPrivate = false }, Every, loaded);
            watch.Add(feeds.Select(feed => new Uri(feed)));
            var now = workbench.Clock.GetUtcNow().ToUnixTimeMilliseconds();
            var isDue = store.Watching.Feeds().Any(feed => feeds.Contains(feed.Url) && feed.NextMs <= now) || store.Watching.NextItemMs() <= now;
            if (isDue && await watch.RoundAsync(feeds.ToHashSet(StringComparer.Ordinal), cancel) is { Inputs: > 0 }) await keeper.FreshAsync();
        }
        finally
        {
            pool.Return(store);
        }
    }

    void Set(IEnumerable<string> feeds) => book.Settings.Set(Setting, string.Join('\n', feeds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
}
