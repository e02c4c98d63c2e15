using System.Collections.Immutable;
using System.Data.Common;
using Attest.Link;
using Attest.Model;
using Attest.Store.Json;
using Dapper;

namespace Attest.Store.Queries;

/// <summary>Questions of the desk about incidents; as thread-safe as the store they belong to.</summary>
public sealed class DeskQueries
{
    readonly Database database;

    internal DeskQueries(Database database) => this.database = database;

    /// <summary>A part of the incidents that the filter takes.</summary>
    /// <param name="after">Where the part before ended; null for the first. One of another order counts as none.</param>
    /// <param name="most">Rows of the part, 1 or more.</param>
    public IncidentPage Incidents(IncidentFilter filter, IncidentOrder order, PageCursor? after, int most) => database.Read(connection =>
    {
        var total = Count(connection, filter);
        var conditions = new IncidentConditions(connection, filter);
        var sorting = new IncidentSorting(order);
        if (after is not null && after.Order == order.Name) sorting.StartAfter(conditions, after);
        conditions.Parameters.Add("most", most + 1);
        var sql = $"""
            SELECT i.id AS Id, CAST(i.sort_key AS TEXT) AS SortKey, i.origins AS Origins, i.disputed AS Disputed, {IncidentVersions.Sql} AS Version,
                   i.first_ms AS FirstMs, i.changed_ms AS ChangedMs, x.json AS Json
            FROM (
                SELECT i.number, i.id, i.version, i.origins, i.disputed, s.first_ms, s.changed_ms, {sorting.Key} AS sort_key
                FROM incident_row i
                JOIN incident_seen s ON s.id = i.id
                WHERE {conditions.Sql}
                ORDER BY {sorting.By(sorting.Key)}
                LIMIT @most) i
            JOIN incident x ON x.id = i.id
            ORDER BY {sorting.By("i.sort_key")}
            """;
        var rows = connection.Query<SummaryRow>(sql, conditions.Parameters).AsList();
        var next = rows.Count > most ? new PageCursor(order.Name, rows[most - 1].SortKey, rows[most - 1].Id) : null;
        return new IncidentPage([.. rows.Take(most).Select(row => row.Read())], total, next);
    });

    /// <summary>One incident as a list has it; null where there is none of that id.</summary>
    public IncidentSummary? Summary(string id) => database.Read(connection =>
    {
        const string Sql = $"""
            SELECT i.id AS Id, '' AS SortKey, i.origins AS Origins, i.disputed AS Disputed, {IncidentVersions.Sql} AS Version,
                   s.first_ms AS FirstMs, s.changed_ms AS ChangedMs, x.json AS Json
            FROM incident_row i
            JOIN incident_seen s ON s.id = i.id
            JOIN incident x ON x.id = i.id
            WHERE i.id = @id
            """;
        return connection.QueryFirstOrDefault<SummaryRow>(Sql, new { id })?.Read();
    });

    public int Count(IncidentFilter filter) => database.Read(connection => Count(connection, filter));

    /// <summary>Sites with a point of the incidents that the filter takes, by incident; at most <paramref name="most"/>.</summary>
    public ImmutableArray<MapSite> Sites(IncidentFilter filter, int most) => database.Read(connection =>
    {
        var conditions = new IncidentConditions(connection, filter);
        conditions.Parameters.Add("most", most);
        var sql = $"""
            SELECT i.id AS Id, p.lat AS Lat, p.lon AS Lon, p.name AS Name, p.precision AS Precision, i.killed AS Killed, i.grade AS Grade
            FROM incident_row i JOIN incident_site p ON p.incident = i.number
            WHERE p.lat IS NOT NULL AND p.lon IS NOT NULL AND {conditions.Sql}
            ORDER BY i.id, p.position
            LIMIT @most
            """;
        return connection.Query<SiteRow>(sql, conditions.Parameters).Select(row => row.Read()).ToImmutableArray();
    });

    /// <summary>The least box around the sites of the incidents that the filter takes, never across the antimeridian; null where none has a point.</summary>
    public BoundingBox? Extent(IncidentFilter filter) => database.Read(connection =>
    {
        var conditions = new IncidentConditions(connection, filter);
        var sql = $"""
            SELECT min(p.lon) AS West, min(p.lat) AS South, max(p.lon) AS East, max(p.lat) AS North
            FROM incident_row i JOIN incident_site p ON p.incident = i.number
            WHERE p.lat IS NOT NULL AND p.lon IS NOT NULL AND {conditions.Sql}
            """;
        return connection.QuerySingle<ExtentRow>(sql, conditions.Parameters).Read();
    });

    /// <summary>How many of the incidents that the filter takes began on which day; those without a day are left out.</summary>
    public ImmutableArray<DayCount> Days(IncidentFilter filter) => database.Read(connection =>
    {
        var conditions = new IncidentConditions(connection, filter);
        var sql = $"SELECT i.day AS Day, count(*) AS Incidents FROM incident_row i WHERE i.day <> '' AND {conditions.Sql} GROUP BY i.day ORDER BY i.day";
        return connection.Query<DayRow>(sql, conditions.Parameters).Select(row => new DayCount(IsoDay.Parse(row.Day), (int)row.Incidents)).ToImmutableArray();
    });

