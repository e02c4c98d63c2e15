using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Who is said to have carried out an incident, by whom, in which claim.</summary>
public static class AttributionRows
{
    /// <param name="claims">Of the incident.</param>
    /// <returns>By attacker and claim; none for a denied claim, which puts nobody there, nor for "gunmen" where someone is named.</returns>
    public static ImmutableArray<Attribution> Of(IReadOnlyCollection<Claim> claims)
    {
        var attacks = claims.Where(claim => claim.Attack is not null && claim.Stance != Stance.Denied).ToList();
        var names = ActorNames.Of(attacks.SelectMany(claim => claim.Attack!.Attackers));
        var isNamed = attacks.Exists(claim => claim.Attack!.Attackers.Any(Sidedness.IsNamed));
        return [.. attacks
            .SelectMany(claim => claim.Attack!.Attackers.Where(actor => !isNamed || Sidedness.IsNamed(actor))
            .Select(actor => new Attribution(names[actor.Key], claim.Speaker?.Name, claim.Stance, claim.Id, claim.Attack!.Confidence)))
            .Distinct().OrderBy(row => row.Attacker, StringComparer.Ordinal).ThenBy(row => row.Claim, StringComparer.Ordinal)];
    }
}
