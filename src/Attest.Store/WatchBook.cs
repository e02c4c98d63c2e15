using Attest.Store.Tables;

namespace Attest.Store;

/// <summary>What is left to get from feeds and pages; kept in the register's file, and no part of its evidence.</summary>
public sealed class WatchBook
{
    readonly Database database;

    internal WatchBook(Database database) => this.database = database;

    /// <summary>Feeds in the order of their addresses.</summary>
    public IReadOnlyList<WatchedFeed> Feeds() => database.Read(WatchTables.Feeds);

    public void Keep(WatchedFeed feed) => database.Write(connection => WatchTables.Put(connection, feed));

    /// <summary>Adds items that are not known yet, whichever feed told of them first.</summary>
    /// <returns>How many were new.</returns>
    public int Add(IReadOnlyList<WatchedItem> items) => database.Write(connection => WatchTables.Add(connection, items));

    public void Keep(WatchedItem item) => database.Write(connection => WatchTables.Put(connection, item));

    /// <summary>Items waiting that are due at <paramref name="nowMs"/>, by address; at most <paramref name="most"/>.</summary>
    public IReadOnlyList<WatchedItem> Due(long nowMs, int most) => database.Read(connection => WatchTables.Due(connection, nowMs, most));

    /// <summary>When the next item is due, or null when none waits.</summary>
    public long? NextItemMs() => database.Read(WatchTables.NextItemMs);

    public ItemCounts CountsOf(string feed) => database.Read(connection => WatchTables.CountsOf(connection, feed));

    /// <summary>What servers gave with pages, by address.</summary>
    public IReadOnlyDictionary<string, (string? ETag, string? LastModified)> Pages() => database.Read(WatchTables.Pages);

    public void KeepPage(string url, string? etag, string? lastModified, string report) =>
        database.Write(connection => WatchTables.PutPage(connection, url, etag, lastModified, report));
}
