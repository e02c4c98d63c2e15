using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Show;

/// <summary>Sets rival figures side by side: by effect and group a row per origin, parts and earlier figures below their row.</summary>
sealed class TollBuilder
{
    readonly Accounts accounts;
    readonly ImmutableArray<GroupFatalities> fatalities;
    readonly ImmutableArray<LedgerClaim> casualties;
    readonly Dictionary<string, LedgerClaim> byId;
    readonly ILookup<string, LedgerClaim> partsByWhole;

    /// <param name="claims">All claims of the incident.</param>
    public TollBuilder(Accounts accounts, Incident incident, IEnumerable<LedgerClaim> claims)
    {
        (this.accounts, fatalities) = (accounts, incident.Fatalities);
        casualties = [.. claims.Where(row => row.Claim.Casualty is not null)];
        byId = casualties.ToDictionary(row => row.Claim.Id, StringComparer.Ordinal);
        partsByWhole = casualties.Where(IsBelow).ToLookup(row => row.Claim.PartOf!, StringComparer.Ordinal);
    }

    public ImmutableArray<Toll> Build()
    {
        var totals = fatalities.ToDictionary(group => (Effect.Killed, group.Group), group => group);
        // What a total tells of counts in the total's group: "ten more" may stand with the civilians it was added to.
        var told = fatalities.SelectMany(group => group.Totals).SelectMany(total => total.Claims.Concat(total.Parts)).ToHashSet(StringComparer.Ordinal);
        var rest = casualties
            .Where(row => !IsBelow(row) && !told.Contains(row.Claim.Id)).ToLookup(row => (row.Claim.Casualty!.Effect, row.Claim.Casualty.Group));

        return [.. totals.Keys.Union(rest.Select(group => group.Key)).OrderBy(key => key.Item1).ThenBy(key => key.Item2)
            .Select(key => new Toll(key.Item1, key.Item2, totals.GetValueOrDefault(key), [.. Totals(totals.GetValueOrDefault(key)), .. Rest(rest[key])]))
            .Where(toll => !toll.Rows.IsEmpty)];
    }

    IEnumerable<TollRow> Totals(GroupFatalities? group) => group is null ? [] : group.Totals
        .OrderByDescending(total => total.Figure.Value ?? -1).ThenBy(total => total.Origin, StringComparer.Ordinal)
        .Select(Row).OfType<TollRow>();

    TollRow? Row(OriginTotal total)
    {
        ImmutableArray<LedgerClaim> claims = [.. Known(total.Claims)];
        ImmutableArray<LedgerClaim> sites = [.. Known(total.Parts).Where(row => !IsBelow(row))];
        ImmutableArray<LedgerClaim> same = [.. claims.Where(row => row.Claim.Casualty!.Figure == total.Figure)];
        ImmutableArray<LedgerClaim> shown = !same.IsEmpty ? same : !sites.IsEmpty ? sites : claims;
        // Parts alone are shown below their whole.
        if (shown.IsEmpty) return null;

        var others = claims.Except(same).Except(shown);
        return new(FigureOf(total, shown), total.Figure, accounts.Fold(shown),
        [
            .. Parts(same),
            .. Below(total.Summed || same.Length > 0 ? sites : sites.Skip(shown.Length), TollRole.Site),
            .. Below(others, TollRole.Other),
        ]);
    }

    static string FigureOf(OriginTotal total, ImmutableArray<LedgerClaim> shown) => total.Summed
        ? $"{FigureWords.Of(total.Figure)}, summed over sites"
        : FigureWords.Of(total.Figure, shown[0].Claim.Casualty!.Phrase);

    IEnumerable<TollRow> Rest(IEnumerable<LedgerClaim> claims) => accounts.InOrder(claims)
        .GroupBy(row => (row.Origin, row.Claim.Casualty!.Figure, row.Claim.Stance))
        .OrderByDescending(same => same.Key.Figure.Value ?? -1).ThenBy(same => same.Key.Origin, StringComparer.Ordinal)
        .Select(same => new TollRow(FigureOf(same.First()), same.Key.Figure, accounts.Fold(same), [.. Parts(same)]));

    IEnumerable<TollRow> Parts(IEnumerable<LedgerClaim> wholes) => Below(wholes.SelectMany(row => partsByWhole[row.Claim.Id]), TollRole.Part);

    IEnumerable<TollRow> Below(IEnumerable<LedgerClaim> claims, TollRole role) =>
        accounts.FoldBy(claims, claim => (claim.Casualty!.Group, claim.Casualty.Figure)).Select(account =>
        {
            var words = $"{FigureOf(account.Shown)} {CountedWords.Of(account.Shown.Claim.Casualty!.Group, account.Shown.Claim.Casualty.Figure)}";
            return new TollRow(Lead(role) + words, account.Shown.Claim.Casualty.Figure, account, []) { Role = role };
        });

    static string Lead(TollRole role) => role switch
    {
        TollRole.Site => "one site: ",
        TollRole.Other => "also gave: ",
        _ => "",
    };

    static string FigureOf(LedgerClaim row) => FigureWords.Of(row.Claim.Casualty!.Figure, row.Claim.Casualty.Phrase);

    bool IsBelow(LedgerClaim row) => row.Claim.PartOf is { } whole && byId.ContainsKey(whole);

    IEnumerable<LedgerClaim> Known(IEnumerable<string> ids) => ids.Where(byId.ContainsKey).Select(id => byId[id]);
}
