using System.Data.Common;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>Feeds, their items, and pages that may be asked for again.</summary>
static class WatchTables
{
    public static List<WatchedFeed> Feeds(DbConnection connection)
    {
        const string Sql = """
            SELECT url AS Url, etag AS ETag, last_modified AS LastModified, checked_ms AS CheckedMs, next_ms AS NextMs, failures AS Failures, status AS Status
            FROM watched_feed
            ORDER BY url
            """;
        return [.. connection.Query<FeedRow>(Sql).Select(row => new WatchedFeed(row.Url, row.ETag, row.LastModified, row.CheckedMs, row.NextMs, (int)row.Failures, row.Status))];
    }

    public static bool Put(DbConnection connection, WatchedFeed feed)
    {
        const string Sql = """
            INSERT INTO watched_feed (url, etag, last_modified, checked_ms, next_ms, failures, status)
            VALUES (@Url, @ETag, @LastModified, @CheckedMs, @NextMs, @Failures, @Status)
            ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified, checked_ms = excluded.checked_ms,
                next_ms = excluded.next_ms, failures = excluded.failures, status = excluded.status
            """;
        return connection.Execute(Sql, feed) > 0;
    }

    public static int Add(DbConnection connection, IReadOnlyList<WatchedItem> items)
    {
        const string Sql = """
            INSERT INTO watched_item (url, feed, published, title, attempts, next_ms, outcome)
            VALUES (@Url, @Feed, @Published, @Title, @Attempts, @NextMs, @Outcome)
            ON CONFLICT DO NOTHING
            """;
        return connection.Execute(Sql, items.Select(RowOf));
    }

    public static bool Put(DbConnection connection, WatchedItem item) =>
        connection.Execute("UPDATE watched_item SET attempts = @Attempts, next_ms = @NextMs, outcome = @Outcome WHERE url = @Url", RowOf(item)) > 0;

    public static List<WatchedItem> Due(DbConnection connection, long nowMs, int most)
    {
        const string Sql = """
            SELECT url AS Url, feed AS Feed, published AS Published, title AS Title, attempts AS Attempts, next_ms AS NextMs, outcome AS Outcome
            FROM watched_item
            WHERE outcome = 'Waiting' AND next_ms <= @nowMs
            ORDER BY url
            LIMIT @most
            """;
        return [.. connection.Query<ItemRow>(Sql, new { nowMs, most })
            .Select(row => new WatchedItem(row.Url, row.Feed, row.Published, row.Title, (int)row.Attempts, row.NextMs, Enum.Parse<ItemOutcome>(row.Outcome)))];
    }

    public static long? NextItemMs(DbConnection connection) =>
        connection.ExecuteScalar<long?>("SELECT min(next_ms) FROM watched_item WHERE outcome = 'Waiting'");

    public static ItemCounts CountsOf(DbConnection connection, string feed)
    {
        var counts = connection.Query<CountRow>("SELECT outcome AS Outcome, count(*) AS Count FROM watched_item WHERE feed = @feed GROUP BY outcome", new { feed })
            .ToDictionary(row => row.Outcome, row => (int)row.Count, StringComparer.Ordinal);
        return new(Of(ItemOutcome.Waiting), Of(ItemOutcome.Read), Of(ItemOutcome.Refused));

        int Of(ItemOutcome outcome) => counts.GetValueOrDefault(outcome.ToString());
    }

    public static Dictionary<string, (string? ETag, string? LastModified)> Pages(DbConnection connection) =>
        connection.Query<PageRow>("SELECT url AS Url, etag AS ETag, last_modified AS LastModified FROM fetched_page")
            .ToDictionary(row => row.Url, row => (row.ETag, row.LastModified), StringComparer.Ordinal);

    public static bool PutPage(DbConnection connection, string url, string? etag, string? lastModified, string report)
    {
        const string Sql = """
            INSERT INTO fetched_page (url, etag, last_modified, report) VALUES (@url, @etag, @lastModified, @report)
            ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified, report = excluded.report
            """;
        return connection.Execute(Sql, new { url, etag, lastModified, report }) > 0;
    }

    static object RowOf(WatchedItem item) => new { item.Url, item.Feed, item.Published, item.Title, item.Attempts, item.NextMs, Outcome = item.Outcome.ToString() };

    sealed record FeedRow
    {
        public required string Url { get; init; }

        public string? ETag { get; init; }

        public string? LastModified { get; init; }

        public long? CheckedMs { get; init; }

        public required long NextMs { get; init; }

        public required long Failures { get; init; }

        public required string Status { get; init; }
    }

    sealed record ItemRow
    {
        public required string Url { get; init; }

        public required string Feed { get; init; }

        public string? Published { get; init; }

        public string? Title { get; init; }

        public required long Attempts { get; init; }

        public long? NextMs { get; init; }

        public required string Outcome { get; init; }
    }

    sealed record CountRow
    {
        public required string Outcome { get; init; }

        public required long Count { get; init; }
    }

    sealed record PageRow
    {
        public required string Url { get; init; }

        public string? ETag { get; init; }

        public string? LastModified { get; init; }
    }
}
