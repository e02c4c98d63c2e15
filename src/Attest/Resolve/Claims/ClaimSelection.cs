using System.Collections.Immutable;
using Attest.Model;
using Attest.Resolve.Episodes;

namespace Attest.Resolve.Claims;

/// <summary>Keeps the claims that stand: words repeated to the letter once, and attacks that the report gives something to hold by.</summary>
static class ClaimSelection
{
    public static ImmutableArray<Claim> Select(IReadOnlyList<Claim> claims, IReadOnlyList<Episode> episodes)
    {
        var held = episodes.Where(episode => episode.Scope == Scope.Incident && IsHeld(episode, claims)).Select(episode => episode.Number).ToHashSet();
        var kept = claims
            .Where(claim => claim.Kind is not ClaimKind.Attack || claim.Scope != Scope.Incident || held.Contains(claim.Episode!.Value))
            .DistinctBy(claim => claim.Id)
            .OrderBy(claim => claim.At.Start).ThenBy(claim => claim.At.End).ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .ToList();
        return WithoutRepeats(kept);
    }

    // An attack is an incident when a figure, damage or a claim of responsibility is told of it, or a place finer than a
    // country together with a day, a count or the party that did it; so is a counted operation with its day and the party that flew it.
    static bool IsHeld(Episode episode, IReadOnlyList<Claim> claims)
    {
        if (claims.Any(claim => claim.Episode == episode.Number && claim.Kind is ClaimKind.Casualty or ClaimKind.Damage && claim.Scope == Scope.Incident))
            return true;
        var told = episode.Happenings;
        if (told.Any(happening => happening.IsClaimed)) return true;
        if (told.Any(happening => happening is { Count: not null, Date: not null, Attackers.IsEmpty: false } && PartyKeys.IsParty(happening.Attackers[0])))
            return true;
        // A bank or an embassy struck on a day is as fine as a town.
        if (told.Any(happening => happening.Date is not null && !happening.TargetsWritten.IsEmpty)) return true;
        var placed = episode.Places.Any(place => place.Precision is not (null or PlacePrecision.Country or PlacePrecision.Region));
        return placed && told.Any(happening => happening.Date is not null || happening.Count is not null || happening.Attackers.Any(PartyKeys.IsParty));
    }

    static ImmutableArray<Claim> WithoutRepeats(List<Claim> claims)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var replaced = new Dictionary<string, string>(StringComparer.Ordinal);
        var kept = new List<Claim>();
        foreach (var claim in claims)
        {
            var key = $"{claim.Kind}\n{Folded(claim.Quote)}\n{claim.Speaker?.Key}\n{claim.Scope}\n{claim.Casualty?.Figure.Value}";
            if (first.TryGetValue(key, out var earlier)) replaced[claim.Id] = earlier;
            else
            {
                first[key] = claim.Id;
                kept.Add(claim);
            }
        }

        return [.. kept.Select(claim => claim.PartOf is { } whole && replaced.TryGetValue(whole, out var of) ? claim with { PartOf = of } : claim)];
    }

    static string Folded(string quote) => string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
