using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>Inputs that were refused.</summary>
static class RefusalTable
{
    public static IReadOnlyList<RefusedInput> All(DbConnection connection) =>
        [.. connection.Query<RefusalRow>("SELECT name AS Name, reason AS Reason, recorded_ms AS RecordedMs FROM refusal ORDER BY name")
            .Select(row => new RefusedInput(row.Name, row.Reason, DateTimeOffset.FromUnixTimeMilliseconds(row.RecordedMs).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)))];

    /// <returns>How many the table had room for.</returns>
    public static long Put(DbConnection connection, IEnumerable<KeyValuePair<string, string>> refusals, long nowMs, int most)
    {
        const string Sql = """
            INSERT INTO refusal (name, reason, recorded_ms) VALUES (@Key, @Value, @nowMs)
            ON CONFLICT (name) DO UPDATE SET reason = excluded.reason, recorded_ms = excluded.recorded_ms
            """;
        var left = most - connection.ExecuteScalar<long>("SELECT count(*) FROM refusal");
        connection.Execute(Sql, refusals.Take((int)Math.Clamp(left, 0, most)).Select(refusal => new { refusal.Key, refusal.Value, nowMs }));
        return left;
    }

    /// <summary>The input of that name was read after all.</summary>
    public static void Forget(DbConnection connection, string name) => connection.Execute("DELETE FROM refusal WHERE name = @name", new { name });
}

sealed record RefusalRow
{
    public required string Name { get; init; }

    public required string Reason { get; init; }

    public required long RecordedMs { get; init; }
}
