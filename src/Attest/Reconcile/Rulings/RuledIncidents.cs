using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>What was ruled on incidents as wholes: their date and their type.</summary>
public sealed class RuledIncidents
{
    readonly List<(string Claim, Decision Decision)> corrections;

    public RuledIncidents(IEnumerable<Decision> standing)
    {
        corrections = [.. standing.Where(decision => decision.Ruling == Ruling.Correct && Decision.IsIncident(decision.Subject))
            .Select(decision => (Decision.ClaimOf(decision.Subject)!, decision)).Where(pair => pair.Item1 is not null)];
    }

    /// <summary>The date ruled for the incident, or else <paramref name="found"/>; of two the later.</summary>
    public IncidentDate DateOf(LinkedIncident incident, IncidentDate found) =>
        Last(incident, IncidentCorrection.Date) is { } value && IncidentCorrection.DateOf(value) is { } date ? date : found;

    /// <summary>With the type ruled for it, and a title that says so.</summary>
    public Incident Typed(LinkedIncident found, Incident incident) =>
        Last(found, IncidentCorrection.Type) is { } value && IncidentCorrection.TypeOf(value) is { } type && type != incident.Type
            ? incident with { Type = type, Title = IncidentTitle.Of(type, incident.Sites, incident.Date) } : incident;

    string? Last(LinkedIncident incident, string field) => corrections.Count == 0 ? null : corrections
        .LastOrDefault(pair => pair.Decision.Field == field && incident.Claims.Any(claim => claim.Id == pair.Claim)).Decision?.Value;
}
