using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>Corrects one field of a claim. Its id and its words stay: they are what was read.</summary>
public static class ClaimCorrection
{
    public const string Figure = "figure", Group = "group", Effect = "effect", Scope = "scope", Stance = "stance", Date = "date",
        Speaker = "speaker", Attackers = "attackers", Targets = "targets", Place = "place";

    public static ImmutableArray<string> Fields { get; } = [Figure, Group, Effect, Scope, Stance, Date, Place, Speaker, Attackers, Targets];

    /// <summary>The claim as corrected; null where it has no such field, or the value is none of that field.</summary>
    public static Claim? Apply(Claim claim, string field, string value) => field switch
    {
        Figure => WithFigure(claim, FigureText.Read(value)),
        Group when claim.Casualty is { } casualty && Named<Group>(value) is { } group => claim with { Casualty = casualty with { Group = group } },
        Effect when claim.Casualty is { } casualty && Named<Effect>(value) is { } effect => claim with { Casualty = casualty with { Effect = effect } },
        Effect when claim.Damage is { } damage && Named<DamageEffect>(value) is { } effect => claim with { Damage = damage with { Effect = effect } },
        Scope when Named<Scope>(value) is { } scope => claim with { Scope = scope },
        Stance when Named<Stance>(value) is { } stance => claim with { Stance = stance },
        Date when DateText.Read(value) is { } date => claim with { Date = date },
        Place when PlaceText.Read(value) is { } place => RuledPlace.Placed(claim, place),
        Speaker when PartyText.TrySpeaker(value, out var speaker) => claim with { Speaker = speaker },
        Attackers when claim.Attack is { } attack && PartyText.Actors(value) is { } attackers => claim with { Attack = attack with { Attackers = attackers } },
        Targets when claim.Attack is { } attack && PartyText.Actors(value) is { } targets => claim with { Attack = attack with { Targets = targets } },
        _ => null,
    };

    static Claim? WithFigure(Claim claim, Figure? figure) => (claim, figure) switch
    {
        (_, null) => null,
        ({ Casualty: { } casualty }, _) => claim with { Casualty = casualty with { Figure = figure } },
        ({ Damage: { } damage }, _) => claim with { Damage = damage with { Figure = figure } },
        _ => null,
    };

    static T? Named<T>(string value) where T : struct, Enum
    {
        foreach (var one in Enum.GetValues<T>())
            if (EnumNames.Of(one) == value) return one;
        return null;
    }
}
