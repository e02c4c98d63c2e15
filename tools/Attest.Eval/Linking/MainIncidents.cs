using Attest.Model;

namespace Attest.Eval.Linking;

/// <summary>Of each report the one incident that its news is: sets file a page under one, the one it opens with.</summary>
static class MainIncidents
{
    public static IEnumerable<(string Incident, string Report)> Of(Register register) => register.Claims
        .Where(claim => claim.Incident is not null)
        .GroupBy(claim => claim.Claim.Report, StringComparer.Ordinal)
        .Select(report => (report.OrderBy(claim => claim.Claim.At.Start).ThenBy(claim => claim.Claim.Id, StringComparer.Ordinal).First().Incident!, report.Key));
}
