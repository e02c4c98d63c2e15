using System.Collections.Immutable;
using Attest.App.Intake.Rows;
using Attest.App.Intake.Web;

namespace Attest.App.Intake.Feeds;

/// <summary>Makes items of what feeds say.</summary>
static class FeedItems
{
    const int MaxTitle = 500;

    /// <summary>The first items that have addresses, none twice.</summary>
    public static ImmutableArray<FeedItem> Of(IEnumerable<FeedItem?> items) =>
        [.. items.OfType<FeedItem>().DistinctBy(item => item.Url.AbsoluteUri, StringComparer.Ordinal).Take(FeedReader.MaxItems)];

    /// <summary>An item, or null when its link is no address of the web.</summary>
    public static FeedItem? Make(Uri from, string? link, string? title, string? published)
    {
        if (string.IsNullOrWhiteSpace(link) || !Uri.TryCreate(from, link.Trim(), out var whole) || WebAddress.Parse(whole.AbsoluteUri) is not { } url) return null;
        var told = title?.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, MaxTitle)] : null;
        return new(url, told, RowReport.DateOf(published));
    }
}
