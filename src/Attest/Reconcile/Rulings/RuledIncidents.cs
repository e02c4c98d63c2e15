using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>Applies what was ruled on incidents as wholes: their date, their type, and where their sites are.</summary>
public sealed class RuledIncidents
{
    readonly ClaimHomes homes;
    readonly Dictionary<string, int> order;
    readonly ILookup<string, (string Claim, Decision Decision)> byReport;

    /// <param name="standing">In the order in which they were given.</param>
    /// <param name="homes">Of all reports.</param>
    public RuledIncidents(IEnumerable<Decision> standing, ClaimHomes homes)
    {
        this.homes = homes;
        byReport = standing.Where(decision => decision.Ruling == Ruling.Correct && Decision.IsIncident(decision.Subject))
            .Select(decision => (Claim: Decision.ClaimOf(decision.Subject), Decision: decision)).Where(ruled => ruled.Claim is not null && homes.ReportOf(ruled.Claim) is not null)
            .ToLookup(ruled => homes.ReportOf(ruled.Claim!)!, ruled => (ruled.Claim!, ruled.Decision), StringComparer.Ordinal);
        order = standing.Select((decision, at) => (decision, at)).DistinctBy(one => one.decision.Id).ToDictionary(one => one.decision.Id, one => one.at, StringComparer.Ordinal);
    }

    /// <summary>The date ruled for the incident, or else <paramref name="found"/>; of two the later.</summary>
    public IncidentDate DateOf(LinkedIncident incident, IncidentDate found) =>
        Last(incident, IncidentCorrection.Date) is { } value && IncidentCorrection.DateOf(value) is { } date ? date : found;

    /// <summary>With the type ruled for it, and a title that says so.</summary>
    public Incident Typed(LinkedIncident found, Incident incident) =>
        Last(found, IncidentCorrection.Type) is { } value && IncidentCorrection.TypeOf(value) is { } type && type != incident.Type
            ? incident with { Type = type, Title = IncidentTitle.Of(type, incident.Sites, incident.Date) } : incident;

    /// <summary>With its sites where they were ruled to be, one ruling after another.</summary>
    public ToldIncident Sited(LinkedIncident found, ToldIncident told) =>
        All(found, IncidentCorrection.Site).Select(RuledPlace.Read).OfType<RuledPlace>().Aggregate(told, (incident, place) => place.In(incident));

    string? Last(LinkedIncident incident, string field) => All(incident, field).LastOrDefault();

    IEnumerable<string> All(LinkedIncident incident, string field) => byReport.Count == 0 ? [] : incident.Episodes
        .SelectMany(episode => byReport[episode.ReportId].Where(ruled => ruled.Decision.Field == field && homes.IsIn(episode, ruled.Claim)))
        .OrderBy(ruled => order[ruled.Decision.Id]).Select(ruled => ruled.Decision.Value).OfType<string>();
}
