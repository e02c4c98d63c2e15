using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Enters claims with what linking and reconciling found for them: those of an incident, or those of a report that no incident holds.</summary>
/// <param name="copyOf">For each copy's id the id of its original.</param>
/// <param name="inferredPublished">Days of publication worked out for reports that give none.</param>
public sealed class Ledger(IReadOnlyDictionary<string, string> copyOf, IReadOnlyDictionary<string, DateOnly> inferredPublished)
{
    /// <param name="readings">Those of its reports and of their originals, and perhaps others, by id.</param>
    public (Incident Incident, ImmutableArray<LedgerClaim> Claims) Enter(ToldIncident found, IncidentDate date, IReadOnlyDictionary<string, ReadReport> readings)
    {
        var id = "i-" + found.Id;
        var claims = found.Claims.DistinctBy(claim => claim.Id).ToList();
        var origins = new ClaimOrigins(found.Reports, copyOf, readings);
        var speakers = new SpeakerFolding(claims.Select(claim => claim.Speaker).OfType<Speaker>());
        var keys = claims.ToDictionary(claim => claim.Id, claim => origins.Of(claim, id, speakers), StringComparer.Ordinal);
        var builder = new IncidentBuilder(found, copyOf, inferredPublished);
        var tolls = builder.Tolls(keys);
        foreach (var toll in tolls) keys[toll.Claim.Id] = toll.Origin;
        var disputes = DisputeLinks.Of([.. found.Claims]);
        return (builder.Build(date, tolls, keys),
            [.. claims.Select(claim => new LedgerClaim(claim, id, keys[claim.Id], Completed(claim, date), disputes.GetValueOrDefault(claim.Id)))]);
    }

    /// <summary>Enters claims of a report that no incident holds.</summary>
    public ImmutableArray<LedgerClaim> Enter(ReadReport report, IReadOnlyCollection<Claim> rest, IReadOnlyDictionary<string, ReadReport> readings)
    {
        if (rest.Count == 0) return [];
        var origins = new ClaimOrigins([report], copyOf, readings);
        var disputes = DisputeLinks.Of(rest);
        return [.. rest.DistinctBy(claim => claim.Id).Select(claim =>
            new LedgerClaim(claim, null, origins.Of(claim, null), Completed(claim, null), disputes.GetValueOrDefault(claim.Id)))];
    }

    When? Completed(Claim claim, IncidentDate? date) => DateCompletion.Complete(
        claim.Date, date, inferredPublished.TryGetValue(claim.Report, out var published) ? published : null);
}
