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
public sealed record PlannedPart(LinkedIncident? Incident, IncidentDate? Date, ImmutableArray<string> Homes, ImmutableArray<string> Needed)
{
    /// <summary>Null where no prints are wanted, or decisions had a part in it.</summary>
    public PartPrint? Print { get; init; }
}

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

    /// <summary>Reports that are needed at a time, but for an incident of more.</summary>
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

        // Each by itself: what is added moves none of them to another part.
        foreach (var report in linked.Reports.Select(report => report.Id).Where(id => !housed.Contains(id)))
            parts.Add(new(null, null, [report], WithOriginals([report], linked)));
        return new(parts.ToImmutable(), linked.CopyOf, ruled, DateCompletion.Published(dated), episodes);
    }

    /// <summary>The same parts, each with its print.</summary>
    /// <param name="ruled">Reports that have a claim which a decision names.</param>
    public PartPlan Printed(IReadOnlyDictionary<string, ImmutableArray<string>> namesByReportId, IReadOnlySet<string> ruled)
    {
        var prints = new PartPrints(this, namesByReportId, ruled);
        return this with { Parts = [.. Parts.Select(part => part with { Print = prints.Of(part) })] };
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
