using System.Data.Common;
using Attest.Model;
using Attest.Names;
using Attest.Store.Engine;
using Attest.Store.Json;
using Attest.Store.Tables;
using Dapper;

namespace Attest.Store.Queries;

/// <summary>Keeps the desk's tables in step with the incidents.</summary>
static class IncidentIndex
{
    /// <summary>Brings the tables in step with the incidents that were written since the last time; the caller holds the write transaction.</summary>
    /// <remarks>Triggers note which incidents those are, whoever writes them and however.</remarks>
    public static void Follow(DbConnection connection, long nowMs)
    {
        var touched = connection.Query<string>("SELECT id FROM incident_touched").ToList();
        if (touched.Count == 0) return;
        var duplicates = DuplicateMarks.Before(connection, touched);
        foreach (var id in touched) Follow(connection, id, nowMs);
        connection.Execute("DELETE FROM incident_touched");
        duplicates.Mark();
    }

    /// <summary>Forgets all of it, and what the incidents once were.</summary>
    public static void Clear(DbConnection connection) => connection.Execute("DELETE FROM incident_row; DELETE FROM incident_seen; DELETE FROM incident_touched;");

    static void Follow(DbConnection connection, string id, long nowMs)
    {
        var known = connection.QueryFirstOrDefault<string>("SELECT version FROM incident_row WHERE id = @id", new { id });
        if (DerivedTables.Incident(connection, id) is not { } incident)
        {
            if (known is not null) connection.Execute("DELETE FROM incident_row WHERE id = @id", new { id });
            return;
        }

        var now = IndexedIncident.Of(incident, [.. DerivedTables.Ledger(connection, new(Incident: id))]);
        if (now.Version != known) Put(connection, now, nowMs);
    }

    static void Put(DbConnection connection, IndexedIncident one, long nowMs)
    {
        const string Sql = """
            DELETE FROM incident_row WHERE id = @Id;
            INSERT INTO incident_seen (id, version, first_ms, changed_ms) VALUES (@Id, @Version, @nowMs, @nowMs)
            ON CONFLICT (id) DO UPDATE SET changed_ms = CASE WHEN incident_seen.version = excluded.version THEN incident_seen.changed_ms ELSE excluded.changed_ms END, version = excluded.version;
            INSERT INTO incident_row (id, version, type, grade, day, last_day, origins, killed, disputed, people)
            VALUES (@Id, @Version, @Type, @Grade, @Day, @LastDay, @Origins, @Killed, @Disputed, @People)
            RETURNING number
            """;
        var (incident, claims) = (one.Incident, one.Claims);
        var first = incident.Date.From is { } from ? IsoDay.Of(from) : "";
        var number = connection.ExecuteScalar<long>(Sql, new
        {
            incident.Id,
            one.Version,
            nowMs,
            Type = incident.Type.ToString(),
            Grade = (int)incident.Grade.Value,
            Day = first,
            LastDay = incident.Date.To is { } to ? IsoDay.Of(to) : first,
            Origins = claims.Select(row => row.Origin).Distinct(StringComparer.Ordinal).Count(),
            Killed = incident.Fatalities.Max(group => group.Widest.High ?? group.Widest.Value) ?? -1,
            Disputed = claims.Any(row => row.Claim.Dispute is not null) ? 1 : 0,
            People = PeopleOf(incident),
        });
        PutParts(connection, number, incident, claims);
    }

    static string PeopleOf(Incident incident) => incident.People.IsEmpty ? ""
        : ClaimId.Hash(string.Join('\n', incident.Reports.Prepend(StoreJson.Write(incident.People, StoreJson.Default.ImmutableArrayPerson))));

    static void PutParts(DbConnection connection, long number, Incident incident, IReadOnlyList<LedgerClaim> claims)
    {
        connection.Add("incident_site", "incident, position, place, lat, lon, name, precision",
            incident.Sites.Select((site, position) => new object?[] { number, position, site.Key, site.Lat, site.Lon, site.Name, site.Precision?.ToString() }));
        connection.Add("incident_word", "incident, kind, word", WordsOf(incident).Distinct().Select(word => new object?[] { number, word.Kind, word.Word }));
        connection.Add("incident_report", "incident, report", incident.Reports.Distinct(StringComparer.Ordinal).Select(report => new object?[] { number, report }));
        connection.Add("incident_review", "incident, reason", ReviewReasons.Of(incident, claims).Select(reason => new object?[] { number, reason.ToString() }));
        connection.Add("claim_row", "incident, claim, report, kind, origin, speaker", claims.Select(row =>
            new object?[] { number, row.Claim.Id, row.Claim.Report, row.Claim.Kind.ToString(), row.Origin, row.Claim.Speaker?.Name }));
    }

    static IEnumerable<(string Kind, string Word)> WordsOf(Incident incident) =>
    [
        .. incident.Sites.SelectMany(site => site.Within.Append(site.Name).Append(site.Written)).Select(name => (WordKinds.Place, NameFold.Of(name))),
        .. incident.Attackers.Concat(incident.Targets).Concat(incident.Attribution.Select(row => row.Speaker ?? "")).Select(name => (WordKinds.Actor, NameFold.Of(name))),
        .. incident.Fatalities.Select(group => (WordKinds.Group, group.Group.ToString())),
    ];
}

/// <summary>Kinds of words that incidents are found by.</summary>
static class WordKinds
{
    public const string Place = "place", Actor = "actor", Group = "group";
}

/// <summary>An incident with its claims and the hash of both.</summary>
sealed record IndexedIncident(Incident Incident, IReadOnlyList<LedgerClaim> Claims, string Version)
{
    public static IndexedIncident Of(Incident incident, IReadOnlyList<LedgerClaim> claims)
    {
        var parts = claims.OrderBy(row => row.Claim.Id, StringComparer.Ordinal).Select(row => $"{row.Claim.Id} {StoreJson.Write(EntryOf(row), StoreJson.Default.LedgerEntry)}");
        return new(incident, claims, ClaimId.Hash(string.Join('\n', parts.Prepend(StoreJson.Write(incident, StoreJson.Default.Incident)))));
    }

    static LedgerEntry EntryOf(LedgerClaim row) => new(row.Origin, row.Date, row.Disputes, row.IsCorrected ? row.Claim : null);
}
