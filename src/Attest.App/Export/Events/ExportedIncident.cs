using System.Collections.Immutable;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Export.Events;

/// <summary>An incident with the claims and reports that it rests on.</summary>
/// <param name="Claims">By id.</param>
/// <param name="Reports">By file.</param>
sealed record ExportedIncident(Incident Incident, ImmutableArray<LedgerClaim> Claims, ImmutableArray<ReportEntry> Reports)
{
    /// <summary>Every incident of the register by id, read one at a time.</summary>
    public static IEnumerable<ExportedIncident> Of(RegisterStore store)
    {
        var reports = store.Reports().ToDictionary(report => report.Id, StringComparer.Ordinal);
        return store.Incidents().Select(incident => new ExportedIncident(
            incident, [.. store.Ledger(new(Incident: incident.Id))],
            [.. incident.Reports.Where(reports.ContainsKey).Select(id => reports[id])
                .OrderBy(report => report.File, StringComparer.Ordinal).ThenBy(report => report.Id, StringComparer.Ordinal)]));
    }
}
