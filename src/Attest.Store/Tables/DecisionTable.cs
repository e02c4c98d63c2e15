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
        foreach (var (decision, row) in decisions.Zip(rows))
        {
            var number = connection.ExecuteScalar<long>("INSERT INTO decision (json, recorded_ms) VALUES (@Json, @nowMs) RETURNING number", new { row.Json, nowMs });
            Name(connection, decision, number);
        }

        EventLog.Append(connection, EventLog.Head(connection), rows.Select(row => new LogEntry(0, nowMs, LogEvents.Decision, "", null, row.Id, Hashes.Of(row.Json))));
    }

    /// <summary>Notes which claims the decision names, so that those on an incident are found; an undoing names those of what it undoes.</summary>
    static void Name(SqliteConnection connection, Decision decision, long number)
    {
        const string Sql = "INSERT OR IGNORE INTO decision_subject (claim, decision) VALUES (@claim, @number)";
        var claims = decision.With.Append(decision.Subject).Select(Decision.ClaimOf).OfType<string>();
        connection.Execute(Sql, claims.Select(claim => new { claim, number }));
        if (decision.Ruling != Ruling.Undo) return;
        const string Undone = """
            INSERT OR IGNORE INTO decision_subject (claim, decision)
            SELECT s.claim, @number FROM decision d JOIN decision_subject s ON s.decision = d.number WHERE d.json ->> '$.id' = @Subject
            """;
        connection.Execute(Undone, new { number, decision.Subject });
    }
}
