using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Where reports name one person as having done it, and tell that "the gunman" or "the driver" who did it died, that person is dead.</summary>
public static class DeadDoer
{
    const string Noun = "noun:";

    static readonly string[] Driven = ["car", "lorry", "pickup truck", "truck", "van", "vehicle"];

    static readonly FrozenSet<string> Doers = ClosedWords.Load("En", "person-words").Of("doer");

    /// <param name="claims">Of the incident.</param>
    public static ImmutableArray<Person> Mark(ImmutableArray<Person> people, ImmutableArray<Claim> claims)
    {
        var doers = people.Where(person => person.Role == PersonRole.Perpetrator).ToList();
        if (doers.Count != 1 || doers[0].Status == PersonStatus.Killed || claims.FirstOrDefault(claim => IsDeath(claim, claims)) is not { } death) return people;
        return people.Replace(doers[0], doers[0] with { Status = PersonStatus.Killed, Claims = [.. doers[0].Claims.Append(death.Id).Distinct().Order(StringComparer.Ordinal)] });
    }

    static bool IsDeath(Claim claim, ImmutableArray<Claim> claims) =>
        claim is { Stance: not Stance.Denied, Casualty: { Effect: Effect.Killed, Figure: { Value: 1, Bound: Bound.Exact } } casualty }
        && casualty.Phrase.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && LastWord(casualty.Phrase) is var noun && (Doers.Contains(noun) || IsAttacker(noun, claims));

    // "the driver" only where the reports make a driver the attacker, or what was driven the weapon.
    static bool IsAttacker(string noun, ImmutableArray<Claim> claims) => claims.Any(claim => claim.Attack is { } attack
        && (attack.Attackers.Any(actor => actor.Key == Noun + noun) || (noun == "driver" && attack.Weapons.Any(Driven.Contains))));

    static string LastWord(string phrase) => phrase[(phrase.LastIndexOf(' ') + 1)..].ToLowerInvariant();
}
