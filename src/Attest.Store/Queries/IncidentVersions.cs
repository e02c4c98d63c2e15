using System.Data.Common;
using Dapper;

namespace Attest.Store.Queries;

/// <summary>The version of an incident: a decision counts from the moment it is kept, before the incidents are worked out anew.</summary>
static class IncidentVersions
{
    /// <summary>Of the row <c>i</c> of incident_row.</summary>
    public const string Sql = """
        (i.version || '-' || (
            SELECT count(DISTINCT n.decision) FROM claim_row m JOIN decision_subject n ON n.claim = m.claim WHERE m.incident = i.number))
        """;

    /// <summary>Null where there is no such incident.</summary>
    public static string? Of(DbConnection connection, string incident) =>
        connection.QueryFirstOrDefault<string>($"SELECT {Sql} FROM incident_row i WHERE i.id = @incident", new { incident });

    /// <summary>How many decisions bear on an incident of that version; 0 where the words are no version.</summary>
    public static int DecisionsIn(string version) =>
        int.TryParse(version.AsSpan(version.LastIndexOf('-') + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) ? count : 0;
}
