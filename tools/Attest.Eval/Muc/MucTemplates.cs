using System.Collections.Frozen;
using Attest.Model;

namespace Attest.Eval.Muc;

/// <summary>Says what the register of one document holds in the terms of the set.</summary>
static class MucTemplates
{
    static readonly FrozenSet<string> Bodies = FrozenSet.Create(StringComparer.Ordinal, "army", "military", "government", "police", "cartel", "militia", "force", "mafia");

    public static IEnumerable<(MucTemplate Template, IReadOnlyList<Claim> Claims)> Of(ReadReport report)
    {
        var register = BulkReader.Link([report]);
        var claims = register.Claims.Where(claim => claim.Incident is not null).ToLookup(claim => claim.Incident!, claim => claim.Claim, StringComparer.Ordinal);
        foreach (var incident in register.Incidents)
            if (!MucScope.IsOutside(incident, [.. claims[incident.Id]]) && TypeOf(incident, [.. claims[incident.Id]]) is { } type) yield return (Template(type, [.. claims[incident.Id]]), [.. claims[incident.Id]]);
    }

    // Clashes of armed sides, arrests and protests are outside the set's task.
    static string? TypeOf(Incident incident, IReadOnlyList<Claim> claims) => incident.Type switch
    {
        IncidentType.SuicideBomb or IncidentType.RemoteExplosiveLandmineIed or IncidentType.Grenade => "bombing",
        IncidentType.AbductionForcedDisappearance => "kidnapping",
        IncidentType.LootingPropertyDestruction => claims.Any(claim => claim.Quote.Contains("burn", StringComparison.OrdinalIgnoreCase) || claim.Quote.Contains("fire", StringComparison.OrdinalIgnoreCase)) ? "arson" : "robbery",
        IncidentType.Attack or IncidentType.ShellingArtilleryMissileAttack or IncidentType.AirDroneStrike
            or IncidentType.ExcessiveForceAgainstProtesters or IncidentType.MobViolence or IncidentType.SexualViolence => "attack",
        // A clash in which others than fighters were harmed is told as an attack on them.
        IncidentType.ArmedClash when claims.Any(claim => claim.Casualty is { Group: Group.Civilians or Group.Children or Group.Women or Group.Journalists or Group.AidWorkers or Group.Medics }) => "attack",
        _ => null,
    };

    static MucTemplate Template(string type, IReadOnlyList<Claim> claims)
    {
        var attackers = claims.Where(claim => claim.Attack is not null).SelectMany(claim => claim.Attack!.Attackers).ToList();
        return new(
            type,
            Entities(attackers.Where(actor => !IsBody(actor)).Select(actor => actor.Written).Concat(attackers.Select(People).OfType<string>())),
            Entities(attackers.Where(IsBody).Select(actor => actor.Written)),
            Entities(Targets(claims)),
            Entities(claims.Where(claim => claim.Casualty is { Effect: not (Effect.Captured or Effect.Displaced) }).Select(claim => claim.Casualty!.Phrase)
                .Concat(claims.SelectMany(claim => claim.Attack?.Targets ?? []).Where(IsPerson).Select(actor => actor.Written)).Where(PersonName.Is)),
            Entities(Weapons(claims)));
    }

    // "the FMLN", "the army"; who is told by kind ("guerrillas", "armed men") or by a person's name is PerpInd.
    static bool IsBody(Actor actor) => !IsPerson(actor)
        && (!actor.Key.StartsWith("noun:", StringComparison.Ordinal) || Bodies.Contains(actor.Name));

    // "FMLN urban guerrillas", "members of the FMLN": the set parts the people from their party.
    static string? People(Actor actor)
    {
        if (actor.Persons is not { } words) return null;
        var of = words.IndexOf(" of ", StringComparison.OrdinalIgnoreCase);
        return of > 0 && words.EndsWith(actor.Written, StringComparison.OrdinalIgnoreCase) ? words[..of]
            : words.StartsWith(actor.Written, StringComparison.OrdinalIgnoreCase) ? words[actor.Written.Length..].Split(')', ']')[^1].Trim() : words;
    }

    static bool IsPerson(Actor actor) => actor.Key.StartsWith("person:", StringComparison.Ordinal);

    // What an attack was aimed at in full words; of damage, what those do not already name.
    static IEnumerable<string> Targets(IReadOnlyList<Claim> claims)
    {
        var struck = claims.Where(claim => claim.Attack is not null).SelectMany(claim => claim.Attack!.TargetsWritten).ToList();
        return struck.Concat(claims.Where(claim => claim.Damage is not null).Select(claim => claim.Damage!.Thing)
            .Where(thing => !struck.Any(words => words.Contains(thing, StringComparison.OrdinalIgnoreCase))));
    }

    static IEnumerable<string> Weapons(IEnumerable<Claim> claims) =>
        claims.Where(claim => claim.Attack is not null).SelectMany(claim => claim.Attack!.WeaponsWritten);

    static IReadOnlyList<IReadOnlyList<MucMention>> Entities(IEnumerable<string> names) =>
        [.. names.Select(name => PersonName.Plain(name).ToLowerInvariant()).Distinct(StringComparer.Ordinal).Select(name => new[] { new MucMention(name) })];
}
