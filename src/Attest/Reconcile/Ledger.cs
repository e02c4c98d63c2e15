using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Enters claims with what linking and reconciling found for them, each once.</summary>
public sealed class Ledger(LinkedReports linked, IReadOnlyDictionary<string, DateOnly> inferredPublished)
{
    readonly SortedDictionary<string, LedgerClaim> entered = new(StringComparer.Ordinal);
    readonly ClaimOrigins origins = new(linked);
    readonly IncidentBuilder builder = new(linked, inferredPublished);

    /// <summary>By id.</summary>
    public ImmutableArray<LedgerClaim> Claims => [.. entered.Values];

    public Incident Enter(LinkedIncident found, IncidentDate date)
    {
        var id = "i-" + found.Id;
        var speakers = new SpeakerFolding(found.Claims.Select(claim => claim.Speaker).OfType<Speaker>());
        var keys = found.Claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, claim => origins.Of(claim, id, speakers), StringComparer.Ordinal);
        var tolls = builder.Tolls(found, keys);
        foreach (var toll in tolls) keys[toll.Claim.Id] = toll.Origin;
        var disputes = DisputeLinks.Of([.. found.Claims]);
        foreach (var claim in found.Claims)
            entered[claim.Id] = new(claim, id, keys[claim.Id], Completed(claim, date), disputes.GetValueOrDefault(claim.Id));
        return builder.Build(found, date, tolls, keys);
    }

    /// <summary>Enters the claims that no incident holds.</summary>
    public void EnterTheRest()
    {
        foreach (var profile in linked.Reports)
        {
            var rest = profile.Report.Claims.Where(claim => !entered.ContainsKey(claim.Id)).ToList();
            var disputes = DisputeLinks.Of(rest);
            foreach (var claim in rest)
                entered[claim.Id] = new(claim, null, origins.Of(claim, null), Completed(claim, null), disputes.GetValueOrDefault(claim.Id));
        }
    }

    When? Completed(Claim claim, IncidentDate? date) => DateCompletion.Complete(
        claim.Date, date, inferredPublished.TryGetValue(claim.Report, out var published) ? published : null);
}
