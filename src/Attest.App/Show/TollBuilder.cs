using System.Collections.Immutable;
using Attest.Model;

namespace Attest.App.Show;

/// <summary>Sets rival figures side by side: by effect and group a row per origin and figure, parts below their whole.</summary>
sealed class TollBuilder(Accounts accounts)
{
    public ImmutableArray<Toll> Build(Incident incident, IReadOnlyCollection<LedgerClaim> claims)
    {
        ImmutableArray<LedgerClaim> casualties = [.. claims.Where(row => row.Claim.Casualty is not null)];
        var ids = casualties.Select(row => row.Claim.Id).ToHashSet(StringComparer.Ordinal);
        var partsByWhole = casualties.Where(row => row.Claim.PartOf is { } whole && ids.Contains(whole))
            .ToLookup(row => row.Claim.PartOf!, StringComparer.Ordinal);
        var siteParts = incident.Fatalities.SelectMany(group => group.Parts).ToHashSet(StringComparer.Ordinal);

        return [.. casualties.Where(row => row.Claim.PartOf is not { } whole || !ids.Contains(whole))
            .GroupBy(row => (row.Claim.Casualty!.Effect, row.Claim.Casualty.Group))
            .OrderBy(group => group.Key.Effect).ThenBy(group => group.Key.Group)
            .Select(group => new Toll(group.Key.Effect, group.Key.Group, FatalitiesOf(incident, group.Key), Rows(group, partsByWhole, siteParts)))];
    }

    static GroupFatalities? FatalitiesOf(Incident incident, (Effect Effect, Group Group) key) =>
        key.Effect == Effect.Killed ? incident.Fatalities.FirstOrDefault(row => row.Group == key.Group) : null;

    ImmutableArray<TollRow> Rows(IEnumerable<LedgerClaim> claims, ILookup<string, LedgerClaim> partsByWhole, HashSet<string> siteParts) =>
    [
        .. accounts.InOrder(claims)
            .GroupBy(row => (row.Origin, row.Claim.Casualty!.Figure, IsPart: row.Claim.PartOf is not null || siteParts.Contains(row.Claim.Id)))
            .OrderBy(same => same.Key.IsPart).ThenByDescending(same => same.Key.Figure.Value ?? -1).ThenBy(same => same.Key.Origin, StringComparer.Ordinal)
            .Select(same => new TollRow(accounts.Fold(same), same.Key.IsPart, Parts(same, partsByWhole))),
    ];

    ImmutableArray<Account> Parts(IEnumerable<LedgerClaim> wholes, ILookup<string, LedgerClaim> partsByWhole)
    {
        var parts = wholes.SelectMany(row => partsByWhole[row.Claim.Id]);
        return accounts.FoldBy(parts, claim => (claim.Casualty!.Group, claim.Casualty.Figure));
    }
}
