using Attest.Model;
using Attest.Store.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Tables;

/// <summary>What people ruled, in the order in which they did.</summary>
static class DecisionTable
{
    public static IEnumerable<string> Rows(SqliteConnection connection) => connection.Query<string>("SELECT json FROM decision ORDER BY number");

    public static List<Decision> All(SqliteConnection connection) =>
        [.. Rows(connection).Select(json => StoreJson.Read(json, StoreJson.Default.Decision))];

    /// <summary>Keeps the decisions and logs them; the caller holds the write transaction.</summary>
    public static void Insert(SqliteConnection connection, IReadOnlyList<Decision> decisions, long nowMs)
    {
        var rows = decisions.Select(decision => (decision.Id, Json: StoreJson.Write(decision, StoreJson.Default.Decision))).ToList();
        connection.Execute("INSERT INTO decision (json, recorded_ms) VALUES (@Json, @nowMs)", rows.Select(row => new { row.Json, nowMs }));
        EventLog.Append(connection, EventLog.Head(connection), rows.Select(row => new LogEntry(0, nowMs, LogEvents.Decision, "", null, row.Id, Hashes.Of(row.Json))));
    }
}
