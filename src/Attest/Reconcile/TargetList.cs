using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Who was attacked: the parties that attack claims name; what stands for them where none is named; else those harmed.</summary>
public static class TargetList
{
    /// <param name="attacks">The incident's attack claims, denied ones left out.</param>
    public static ImmutableArray<string> Of(ImmutableArray<Claim> claims, IReadOnlyList<Claim> attacks, ImmutableArray<Place> sites)
    {
        var told = attacks.SelectMany(claim => claim.Attack!.Targets).Where(target => !IsAttacker(attacks, target) && !IsPerson(target)).ToList();
        var named = told.Where(Sidedness.IsNamed).ToList();
        var parties = named.Where(target => !IsGround(sites, target)).ToList();
        var chosen = parties.Count > 0 ? parties : named.Count > 0 ? named : told;
        return chosen.Count > 0
            ? [.. ActorNames.Of(chosen).Values.Distinct().Order(StringComparer.Ordinal)]
            : [.. claims.Where(IsHarm).Select(claim => EnumNames.Of(claim.Casualty!.Group).Replace('_', ' ')).Distinct().Order(StringComparer.Ordinal)];
    }

    // A person attacked by name stands in the claim; the incident tells of parties, peoples and places.
    static bool IsPerson(Actor target) => target.Key.StartsWith("person:", StringComparison.Ordinal);

    // Both sides of a clash attack; in other attacks the attacker is not its own target.
    static bool IsAttacker(IReadOnlyList<Claim> attacks, Actor target) =>
        attacks.Any(claim => claim.Attack!.Attackers.Any(attacker => attacker.Key == target.Key));

    // "to bomb Syria": the state on whose ground the sites lie is where, not whom, as soon as a party is named.
    static bool IsGround(ImmutableArray<Place> sites, Actor target) => sites.Any(site => site.Country == target.Key);

    static bool IsHarm(Claim claim) =>
        claim is
        {
            Stance: not Stance.Denied,
            Casualty: { Effect: Effect.Killed or Effect.Injured or Effect.KilledOrInjured or Effect.Abducted, Group: not Group.Militants }
        };
}
