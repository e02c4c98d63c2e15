using System.Data.Common;
using Attest.Reconcile;
using Attest.Store.Engine;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>What Link and Reconcile made, beside the tables that it is to replace or to be compared with; gone with the connection.</summary>
/// <remarks>Kept by the engine in a file of its own, so that a register of a million reports needs no memory for it, and others can write meanwhile.</remarks>
/// <param name="Head">Hash of the last row of the log that it was made from.</param>
sealed record DerivedDraft(DbConnection Connection, string Head, DerivedReach Reach) : IDisposable
{
    /// <summary>Incidents and reports that are held before they are entered; a part may have some dozens of reports.</summary>
    const int HeldAtOnce = 64;

    /// <summary>The tables with their columns, and which of these name a row.</summary>
    static readonly (string Table, string Columns, string Key)[] Tables =
    [
        ("link", "report, number, incident", "report, number"), ("link_doubt", "report, number, other, points, why", "report, number"), ("part_print", "id, hash", "id"),
        ("report_entry", "id, json", "id"), ("incident", "id, json", "id"), ("ledger", "claim, incident, json", "claim"),
    ];

    public static DerivedDraft Of(DbConnection connection, IEnumerable<RegisterPart> parts, string head, DerivedReach reach)
    {
        foreach (var (table, columns, key) in Tables)
            Dialect.Of(connection).MakeScratch(connection, $"made_{table}", table, columns, key);
        foreach (var some in Together(parts)) Add(connection, some);
        foreach (var (table, _, _) in Tables) Dialect.Of(connection).Weigh(connection, $"made_{table}");
        return new(connection, head, reach);
    }

    static IEnumerable<List<RegisterPart>> Together(IEnumerable<RegisterPart> parts)
    {
        var (together, held) = (new List<RegisterPart>(), 0);
        foreach (var part in parts)
        {
            together.Add(part);
            held += 1 + part.Reports.Length;
            if (held < HeldAtOnce) continue;
            yield return together;
            (together, held) = ([], 0);
        }

        if (held > 0) yield return together;
    }

    static void Add(DbConnection connection, List<RegisterPart> parts)
    {
        // Written on all cores: it is most of the work here.
        var written = parts.AsParallel().AsOrdered().Select(PartRows.Of).ToList();
        connection.Add("made_link", "report, number, incident", parts.SelectMany(part => part.Links).Select(link => new object?[] { link.Report, link.Number, link.Incident }));
        connection.Add("made_link_doubt", "report, number, other, points, why",
            parts.SelectMany(part => part.Doubts).Select(doubt => new object?[] { doubt.Report, doubt.Number, doubt.Other, doubt.Points, doubt.Why }));
        connection.Add("made_report_entry", "id, json", written.SelectMany(rows => rows.Reports));
        connection.Add("made_incident", "id, json", written.SelectMany(rows => rows.Incidents));
        connection.Add("made_ledger", "claim, incident, json", written.SelectMany(rows => rows.Claims));
        connection.Add("made_part_print", "id, hash", parts.SelectMany(Prints).Select(print => new object?[] { print.Id, print.Hash }));
    }

    static IEnumerable<PartPrint> Prints(RegisterPart part) => part.Print is { } own ? part.Standing.Append(own) : part.Standing;

    /// <summary>Puts it in place of what is there; rows that are the same stay untouched.</summary>
    public void Enter()
    {
        foreach (var (table, _, key) in Tables.Where(one => IsMadeWhole(one.Table)))
            Connection.Execute($"DELETE FROM {table} WHERE NOT EXISTS (SELECT 1 FROM made_{table} m WHERE {SameKey("m", table, key)})");
        if (Reach == DerivedReach.Added) DeleteUnplanned();
        if (Reach == DerivedReach.Decided) DeleteOvertaken();
        foreach (var (table, columns, key) in Tables)
        {
            var changed = string.Join(", ", RestOf(columns, key).Select(column => $"{column} = m.{column}"));
            Connection.Execute($"UPDATE {table} SET {changed} FROM made_{table} m WHERE {SameKey("m", table, key)}{ReachedOnly(table, key)} AND NOT ({SameRest(table, "m", columns, key)})");
            Connection.Execute($"INSERT INTO {table} ({columns}) SELECT {columns} FROM made_{table} m WHERE NOT EXISTS (SELECT 1 FROM {table} s WHERE {SameKey("s", "m", key)})");
        }

        if (IsMadeWhole("link_doubt")) TouchDoubted();
    }

