using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;
using Attest.Resolve.Places;

namespace Attest.Resolve.Claims;

/// <summary>Places the attack that is a report's news in the town that the report is about, where its own words name no place that any table has.</summary>
static class LocalPlaces
{
    /// <param name="items">The attacks that the report lists one after another; none in other reports.</param>
    public static ImmutableArray<Claim> Fill(ImmutableArray<Claim> claims, HomeTown? home, IReadOnlyCollection<int> items)
    {
        if (home is null || claims.Where(IsOfNews).Select(claim => claim.Episode).Min() is not { } news) return claims;
        claims = [.. claims.Select(claim => claim.Episode is { } episode && items.Contains(episode) ? Near(claim, home) : claim)];
        return items.Append(news).Distinct().Aggregate(claims, (filled, episode) => Fill(filled, home, episode));
    }

    // Items of a city's list lie in or near the city: a quarter that bears the name of a town in another state is not that town.
    static Claim Near(Claim claim, HomeTown home) => claim with
    {
        Place = claim.Place is { } place ? Near(place, home.Town) : null,
        Attack = claim.Attack is { } attack ? attack with { Sites = [.. attack.Sites.Select(site => Near(site, home.Town))] } : null,
    };

    static Place Near(Place place, Place town) =>
        place.Precision is PlacePrecision.Town or PlacePrecision.Neighbourhood && place.Within.Length > 1 && town.Within.Length > 1 && place.Within[^2] != town.Within[^2]
            ? new(place.Written, place.Written, null, null, null, [], "?" + NameFold.Of(place.Written)) : place;

    static ImmutableArray<Claim> Fill(ImmutableArray<Claim> claims, HomeTown home, int news)
    {
        var own = claims.Where(claim => IsOfNews(claim) && claim.Episode == news).ToList();
        if (!own.SelectMany(PlacesOf).All(place => LeavesOpen(place, home))) return claims;
        var hasAttack = own.Exists(claim => claim.Attack is not null);
        return [.. claims.Select(claim => own.Contains(claim) && (claim.Attack is not null || !hasAttack) ? In(claim, home) : claim)];
    }

    static bool IsOfNews(Claim claim) =>
        claim is { Scope: Scope.Incident, Episode: not null, Kind: not ClaimKind.Dispute } && claim.Stance != Stance.Denied;

    static IEnumerable<Place> PlacesOf(Claim claim)
    {
        if (claim.Place is { } place) yield return place;
        foreach (var site in claim.Attack?.Sites ?? []) yield return site;
    }

    // A bar that no table has, or the county or state around the town; a dateline's town says nothing against a whole province.
    static bool LeavesOpen(Place place, HomeTown home) => place.Precision is null
        || (place.Precision is PlacePrecision.Country && home.Town.Within.Contains(place.Name))
        || (place.Precision is PlacePrecision.District or PlacePrecision.Province && !home.IsDateline && home.Town.Within.Contains(place.Name));

    static Claim In(Claim claim, HomeTown home) => claim with
    {
        Place = claim.Place is { Precision: null } told ? told : home.Town,
        Attack = claim.Attack is { } attack ? attack with { Sites = attack.Sites.Add(home.Town) } : null,
        Reasons = [.. claim.Reasons.Where(reason => !reason.StartsWith("place: ", StringComparison.Ordinal)), "place: " + home.Reason],
    };
}
