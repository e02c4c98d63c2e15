using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>What grading asks of an incident.</summary>
/// <param name="Claims">Of incident scope.</param>
/// <param name="OriginOf">Origin key of each.</param>
public sealed record GradedIncident(ImmutableArray<Claim> Claims, Func<Claim, string> OriginOf)
{
    /// <summary>Figures of civilians, or of people not said to be fighters, killed or hurt.</summary>
    public IEnumerable<Claim> CivilianHarm => Claims.Where(claim =>
        claim.Casualty is { Effect: Effect.Killed or Effect.Injured or Effect.KilledOrInjured } casualty && IsCivilian(casualty.Group));

    /// <summary>Attack claims that name an attacker whom another origin's claims do not, where nobody names both.</summary>
    public ImmutableArray<Claim> RivalAttackers
    {
        get
        {
            // Claims that name the same sides for the same origin are one voice, so that many reports stay few voices.
            var voices = Attacks.Select(claim => (Claim: claim, Sides: SidesOf(claim))).Where(said => !said.Sides.IsEmpty)
                .GroupBy(said => (Origin: OriginOf(said.Claim), Sides: string.Join('\n', said.Sides)))
                .Select(voice => (voice.Key.Origin, voice.First().Sides, Claims: voice.Select(said => said.Claim))).ToList();
            return [.. voices.Where(a => voices.Any(b => a.Origin != b.Origin && AreRivals(a.Sides, b.Sides))).SelectMany(voice => voice.Claims)];

            bool AreRivals(ImmutableSortedSet<string> a, ImmutableSortedSet<string> b) =>
                !a.Overlaps(b) && !voices.Any(both => both.Sides.Overlaps(a) && both.Sides.Overlaps(b));
        }
    }

    /// <summary>Disputes over who carried it out.</summary>
    public ImmutableArray<Claim> DisputedResponsibility => [.. Claims.Where(claim => claim.Dispute is not null && DisputeWords.IsAboutAttack(claim))];

    IEnumerable<Claim> Attacks => Claims.Where(claim => claim.Attack is not null && claim.Stance != Stance.Denied);

    /// <summary>True when the speaker is an attacker of the incident, or one of its bodies.</summary>
    public bool IsByAttackersSide(Claim claim) =>
        claim.Speaker is { } speaker && claim.Stance is Stance.Asserted or Stance.Reported
        && Attacks.SelectMany(attack => attack.Attack!.Attackers).Any(attacker => Sidedness.IsOfSide(speaker, attacker));

    /// <summary>Attack claims by the attacker's side, or by an origin other than those that tell of the harm.</summary>
    public IEnumerable<Claim> ActionClaims(IReadOnlySet<string> harmOrigins) => Attacks
        .Where(claim => !claim.Attack!.Attackers.IsEmpty)
        .Where(claim => IsByAttackersSide(claim) || (claim.Stance != Stance.Unclear && !harmOrigins.Contains(OriginOf(claim))));

    /// <summary>The figures of fighters killed that take in all the people said to be killed; null where civilians are said to be.</summary>
    public IReadOnlyCollection<Claim>? AllSaidToFight(IReadOnlyCollection<Claim> harm)
    {
        if (harm.Any(claim => claim.Casualty is not { Group: Group.People, Effect: Effect.Killed, Figure.Value: not null })) return null;
        var most = harm.Max(claim => FigureWords.Top(claim.Casualty!.Figure)!.Value);
        var fighters = Claims.Where(claim => claim.Stance != Stance.Denied && claim.PartOf is null
            && claim.Casualty is { Effect: Effect.Killed, Group: Group.Militants or Group.Soldiers } casualty && casualty.Figure.Value >= most).ToList();
        return fighters.Count == 0 ? null : fighters;
    }

    /// <summary>True where the words say that those harmed were no fighters.</summary>
    public static bool SaysCivilian(Claim claim) => claim.Casualty is { } casualty && IsCivilian(casualty.Group) && casualty.Group != Group.People;

    static bool IsCivilian(Group group) => group is not (Group.Militants or Group.Soldiers or Group.Police);

    static ImmutableSortedSet<string> SidesOf(Claim claim) => claim.Attack!.Attackers
        .Where(Sidedness.IsParty).Select(actor => Sidedness.SideOf(actor.Key)).ToImmutableSortedSet(StringComparer.Ordinal);
}
