using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;
using Attest.Reconcile.Rulings;

namespace Attest.Reconcile;

/// <summary>Stage 7, Reconcile: all that was read, in; the register, out. A pure function of the set, whatever its order.</summary>
public static class RegisterBuilder
{
    /// <param name="namesByReportId">Names that each report came under; the least is its file, the others stand in alsoAs.</param>
    /// <param name="decisions">What people ruled, in the order in which they did; none when null.</param>
    public static Register Build(
        IReadOnlyCollection<ReadReport> reports, IReadOnlyDictionary<string, ImmutableArray<string>> namesByReportId,
        IReadOnlyList<Decision>? decisions = null)
    {
        var standing = Decision.Standing(decisions ?? []);
        var (claims, ruled) = (new RuledClaims(standing), new RuledIncidents(standing));
        var linked = Regrouping.Apply(Linker.Link(reports.Select(claims.Apply).ToList()), standing);
        var dated = linked.Incidents.Where(IsTold).Select(incident => (Incident: incident, Date: ruled.DateOf(incident, IncidentDates.Of(incident, linked.CopyOf)))).ToList();
        var published = DateCompletion.Published(dated);
        var ledger = new Ledger(linked, published);
        var incidents = dated.Select(incident => ruled.Typed(incident.Incident, ledger.Enter(incident.Incident, incident.Date))).ToList();
        ledger.EnterTheRest();
        return new(
            [.. linked.Reports.Select(profile => ReportEntries.Of(profile.Report.Source, namesByReportId, published, linked.CopyOf))],
            [.. incidents.OrderBy(incident => incident.Id, StringComparer.Ordinal)],
            [.. ledger.Claims.Select(row => claims.Corrected.Contains(row.Claim.Id) ? row with { IsCorrected = true } : row)]);
    }

    // A dispute about something that nobody claims to have happened makes no incident.
    static bool IsTold(LinkedIncident incident) => incident.Claims.Any(claim => claim.Kind != ClaimKind.Dispute);
}
