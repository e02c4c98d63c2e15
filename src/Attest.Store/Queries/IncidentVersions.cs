namespace Attest.Store.Queries;

/// <summary>The version of an incident: a decision counts from the moment it is kept, before the incidents are worked out anew.</summary>
static class IncidentVersions
{
    /// <summary>Of the row <c>i</c> of incident_row.</summary>
    public const string Sql = """
        (i.version || '-' || (
            SELECT count(DISTINCT n.decision) FROM claim_row m JOIN decision_subject n ON n.claim = m.claim WHERE m.incident = i.number))
        """;
}
