using System.Data.Common;
using Attest.Model;
using Attest.Store.Engine;
using Attest.Store.Json;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>What people ruled, in the order in which they did.</summary>
static class DecisionTable
{
    public static IEnumerable<string> Rows(DbConnection connection) => connection.Query<string>("SELECT json FROM decision ORDER BY number");

    public static List<Decision> All(DbConnection connection) =>
        [.. Rows(connection).Select(json => StoreJson.Read(json, StoreJson.Default.Decision))];

    /// <summary>Keeps the decisions and logs them; the caller holds the write transaction.</summary>
    public static void Insert(DbConnection connection, IReadOnlyList<Decision> decisions, long nowMs)
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
    static void Name(DbConnection connection, Decision decision, long number)
    {
        const string Sql = "INSERT INTO decision_subject (claim, decision) VALUES (@claim, @number) ON CONFLICT DO NOTHING";
        var claims = decision.With.Append(decision.Subject).Select(Decision.ClaimOf).OfType<string>();
        connection.Execute(Sql, claims.Select(claim => new { claim, number }));
        if (decision.Ruling != Ruling.Undo) return;
        var undone = $"""
            INSERT INTO decision_subject (claim, decision)
            SELECT s.claim, @number FROM decision d JOIN decision_subject s ON s.decision = d.number WHERE {Dialect.Of(connection).Member("d.json", "id")} = @Subject
            ON CONFLICT DO NOTHING
            """;
        connection.Execute(undone, new { number, decision.Subject });
    }
}
