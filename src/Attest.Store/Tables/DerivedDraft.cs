using Attest.Model;
using Attest.Reconcile;
using Attest.Store.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Tables;

/// <summary>What Link and Reconcile made, beside the tables that it is to replace or to be compared with; gone with the connection.</summary>
/// <remarks>Kept by the engine in a file of its own, so that a register of a million reports needs no memory for it, and others can write meanwhile.</remarks>
sealed record DerivedDraft(SqliteConnection Connection, string Head) : IDisposable
{
    /// <summary>The tables with their columns, the id first.</summary>
    static readonly (string Table, string[] Columns)[] Tables =
        [("report_entry", ["id", "json"]), ("incident", ["id", "json"]), ("ledger", ["claim", "incident", "json"])];

    public static DerivedDraft Of(SqliteConnection connection, IEnumerable<RegisterPart> parts)
    {
        const string Sql = """
            DROP TABLE IF EXISTS temp.made_report_entry; DROP TABLE IF EXISTS temp.made_incident; DROP TABLE IF EXISTS temp.made_ledger;
            CREATE TEMP TABLE made_report_entry (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
            CREATE TEMP TABLE made_incident (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
            CREATE TEMP TABLE made_ledger (claim TEXT PRIMARY KEY, incident TEXT, json TEXT NOT NULL) WITHOUT ROWID;
            """;
        connection.Execute(Sql);
        foreach (var part in parts) Add(connection, part);
        return new(connection, "");
    }

    static void Add(SqliteConnection connection, RegisterPart part)
    {
        connection.Execute("INSERT INTO temp.made_report_entry (id, json) VALUES (@Id, @json)",
            part.Reports.Select(report => new { report.Id, json = StoreJson.Write(report, StoreJson.Default.ReportEntry) }));
        if (part.Incident is { } incident)
            connection.Execute("INSERT INTO temp.made_incident (id, json) VALUES (@Id, @json)", new { incident.Id, json = StoreJson.Write(incident, StoreJson.Default.Incident) });
        connection.Execute("INSERT INTO temp.made_ledger (claim, incident, json) VALUES (@Id, @Incident, @json)",
            part.Claims.Select(row => new { row.Claim.Id, row.Incident, json = JsonOf(row) }));
    }

    /// <summary>Puts it in place of what is there; rows that are the same stay untouched.</summary>
    public void Enter()
    {
        foreach (var (table, columns) in Tables)
        {
            var (names, id) = (string.Join(", ", columns), columns[0]);
            Connection.Execute($"DELETE FROM {table} WHERE {id} NOT IN (SELECT {id} FROM temp.made_{table})");
            Connection.Execute($"INSERT OR REPLACE INTO {table} ({names}) SELECT {names} FROM temp.made_{table} EXCEPT SELECT {names} FROM main.{table}");
        }
    }

    /// <summary>Rows of the table that do not follow (Made false) or are not there (Stored false), or differ (both true), by id.</summary>
    public IEnumerable<DerivedDifference> Differences(string table)
    {
        var (_, columns) = Tables.Single(one => one.Table == table);
        var (names, id) = (string.Join(", ", columns), columns[0]);
        var sql = $"""
            SELECT d.id AS Id, max(d.made) AS Made, max(d.stored) AS Stored
            FROM (SELECT {id} AS id, 1 AS made, 0 AS stored FROM (SELECT {names} FROM temp.made_{table} EXCEPT SELECT {names} FROM main.{table})
                  UNION ALL
                  SELECT {id} AS id, 0 AS made, 1 AS stored FROM (SELECT {names} FROM main.{table} EXCEPT SELECT {names} FROM temp.made_{table})) d
            GROUP BY d.id ORDER BY d.id
            """;
        return Connection.Query<DerivedDifference>(sql);
    }

    public void Dispose() => Connection.Execute("DROP TABLE temp.made_report_entry; DROP TABLE temp.made_incident; DROP TABLE temp.made_ledger;");

    static string JsonOf(LedgerClaim row) =>
        StoreJson.Write(new LedgerEntry(row.Origin, row.Date, row.Disputes, row.IsCorrected ? row.Claim : null), StoreJson.Default.LedgerEntry);
}

/// <summary>A row that is worked out, or stored, and not both alike.</summary>
sealed record DerivedDifference
{
    public required string Id { get; init; }

    public required long Made { get; init; }

    public required long Stored { get; init; }
}
