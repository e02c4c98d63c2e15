using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>The places struck in an incident, each once.</summary>
public static class SiteList
{
    /// <param name="claims">Of the incident.</param>
    /// <returns>By key. A country, or a container that no attack or damage names as struck, is left out where a finer place is known.</returns>
    public static ImmutableArray<Place> Of(IReadOnlyCollection<Claim> claims)
    {
        var named = Standing(claims).SelectMany(Struck).ToList();
        var struck = named.Select(place => place.Key).ToHashSet(StringComparer.Ordinal);
        var all = named.Concat(Standing(claims).Where(claim => claim.Casualty is not null && claim.Place is not null).Select(claim => claim.Place!))
            .GroupBy(place => place.Key, StringComparer.Ordinal).Select(Representative).ToList();
        var sites = all.Where(place => IsSite(place, all, struck.Contains(place.Key))).ToList();
        return [.. sites.Where(place => !sites.Any(other => StandsFor(other, place, named))).OrderBy(place => place.Key, StringComparer.Ordinal)];
    }

    /// <summary>Base the attack was launched from: the one most claims name, of equals the least key.</summary>
    public static Place? LaunchedFrom(IEnumerable<Claim> claims) => Standing(claims)
        .Select(claim => claim.Attack?.LaunchedFrom).OfType<Place>()
        .GroupBy(place => place.Key, StringComparer.Ordinal)
        .OrderByDescending(named => PlaceAgreement.Fineness(named.First()) > 0.5)
        .ThenByDescending(named => named.Count()).ThenBy(named => named.Key, StringComparer.Ordinal)
        .Select(Representative).FirstOrDefault();

    static IEnumerable<Claim> Standing(IEnumerable<Claim> claims) =>
        claims.Where(claim => claim.Kind != ClaimKind.Dispute && claim.Stance != Stance.Denied);

    static IEnumerable<Place> Struck(Claim claim)
    {
        if (claim.Attack is { } attack) return (claim.Place is { } place ? attack.Sites.Add(place) : attack.Sites).DistinctBy(site => site.Key);
        return claim.Damage is not null && claim.Place is { } damaged ? [damaged] : [];
    }

    /// <summary>Of one place as several claims have it, the way of writing most use.</summary>
    static Place Representative(IGrouping<string, Place> place) => place
        .GroupBy(written => written.Written, StringComparer.Ordinal)
        .OrderByDescending(written => written.Count()).ThenBy(written => written.Key, StringComparer.Ordinal)
        .First().First();

    /// <summary>Of a town and its province of the same name, which writers do not tell apart, the one named more often; of equals the wider.</summary>
    static bool StandsFor(Place other, Place place, List<Place> named)
    {
        if (other.Name != place.Name || !(PlaceAgreement.Holds(other, place) || PlaceAgreement.Holds(place, other))) return false;
        var (others, own) = (named.Count(one => one.Key == other.Key), named.Count(one => one.Key == place.Key));
        return others != own ? others > own : PlaceAgreement.Fineness(other) < PlaceAgreement.Fineness(place);
    }

    static bool IsSite(Place place, List<Place> all, bool struck) => place.Precision switch
    {
        PlacePrecision.Country or PlacePrecision.Region => all.All(other => other.Precision is PlacePrecision.Country or PlacePrecision.Region),
        _ => struck || !all.Any(other => PlaceAgreement.Holds(place, other)),
    };
}
