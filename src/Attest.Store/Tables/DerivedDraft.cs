using Attest.Model;
using Attest.Reconcile;
using Attest.Store.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Tables;

/// <summary>What Link and Reconcile made, beside the tables that it is to replace or to be compared with; gone with the connection.</summary>
/// <remarks>Kept by the engine in a file of its own, so that a register of a million reports needs no memory for it, and others can write meanwhile.</remarks>
/// <param name="Head">Hash of the last row of the log that it was made from.</param>
/// <param name="IsWhole">False where it holds only what some decisions reach.</param>
sealed record DerivedDraft(SqliteConnection Connection, string Head, bool IsWhole) : IDisposable
{
    /// <summary>The tables with their columns, and which of these name a row.</summary>
    static readonly (string Table, string Columns, string Key)[] Tables =
        [("link", "report, number, incident", "report, number"), ("report_entry", "id, json", "id"), ("incident", "id, json", "id"), ("ledger", "claim, incident, json", "claim")];

    public static DerivedDraft Of(SqliteConnection connection, IEnumerable<RegisterPart> parts, string head, bool isWhole)
    {
        foreach (var (table, columns, key) in Tables)
            connection.Execute($"DROP TABLE IF EXISTS temp.made_{table}; CREATE TEMP TABLE made_{table} ({columns}, PRIMARY KEY ({key})) WITHOUT ROWID;");
        foreach (var part in parts) Add(connection, part);
        return new(connection, head, isWhole);
    }

    static void Add(SqliteConnection connection, RegisterPart part)
    {
        connection.Execute("INSERT INTO temp.made_link (report, number, incident) VALUES (@Report, @Number, @Incident)", part.Links);
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
        foreach (var (table, _, key) in IsWhole ? Tables : [])
            Connection.Execute($"DELETE FROM {table} WHERE ({key}) NOT IN (SELECT {key} FROM temp.made_{table})");
        if (!IsWhole) DeleteOvertaken();
        foreach (var (table, columns, _) in Tables)
            Connection.Execute($"INSERT OR REPLACE INTO {table} ({columns}) SELECT {columns} FROM temp.made_{table} m WHERE NOT EXISTS (SELECT 1 FROM main.{table} s WHERE {Same(columns)})");
    }

    /// <summary>Incidents that held a claim which was entered anew, and are none any more.</summary>
    void DeleteOvertaken()
    {
        const string Sql = """
            DELETE FROM incident WHERE id IN (SELECT l.incident FROM temp.made_ledger m JOIN main.ledger l ON l.claim = m.claim WHERE l.incident IS NOT NULL)
                AND id NOT IN (SELECT id FROM temp.made_incident)
            """;
        Connection.Execute(Sql);
    }

    /// <summary>Rows of the table that do not follow (Made 0), are not there (Stored 0), or differ (both 1), by id.</summary>
    public IEnumerable<DerivedDifference> Differences(string table)
    {
        var (_, columns, key) = Tables.Single(one => one.Table == table);
        var sql = $"""
            SELECT d.id AS Id, max(d.made) AS Made, max(d.stored) AS Stored
            FROM (SELECT {Id(key)} AS id, 1 AS made, 0 AS stored FROM (SELECT {columns} FROM temp.made_{table} EXCEPT SELECT {columns} FROM main.{table})
                  UNION ALL
                  SELECT {Id(key)} AS id, 0 AS made, 1 AS stored FROM (SELECT {columns} FROM main.{table} EXCEPT SELECT {columns} FROM temp.made_{table})) d
            GROUP BY d.id ORDER BY d.id
            """;
        return Connection.Query<DerivedDifference>(sql);
    }

    public void Dispose()
    {
        foreach (var (table, _, _) in Tables) Connection.Execute($"DROP TABLE temp.made_{table}");
    }

    static string Same(string columns) => string.Join(" AND ", columns.Split(", ").Select(column => $"s.{column} IS m.{column}"));

    static string Id(string key) => string.Join(" || ' ' || ", key.Split(", "));

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
