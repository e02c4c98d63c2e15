using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.App.Desk.Figures.Known;

/// <summary>The dead of an incident as some of its claims alone tell of them.</summary>
public sealed class KnownTolls
{
    readonly ImmutableDictionary<string, Group> groups;
    readonly ImmutableDictionary<string, LedgerClaim> byId;
    readonly ImmutableDictionary<string, DateOnly> told;

    /// <param name="claims">All claims of the incident.</param>
    /// <param name="told">Day of publication by report, where known.</param>
    public KnownTolls(Incident incident, IEnumerable<LedgerClaim> claims, ImmutableDictionary<string, DateOnly> told)
    {
        this.told = told;
        byId = claims.ToImmutableDictionary(row => row.Claim.Id, StringComparer.Ordinal);
        // "Ten more" counts with the group it was added to, as all the reports together told.
        groups = incident.Fatalities.SelectMany(group => group.Claims.Concat(group.Parts).Select(id => (id, group.Group)))
            .DistinctBy(pair => pair.id).ToImmutableDictionary(pair => pair.id, pair => pair.Group, StringComparer.Ordinal);
    }

    /// <param name="claims">Those that count.</param>
    public ImmutableArray<GroupFatalities> Of(IEnumerable<LedgerClaim> claims) => Fatalities.Of(Individuals.Mark(
        [.. claims.Where(row => groups.ContainsKey(row.Claim.Id)).OrderBy(row => row.Claim.Id, StringComparer.Ordinal).Select(TollOf)]));

    Toll TollOf(LedgerClaim row) =>
        new(row.Claim, row.Origin, groups[row.Claim.Id], told.TryGetValue(row.Claim.Report, out var day) ? day : null, IsHeadline: false) { IsPart = IsPart(row.Claim) };

    bool IsPart(Claim claim) => claim.PartOf is { } whole
        && (!byId.TryGetValue(whole, out var row) || row.Claim.Casualty is not { Effect: not Effect.Killed });
}
