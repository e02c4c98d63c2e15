using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>That a place which an incident's claims tell is another: "Velna =&gt; Harbour Gate; 41.25, 12.5".</summary>
/// <param name="Told">Name of the place as the register or a report has it; empty for what the claims leave untold.</param>
/// <param name="Place">What it is.</param>
public sealed record RuledPlace(string Told, Place Place)
{
    const string Becomes = "=>";

    /// <summary>Null where the text is none.</summary>
    public static RuledPlace? Read(string text) => text.Split(Becomes, 2, StringSplitOptions.TrimEntries) is [var told, var place] && PlaceText.Read(place) is { } read
        ? new(told, read) : null;

    /// <summary>The name before "=&gt;", also where what follows is no place.</summary>
    public static string ToldIn(string text) => text.Split(Becomes, 2) is [var told, _] ? told.Trim() : "";

    public static string Text(string told, string place) => $"{told} {Becomes} {place}".TrimStart();

    /// <summary>The incident with the place where its claims tell the other; with nothing named, claims without any place tell it.</summary>
    public ToldIncident In(ToldIncident incident)
    {
        var keys = incident.Claims.SelectMany(Places).Where(place => place.Name == Told || place.Written == Told).Select(place => place.Key).ToHashSet(StringComparer.Ordinal);
        return incident with { Episodes = [.. incident.Episodes.Select(episode => episode with { Claims = [.. episode.Claims.Select(claim => Of(claim, keys))] })] };
    }

    /// <summary>The claim with <paramref name="place"/> for the place that it tells, and among the sites of its attack.</summary>
    public static Claim Placed(Claim claim, Place place) => claim.Place is { } told
        ? With(claim, one => one.Key == told.Key, place) : Given(claim, place);

    Claim Of(Claim claim, HashSet<string> keys)
    {
        if (Told.Length == 0) return Places(claim).Any() || claim.Dispute is not null ? claim : Given(claim, Place);
        return Places(claim).Any(place => keys.Contains(place.Key)) ? With(claim, place => keys.Contains(place.Key), Place) : claim;
    }

    static Claim Given(Claim claim, Place place) =>
        claim with { Place = place, Attack = claim.Attack is { } attack ? attack with { Sites = attack.Sites.Insert(0, place) } : null };

    static Claim With(Claim claim, Func<Place, bool> isMeant, Place place)
    {
        return claim with
        {
            Place = claim.Place is null ? null : Other(claim.Place),
            Attack = claim.Attack is { } attack ? attack with { Sites = [.. attack.Sites.Select(Other).DistinctBy(site => site.Key)] } : null,
        };

        // How the report writes it is not for anybody to rule.
        Place Other(Place told) => isMeant(told) ? place with { Written = told.Written } : told;
    }

    static IEnumerable<Place> Places(Claim claim) => [.. claim.Place is { } place ? [place] : Array.Empty<Place>(), .. claim.Attack?.Sites ?? []];
}
