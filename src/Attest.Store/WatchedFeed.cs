namespace Attest.Store;

/// <summary>Where the watching of a feed stands.</summary>
/// <param name="CheckedMs">When it was asked last, Unix time in milliseconds; null when it was not.</param>
/// <param name="NextMs">When it is to be asked again.</param>
/// <param name="Failures">How often in a row it could not be read.</param>
/// <param name="Status">What came of it last, for a person.</param>
public sealed record WatchedFeed(string Url, string? ETag, string? LastModified, long? CheckedMs, long NextMs, int Failures, string Status);

/// <summary>Something a feed told of.</summary>
/// <param name="Published">ISO 8601 as the feed gives it, or null.</param>
/// <param name="Attempts">How often it was asked for.</param>
/// <param name="NextMs">When it is to be asked for again; null when nothing is left to do.</param>
public sealed record WatchedItem(string Url, string Feed, string? Published, string? Title, int Attempts, long? NextMs, ItemOutcome Outcome);

/// <summary>How far an item came.</summary>
public enum ItemOutcome { Waiting, Read, Refused }

/// <summary>How many items of a feed came how far.</summary>
public sealed record ItemCounts(int Waiting, int Read, int Refused);
