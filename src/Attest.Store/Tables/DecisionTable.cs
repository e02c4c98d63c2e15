using System.Data.Common;
using Attest.Model;
using Attest.Store.Json;
using Attest.Store.Queries;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>What people ruled, in the order in which they did.</summary>
static class DecisionTable
{
    public static IEnumerable<string> Rows(DbConnection connection) => connection.Query<string>("SELECT json FROM decision ORDER BY number");

    public static List<Decision> All(DbConnection connection) =>
        [.. Rows(connection).Select(json => StoreJson.Read(json, StoreJson.Default.Decision))];

    /// <summary>Those after a number, with it, in order.</summary>
    public static List<NumberedDecision> After(DbConnection connection, long after, int most) =>
        Numbered(connection, "WHERE d.number > @after ORDER BY d.number LIMIT @most", new { after, most });

    /// <summary>Those before a number, the newest first.</summary>
    public static List<NumberedDecision> Before(DbConnection connection, long before, int most) =>
        Numbered(connection, "WHERE d.number < @before ORDER BY d.number DESC LIMIT @most", new { before, most });

    /// <summary>Those of that id, in order; the same ruling by the same person within a second has the same id.</summary>
    public static List<Decision> OfId(DbConnection connection, string id) =>
        Read(connection, "SELECT d.json FROM decision d WHERE d.number IN (SELECT number FROM decision_state WHERE id = @id) ORDER BY d.number", new { id });

    /// <summary>Those that stand and name one of the claims, or an incident after it; in order.</summary>
    public static List<Decision> Standing(DbConnection connection, IEnumerable<string> claims) => Read(connection, """
        SELECT d.json FROM decision d
        WHERE d.number IN (
            SELECT t.number FROM decision_subject s JOIN decision_state t ON t.number = s.decision
            WHERE s.claim IN @claims AND t.undone = 0 AND t.ruling <> 'Undo')
        ORDER BY d.number
        """, new { claims });

    /// <summary>Those that stand and have this very subject; in order.</summary>
    public static List<Decision> OnSubject(DbConnection connection, string subject) => Read(connection,
        "SELECT d.json FROM decision d JOIN decision_state t ON t.number = d.number WHERE t.subject = @subject AND t.undone = 0 AND t.ruling <> 'Undo' ORDER BY d.number", new { subject });

    /// <summary>Those that rule so, undone ones too, and those that undo them; in order.</summary>
    public static List<Decision> Of(DbConnection connection, params IEnumerable<Ruling> rulings) => Read(connection, """
        SELECT d.json FROM decision d JOIN decision_state t ON t.number = d.number
        WHERE t.ruling IN @names OR (t.ruling = 'Undo' AND t.subject IN (SELECT n.id FROM decision_state n WHERE n.ruling IN @names))
        ORDER BY d.number
        """, new { names = rulings.Select(ruling => ruling.ToString()).ToArray() });

    /// <summary>What was ruled so and stands.</summary>
    public static IEnumerable<string> SubjectsOf(DbConnection connection, Ruling ruling) =>
        connection.Query<string>("SELECT subject FROM decision_state WHERE ruling = @name AND undone = 0", new { name = ruling.ToString() });

    static List<NumberedDecision> Numbered(DbConnection connection, string which, object values)
    {
        var sql = $"SELECT d.number AS Number, d.json AS Json, t.undone AS Undone FROM decision d JOIN decision_state t ON t.number = d.number {which}";
        return [.. connection.Query<NumberedRow>(sql, values).Select(row => row.Read())];
    }

    static List<Decision> Read(DbConnection connection, string sql, object values) =>
        [.. connection.Query<string>(sql, values).Select(json => StoreJson.Read(json, StoreJson.Default.Decision))];

    /// <summary>Keeps the decisions and logs them; the caller holds the write transaction.</summary>
    public static void Insert(DbConnection connection, IReadOnlyList<Decision> decisions, long nowMs)
    {
        var rows = decisions.Select(decision => (decision.Id, Json: StoreJson.Write(decision, StoreJson.Default.Decision))).ToList();
        foreach (var (decision, row) in decisions.Zip(rows))
        {
            var number = connection.ExecuteScalar<long>("INSERT INTO decision (json, recorded_ms) VALUES (@Json, @nowMs) RETURNING number", new { row.Json, nowMs });
            Name(connection, decision, number);
            Note(connection, decision, number);
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
        const string Undone = """
            INSERT INTO decision_subject (claim, decision)
            SELECT DISTINCT s.claim, CAST(@number AS BIGINT) FROM decision_subject s JOIN decision_state t ON t.number = s.decision WHERE t.id = @Subject
            ON CONFLICT DO NOTHING
            """;
        connection.Execute(Undone, new { number, decision.Subject });
    }

    static void Note(DbConnection connection, Decision decision, long number)
    {
        var row = new { number, decision.Id, Ruling = decision.Ruling.ToString(), decision.Subject };
        // An id stands for all that is equal to the second: where one was undone, none of them stands.
        var undone = connection.ExecuteScalar<long>("SELECT count(*) FROM decision_state WHERE subject = @Id AND ruling = 'Undo'", row) > 0 ? 1 : 0;
        const string Sql = "INSERT INTO decision_state (number, id, ruling, subject, undone) VALUES (@number, @Id, @Ruling, @Subject, @undone)";
        connection.Execute(Sql, new { row.number, row.Id, row.Ruling, row.Subject, undone });
        if (decision.Ruling == Ruling.Undo) connection.Execute("UPDATE decision_state SET undone = 1 WHERE id = @Subject AND ruling <> 'Undo'", row);
    }
}

/// <summary>A row of the decisions with its number.</summary>
sealed record NumberedRow
{
    public long Number { get; init; }

    public required string Json { get; init; }

    public long Undone { get; init; }

    public NumberedDecision Read() => new(Number, StoreJson.Read(Json, StoreJson.Default.Decision), Undone > 0);
}
