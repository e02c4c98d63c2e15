using System.Collections.Frozen;
using Attest.Model;
using Attest.Names;

namespace Attest.Eval.Muc;

/// <summary>Which incidents of a register the set has no template for, by its own definition of the task.</summary>
static class MucScope
{
    static readonly ActorTable Actors = ActorTable.Load();

    static readonly FrozenSet<string> Countries = FrozenSet.Create(StringComparer.Ordinal, "SV", "GT", "HN", "AR", "BO", "CL", "CO", "EC", "PE");

    // Words for forces, their people and what they hold.
    static readonly FrozenSet<string> Forces = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "guerrilla", "rebel", "soldier", "position", "column", "columns", "post", "army", "military", "troops", "soldiers", "forces", "positions", "patrol", "patrols", "battalion", "brigade", "garrison", "barracks",
        "base", "guerrillas", "rebels", "convoy", "regiment", "detachment", "units", "unit");

    public static bool IsOutside(Incident incident, IReadOnlyList<Claim> claims) =>
        IsElsewhere(incident) || IsBare(claims) || IsSummary(claims) || IsAmongArmed(claims);

    // The set is of nine countries; where no place is told, or none that is known, an incident may lie in them.
    static bool IsElsewhere(Incident incident) =>
        incident.Sites.Length > 0 && incident.Sites.All(site => site.Country is { } country && !Countries.Contains(country));

    // "An attack by a subversive group" tells neither what it was nor on whom: the set has no template for it.
    static bool IsBare(IReadOnlyList<Claim> claims) =>
        claims.All(claim => claim.Casualty is null && claim.Damage is null && claim.Attack is not { Type: not IncidentType.Attack }
            && (claim.Attack is null || (claim.Attack.Targets.IsEmpty && claim.Attack.TargetsWritten.IsEmpty)));

    // "Countless judges have been murdered": of no one day, in no one number. Summaries are outside the set.
    static bool IsSummary(IReadOnlyList<Claim> claims)
    {
        var figures = claims.Where(claim => claim.Kind is not ClaimKind.Dispute).Select(claim => claim.Casualty?.Figure ?? claim.Damage?.Figure).OfType<Figure>().ToList();
        return figures.Count > 0 && figures.TrueForAll(figure => figure.Value is null) && claims.All(claim => claim.Date is null && claim.Attack is not { TargetsWritten.IsEmpty: false });
    }

    // Forces that fight forces are outside the task: soldiers and fighters alone were harmed, or their positions and aircraft struck.
    static bool IsAmongArmed(IReadOnlyList<Claim> claims)
    {
        var harmed = claims.Select(claim => claim.Casualty).OfType<Casualty>().ToList();
        var struck = claims.Where(claim => claim.Damage is not null).Select(claim => claim.Damage!.Class).ToList();
        var aimed = claims.Where(claim => claim.Attack is not null).SelectMany(claim => claim.Attack!.Targets).ToList();
        return harmed.Count + struck.Count + aimed.Count > 0
            && (harmed.Exists(IsFighter) || aimed.Exists(IsArmed) || struck.Exists(kind => kind is "aircraft" or "armour" or "position" or "command"))
            // Casualties of a fight that are told by number alone are its fighters'.
            && harmed.TrueForAll(harm => IsFighter(harm) || (harm.Group == Group.People && !PersonName.Is(harm.Phrase)))
            && struck.TrueForAll(kind => kind is "aircraft" or "armour" or "position" or "command" or "depot" or "unit")
            && aimed.TrueForAll(IsArmed);
    }

    static bool IsFighter(Casualty harm) => harm.Group is Group.Soldiers or Group.Militants;

    static bool IsArmed(Actor actor) => Actors.ById(actor.Key) is { Kind: ActorKind.Group or ActorKind.ArmedForce or ActorKind.Coalition }
        || actor.Written.Split((char[]?)null).Any(word => Forces.Contains(word));
}
