using Attest.Model;

namespace Attest.Eval.Linking;

/// <summary>Of each report the one incident that its news is: sets file a page under one.</summary>
/// <remarks>Where a page tells of several, the one that most pages tell of, for it is why they were filed; of equals the one it opens with.</remarks>
static class MainIncidents
{
    public static IEnumerable<(string Incident, string Report)> Of(Register register)
    {
        var reports = register.Incidents.ToDictionary(incident => incident.Id, incident => incident.Reports.Length, StringComparer.Ordinal);
        return register.Claims
            .Where(claim => claim.Incident is not null)
            .GroupBy(claim => claim.Claim.Report, StringComparer.Ordinal)
            .Select(report => (report.OrderByDescending(claim => reports[claim.Incident!]).ThenBy(claim => claim.Claim.At.Start).ThenBy(claim => claim.Claim.Id, StringComparer.Ordinal).First().Incident!, report.Key));
    }
}
