using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;
using Attest.Reconcile.Rulings;

namespace Attest.Reconcile;

/// <summary>A part of the register that is to be worked out.</summary>
/// <param name="Incident">Null for a part of reports that are in no incident.</param>
/// <param name="Date">Of the incident.</param>
/// <param name="Homes">Reports whose rows, and claims that no incident holds, stand in this part.</param>
/// <param name="Needed">Ids of the reports it is worked out from, each once: those of the incident, the homes, and the originals of copies.</param>
public sealed record PlannedPart(LinkedIncident? Incident, IncidentDate? Date, ImmutableArray<string> Homes, ImmutableArray<string> Needed);

/// <summary>What Reconcile knows of the whole set before it works out the parts, each on its own.</summary>
/// <param name="Ruled">What people ruled on incidents.</param>
/// <param name="InferredPublished">Days of publication worked out for reports that give none.</param>
/// <param name="EpisodesOf">The episodes of a report that are in an incident.</param>
public sealed record PartPlan(
    ImmutableArray<PlannedPart> Parts, IReadOnlyDictionary<string, string> CopyOf, RuledIncidents Ruled,
    IReadOnlyDictionary<string, DateOnly> InferredPublished, ILookup<string, Episode> EpisodesOf)
{
    /// <summary>Whether the claims of an episode, or those of none, stand in the parts: all do but where only some incidents are worked out anew.</summary>
    public Func<string, int?, bool> Covers { get; init; } = (_, _) => true;

    /// <summary>Reports that are needed at a time, but for an incident of more; also those in one part of reports that are in no incident.</summary>
    const int ReportsAtOnce = 32;

    public static PartPlan Of(LinkedReports linked, RuledIncidents ruled)
    {
        var dated = linked.Incidents.Where(incident => incident.IsTold).Select(incident => (Incident: incident, Date: ruled.DateOf(incident, IncidentDates.Of(incident, linked.CopyOf)))).ToList();
        var episodes = dated.SelectMany(incident => incident.Incident.Episodes).ToLookup(episode => episode.ReportId, StringComparer.Ordinal);
        var parts = ImmutableArray.CreateBuilder<PlannedPart>();
        var housed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (incident, date) in dated)
        {
            // A report's own row comes with the first incident that it tells of, for then it is at hand.
            ImmutableArray<string> reports = [.. incident.Episodes.Select(episode => episode.ReportId).Distinct().Order(StringComparer.Ordinal)];
            parts.Add(new(incident, date, [.. reports.Where(housed.Add)], WithOriginals(reports, linked)));
        }

        foreach (var some in linked.Reports.Select(report => report.Id).Where(id => !housed.Contains(id)).Chunk(ReportsAtOnce))
            parts.Add(new(null, null, [.. some], WithOriginals([.. some], linked)));
        return new(parts.ToImmutable(), linked.CopyOf, ruled, DateCompletion.Published(dated), episodes);
    }

    /// <summary>The parts in order, as many together as a few dozen reports are needed for: so many are in memory at a time.</summary>
    public IEnumerable<ImmutableArray<PlannedPart>> Together()
    {
        var together = ImmutableArray.CreateBuilder<PlannedPart>();
        var reports = 0;
        foreach (var part in Parts)
        {
            if (reports > 0 && reports + part.Needed.Length > ReportsAtOnce)
            {
                yield return together.DrainToImmutable();
                reports = 0;
            }

            together.Add(part);
            reports += part.Needed.Length;
        }

        if (together.Count > 0) yield return together.DrainToImmutable();
    }

    static ImmutableArray<string> WithOriginals(ImmutableArray<string> reports, LinkedReports linked) =>
        [.. reports.Concat(reports.Select(report => linked.CopyOf.GetValueOrDefault(report)).OfType<string>()).Distinct()];
}
