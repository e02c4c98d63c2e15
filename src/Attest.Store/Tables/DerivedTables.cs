using System.Data.Common;
using Attest.Model;
using Attest.Store.Engine;
using Attest.Store.Json;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>What Link and Reconcile made of the register, and of which state of it.</summary>
static class DerivedTables
{
    public static bool AreFresh(DbConnection connection, string engine)
    {
        var head = EventLog.Head(connection).Hash;
        const string Sql = "SELECT count(*) FROM derived_state WHERE head = @head AND engine = @engine";
        return connection.ExecuteScalar<long>(Sql, new { head, engine }) > 0;
    }

    /// <summary>Which state of the log, read by which engine, the incidents are of; empty before any were worked out.</summary>
    public static string State(DbConnection connection) =>
        connection.QueryFirstOrDefault<string>("SELECT head || ' ' || engine FROM derived_state") ?? "";

    /// <summary>Puts what was worked out in place of what was there; rows that are the same stay untouched.</summary>
    public static void Replace(DbConnection connection, DerivedDraft draft, string engine)
    {
        draft.Enter();
        connection.Execute("DELETE FROM listing");
        connection.Execute("INSERT INTO derived_state (id, head, engine) VALUES (1, @Head, @engine) ON CONFLICT (id) DO UPDATE SET head = excluded.head, engine = excluded.engine", new { draft.Head, engine });
    }

    /// <summary>Forgets all of it; the next command works it out again.</summary>
    public static void Clear(DbConnection connection) =>
        connection.Execute("DELETE FROM derived_state; DELETE FROM link; DELETE FROM part_print; DELETE FROM report_entry; DELETE FROM incident; DELETE FROM ledger; DELETE FROM listing;");

    public static RegisterCounts Counts(DbConnection connection)
    {
        const string Sql = """
            SELECT (SELECT count(*) FROM report_entry) AS Reports, (SELECT count(*) FROM ledger) AS Claims, (SELECT count(*) FROM incident) AS Incidents
            """;
        return connection.QuerySingle<RegisterCounts>(Sql);
    }

    public static IEnumerable<ReportEntry> Reports(DbConnection connection) =>
        connection.Stream<string>("SELECT json FROM report_entry ORDER BY id")
            .Select(json => StoreJson.Read(json, StoreJson.Default.ReportEntry));

    public static IEnumerable<Incident> Incidents(DbConnection connection) =>
        connection.Stream<string>("SELECT json FROM incident ORDER BY id")
            .Select(json => StoreJson.Read(json, StoreJson.Default.Incident));

    /// <summary>Those that name persons. Words of reports cannot look like the key: their quotation marks are escaped.</summary>
    public static IEnumerable<Incident> IncidentsNamingPeople(DbConnection connection) =>
        connection.Stream<string>("""SELECT json FROM incident WHERE json LIKE '%"people":[{%' ORDER BY id""")
            .Select(json => StoreJson.Read(json, StoreJson.Default.Incident));

    /// <summary>Of what incidents say of persons, whatever else changes in them.</summary>
    public static string PeopleState(DbConnection connection) =>
        Hashes.Of(string.Join('\n', connection.Query<string>("SELECT i.id || ' ' || i.people FROM incident_row i WHERE i.people <> '' ORDER BY i.id")));

    public static Incident? Incident(DbConnection connection, string id)
    {
        var json = connection.QueryFirstOrDefault<string>("SELECT json FROM incident WHERE id = @id", new { id });
        return json is null ? null : StoreJson.Read(json, StoreJson.Default.Incident);
    }

    /// <summary>Id of the incident that holds the claim now, or null.</summary>
    public static string? IncidentHolding(DbConnection connection, string claim) =>
        connection.QueryFirstOrDefault<string>("SELECT incident FROM ledger WHERE claim = @claim", new { claim });

    /// <summary>The ledger by claim id, whole or as far as the filter asks.</summary>
    public static IEnumerable<LedgerClaim> Ledger(DbConnection connection, LedgerFilter filter)
    {
        var sql = $"""
            SELECT c.json AS Claim, l.incident AS Incident, l.json AS Entry
            FROM ledger l
            JOIN claim c ON c.id = l.claim
            JOIN current_reading r ON r.number = c.reading
            WHERE TRUE {ConditionsOf(filter)}
            ORDER BY l.claim
            """;
        var values = new { filter.Incident, Kind = filter.Kind?.ToString(), filter.Claim, filter.Report };
        var isPart = filter.Incident is not null || filter.Claim is not null || filter.Report is not null;
        return (isPart ? connection.Query<LedgerRow>(sql, values) : connection.Stream<LedgerRow>(sql, values)).Select(row => row.Read());
    }

    // Only what is asked for stands in the query, so that the engine can go by its indexes.
    static string ConditionsOf(LedgerFilter filter) => string.Concat(
        filter.Incident is null ? "" : " AND l.incident = @Incident",
        filter.Kind is null ? "" : " AND c.kind = @Kind",
        filter.Claim is null ? "" : " AND l.claim = @Claim",
        filter.Report is null ? "" : " AND r.report = (SELECT number FROM report WHERE id = @Report)");
}

sealed record LedgerRow
{
    public required string Claim { get; init; }

    public string? Incident { get; init; }

    public required string Entry { get; init; }

    public LedgerClaim Read()
    {
        var entry = StoreJson.Read(Entry, StoreJson.Default.LedgerEntry);
        return new(entry.Corrected ?? StoreJson.Read(Claim, StoreJson.Default.Claim), Incident, entry.Origin, entry.Date, entry.Disputes)
        {
            IsCorrected = entry.Corrected is not null,
        };
    }
}
