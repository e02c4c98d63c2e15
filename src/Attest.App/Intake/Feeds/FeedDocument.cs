using System.Collections.Immutable;

namespace Attest.App.Intake.Feeds;

/// <summary>What a feed tells of.</summary>
/// <param name="Kind">"RSS", "Atom", "JSON Feed", "sitemap" or "sitemap index".</param>
/// <param name="Items">In the feed's order, none twice.</param>
/// <param name="Parts">Of a sitemap index: the sitemaps it names.</param>
sealed record FeedDocument(string Kind, ImmutableArray<FeedItem> Items, ImmutableArray<Uri> Parts);

/// <summary>Something that a feed tells of.</summary>
/// <param name="Published">ISO 8601, or null.</param>
sealed record FeedItem(Uri Url, string? Title, string? Published);
