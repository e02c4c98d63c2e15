using Attest.Model;

namespace Attest.Store.Queries;

/// <summary>Finds why a person should look at an incident, from the incident alone; duplicates are found among all.</summary>
static class ReviewReasons
{
    public static IEnumerable<ReviewReason> Of(Incident incident, IReadOnlyList<LedgerClaim> claims)
    {
        if (incident.Grade.Value == GradeValue.None) yield return ReviewReason.Ungraded;
        if (IsContradicted(incident)) yield return ReviewReason.ContradictoryAttribution;
        if (HasLooseReport(incident, claims)) yield return ReviewReason.UncertainLink;
        if (!incident.Sites.Any(IsSure)) yield return ReviewReason.LowConfidencePlace;
    }

    static bool IsContradicted(Incident incident) =>
        incident.Attribution.Where(row => row.Stance != Stance.Denied).Select(row => row.Attacker).Distinct(StringComparer.Ordinal).Count() > 1
        || incident.Attribution.Any(row => row.Stance == Stance.Denied);

    static bool IsSure(Place site) => site is { Lat: not null, Precision: <= PlacePrecision.District };

    static bool HasLooseReport(Incident incident, IReadOnlyList<LedgerClaim> claims)
    {
        if (incident.Reports.Length < 2) return false;
        var sites = incident.Sites.Select(site => site.Key).ToHashSet(StringComparer.Ordinal);
        return claims.GroupBy(row => row.Claim.Report, StringComparer.Ordinal).Any(report => !report.Any(row => TellsPlace(row.Claim, sites) || TellsDay(row.Claim, incident.Date)));
    }

    static bool TellsPlace(Claim claim, HashSet<string> sites) =>
        (claim.Place is { } place && sites.Contains(place.Key)) || claim.Attack is { } attack && attack.Sites.Any(site => sites.Contains(site.Key));

    static bool TellsDay(Claim claim, IncidentDate date) =>
        claim.Date is { From: { } from } told && date.From is { } first && from <= (date.To ?? first) && (told.To ?? from) >= first;
}