    // Reports that are added can change any link, but take away no report and no claim: of their rows none has to go.
    bool IsMadeWhole(string table) => Reach switch
    {
        DerivedReach.Whole => true,
        DerivedReach.Added => table is "link" or "link_doubt" or "part_print",
        _ => false,
    };

    void DeleteUnplanned() =>
        Connection.Execute("DELETE FROM incident WHERE id NOT IN (SELECT id FROM made_incident) AND id NOT IN (SELECT id FROM made_part_print)");

    // Points change with what else was read, also where the incident stays as it is.
    void TouchDoubted()
    {
        const string Sql = """
            INSERT INTO incident_touched (id)
            SELECT DISTINCT i.id FROM incident_row i JOIN incident_report a ON a.incident = i.number JOIN link_doubt d ON d.report = a.report
            WHERE NOT EXISTS (SELECT 1 FROM incident_touched t WHERE t.id = i.id)
            """;
        Connection.Execute(Sql);
    }

    // An engine that has not counted the rows may take the large table first and look each of its rows up in the small one.
    string ReachedOnly(string table, string key)
    {
        var first = key.Split(", ")[0];
        return IsMadeWhole(table) ? "" : $" AND {table}.{first} IN (SELECT {first} FROM made_{table})";
    }

    /// <summary>Incidents that held a claim which was entered anew, and are none any more.</summary>
    void DeleteOvertaken()
    {
        // A part of which any report or claim was made again must not be taken for one that stands, should the decision be undone.
        const string Sql = """
            DELETE FROM part_print WHERE id IN (SELECT id FROM made_report_entry) OR id IN (
                SELECT l.incident FROM ledger l WHERE l.claim IN (SELECT claim FROM made_ledger) OR l.claim IN (
                    SELECT c.id FROM claim c JOIN current_reading r ON r.number = c.reading JOIN report p ON p.number = r.report JOIN made_report_entry m ON m.id = p.id));
            DELETE FROM incident WHERE id IN (SELECT l.incident FROM ledger l WHERE l.claim IN (SELECT claim FROM made_ledger))
                AND id NOT IN (SELECT id FROM made_incident)
            """;
        Connection.Execute(Sql);
    }

    /// <summary>Rows of the table that do not follow (Made 0), are not there (Stored 0), or differ (both 1), by id.</summary>
    public IEnumerable<DerivedDifference> Differences(string table)
    {
        var (_, columns, key) = Tables.Single(one => one.Table == table);
        var sql = $"""
            SELECT d.id AS Id, CAST(max(d.made) AS BIGINT) AS Made, CAST(max(d.stored) AS BIGINT) AS Stored
            FROM (SELECT {Id(key)} AS id, 1 AS made, 0 AS stored FROM (SELECT {columns} FROM made_{table} EXCEPT SELECT {columns} FROM {table}) m
                  UNION ALL
                  SELECT {Id(key)} AS id, 0 AS made, 1 AS stored FROM (SELECT {columns} FROM {table} EXCEPT SELECT {columns} FROM made_{table}) s) d
            GROUP BY d.id ORDER BY d.id
            """;
        return Connection.Query<DerivedDifference>(sql);
    }

    public void Dispose()
    {
        try
        {
            foreach (var (table, _, _) in Tables) Connection.Execute($"DROP TABLE made_{table}");
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // What went wrong before is told; the tables go with the connection.
        }
    }

    static string SameKey(string one, string other, string key) => string.Join(" AND ", key.Split(", ").Select(column => $"{one}.{column} = {other}.{column}"));

    // What names a row is never null; the rest may be.
    string SameRest(string one, string other, string columns, string key) =>
        string.Join(" AND ", RestOf(columns, key).Select(column => Dialect.Of(Connection).Same($"{one}.{column}", $"{other}.{column}")));

    static IEnumerable<string> RestOf(string columns, string key) => columns.Split(", ").Except(key.Split(", "), StringComparer.Ordinal);

    static string Id(string key) => string.Join(" || ' ' || ", key.Split(", ").Select(column => $"CAST({column} AS TEXT)"));
}

/// <summary>A row that is worked out, or stored, and not both alike.</summary>
sealed record DerivedDifference
{
    public required string Id { get; init; }

    public required long Made { get; init; }

    public required long Stored { get; init; }
}
