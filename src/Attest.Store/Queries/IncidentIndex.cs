using System.Data.Common;
using Attest.Model;
using Attest.Store.Json;
using Attest.Store.Tables;
using Dapper;

namespace Attest.Store.Queries;

/// <summary>Keeps the desk's tables in step with the incidents.</summary>
static class IncidentIndex
{
    /// <summary>Incidents whose rows are gathered before they are entered.</summary>
    const int AtOnce = 100;

    /// <summary>Brings the tables in step with the incidents that were written since the last time; the caller holds the write transaction.</summary>
    /// <remarks>Triggers note which incidents those are, whoever writes them and however.</remarks>
    public static void Follow(DbConnection connection, long nowMs)
    {
        var touched = connection.Query<string>("SELECT id FROM incident_touched").ToList();
        if (touched.Count == 0) return;
        var duplicates = DuplicateMarks.Before(connection, touched);
        var momentMs = Math.Max(nowMs, LastMs(connection) + 1);
        foreach (var some in touched.Chunk(AtOnce)) Follow(connection, some, momentMs);
        connection.Execute("DELETE FROM incident_touched");
        duplicates.Mark();
    }

    // Who follows the register asks for what changed after what it was told of: no change may bear the moment of an earlier one, or one
    // before it, however the clock was set meanwhile.
    static long LastMs(DbConnection connection) => connection.ExecuteScalar<long?>("SELECT max(changed_ms) FROM incident_seen") ?? 0;

    /// <summary>Forgets all of it, and what the incidents once were.</summary>
    public static void Clear(DbConnection connection) => connection.Execute("DELETE FROM incident_row; DELETE FROM incident_seen; DELETE FROM incident_touched;");

    static void Follow(DbConnection connection, string[] ids, long nowMs)
    {
        var rows = new IncidentRows();
        foreach (var id in ids)
        {
            var known = connection.QueryFirstOrDefault<string>("SELECT version FROM incident_row WHERE id = @id", new { id });
            if (DerivedTables.Incident(connection, id) is not { } incident)
            {
                if (known is not null) connection.Execute("DELETE FROM incident_row WHERE id = @id", new { id });
                continue;
            }

            var now = IndexedIncident.Of(incident, [.. DerivedTables.Ledger(connection, new(Incident: id))]);
            if (now.Version != known) rows.Gather(Put(connection, now, nowMs), now);
        }

        rows.Enter(connection);
        MarkDoubts(connection, ids);
    }

    /// <returns>The number of its row.</returns>
    static long Put(DbConnection connection, IndexedIncident one, long nowMs)
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
        return connection.ExecuteScalar<long>(Sql, new
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
    }

    static string PeopleOf(Incident incident) => incident.People.IsEmpty ? ""
        : ClaimId.Hash(string.Join('\n', incident.Reports.Prepend(StoreJson.Write(incident.People, StoreJson.Default.ImmutableArrayPerson))));

    // A ruling may have parted the two reports: then there is nothing left to doubt.
    static void MarkDoubts(DbConnection connection, string[] ids)
    {
        const string Sql = """
            INSERT INTO incident_review (incident, reason)
            SELECT i.number, @reason
            FROM incident_row i
            WHERE i.id IN @ids
                AND EXISTS (SELECT 1 FROM incident_report a JOIN link_doubt d ON d.report = a.report JOIN incident_report b ON b.incident = a.incident AND b.report = d.other WHERE a.incident = i.number)
                AND NOT EXISTS (SELECT 1 FROM incident_review known WHERE known.incident = i.number AND known.reason = @reason)
            """;
        connection.Execute(Sql, new { ids, reason = nameof(ReviewReason.UncertainLink) });
    }
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