    /// <summary>How many incidents wait for a person for which reason; all reasons, in their order.</summary>
    public ImmutableArray<(ReviewReason Reason, int Incidents)> ReviewCounts() => database.Read(connection =>
        Enum.GetValues<ReviewReason>().Select(reason => (reason, Count(connection, new() { Review = reason }))).ToImmutableArray());

    /// <summary>Why a person should look at the incident; empty when nothing is open.</summary>
    public ImmutableArray<ReviewReason> ReviewOf(string incident) => database.Read(connection =>
    {
        var sql = $"""
            SELECT v.reason FROM incident_row i JOIN incident_review v ON v.incident = i.number
            WHERE i.id = @incident AND {IncidentConditions.NotConfirmed}
            """;
        return connection.Query<string>(sql, new { incident }).Select(Enum.Parse<ReviewReason>).Order().ToImmutableArray();
    });

    /// <summary>The links of the incident's reports that a person should look at, the weakest first.</summary>
    public ImmutableArray<LinkDoubt> DoubtsOf(string incident) => database.Read(connection =>
    {
        const string Sql = """
            SELECT d.report AS Report, d.number AS Number, d.other AS Other, d.points AS Points, d.why AS Why
            FROM incident_row i
            JOIN incident_report a ON a.incident = i.number
            JOIN link_doubt d ON d.report = a.report
            JOIN incident_report b ON b.incident = i.number AND b.report = d.other
            WHERE i.id = @incident
            ORDER BY d.points, d.report, d.number
            """;
        return connection.Query<DoubtRow>(Sql, new { incident }).Select(row => new LinkDoubt(row.Report, (int)row.Number, row.Other, row.Points, row.Why)).ToImmutableArray();
    });

    /// <summary>Entries of reports by id; ids that no report has are passed over.</summary>
    public ImmutableArray<ReportEntry> Reports(IEnumerable<string> ids) => database.Read(connection =>
        connection.Query<string>("SELECT json FROM report_entry WHERE id IN @ids ORDER BY id", new { ids = ids.Distinct(StringComparer.Ordinal) })
            .Select(json => StoreJson.Read(json, StoreJson.Default.ReportEntry)).ToImmutableArray());

    /// <summary>Incidents that are new or changed since then, the earliest change first; all that changed at one moment, or none of them.</summary>
    /// <param name="most">About how many at once.</param>
    public ImmutableArray<ChangedIncident> ChangedSince(long sinceMs, int most) => database.Read(connection =>
    {
        const string Sql = """
            SELECT s.id AS Id, s.version AS Version, s.changed_ms AS ChangedMs
            FROM incident_seen s JOIN incident_row i ON i.id = s.id
            WHERE s.changed_ms > @sinceMs
              AND s.changed_ms <= (
                  SELECT max(few.changed_ms) FROM (
                      SELECT n.changed_ms FROM incident_seen n JOIN incident_row r ON r.id = n.id WHERE n.changed_ms > @sinceMs ORDER BY n.changed_ms LIMIT @most) few)
            ORDER BY s.changed_ms, s.id
            """;
        return connection.Query<ChangedRow>(Sql, new { sinceMs, most }).Select(row => new ChangedIncident(row.Id, row.Version, row.ChangedMs)).ToImmutableArray();
    });

    /// <summary>Entries of reports by id, those behind <paramref name="after"/>; an empty one begins.</summary>
    public ImmutableArray<ReportEntry> ReportsAfter(string after, int most) => database.Read(connection =>
        connection.Query<string>("SELECT json FROM report_entry WHERE id > @after ORDER BY id LIMIT @most", new { after, most })
            .Select(json => StoreJson.Read(json, StoreJson.Default.ReportEntry)).ToImmutableArray());

    /// <summary>Decisions that name a claim of the incident, or it, in the order given; those that undo them too.</summary>
    public ImmutableArray<Decision> DecisionsOn(string incident) => database.Read(connection =>
    {
        const string Sql = """
            SELECT d.json FROM decision d
            WHERE d.number IN (
                SELECT s.decision FROM decision_subject s
                WHERE s.claim IN (SELECT c.claim FROM claim_row c WHERE c.incident IN (SELECT i.number FROM incident_row i WHERE i.id = @incident)))
            ORDER BY d.number
            """;
        return connection.Query<string>(Sql, new { incident }).Select(json => StoreJson.Read(json, StoreJson.Default.Decision)).ToImmutableArray();
    });

    /// <summary>Decisions on the incident since it had that version.</summary>
    public ImmutableArray<Decision> DecisionsSince(string incident, string version) =>
        [.. DecisionsOn(incident).Skip(IncidentVersions.DecisionsIn(version))];

    static int Count(DbConnection connection, IncidentFilter filter)
    {
        var conditions = new IncidentConditions(connection, filter);
        return (int)connection.ExecuteScalar<long>($"SELECT count(*) FROM incident_row i WHERE {conditions.Sql}", conditions.Parameters);
    }
}
