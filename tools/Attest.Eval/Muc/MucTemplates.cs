using Attest.Model;
using Attest.Names;

namespace Attest.Eval.Muc;

/// <summary>Says what the register of one document holds in the terms of the set.</summary>
static class MucTemplates
{
    static readonly WeaponTable Known = WeaponTable.Load();

    public static IEnumerable<(MucTemplate Template, IReadOnlyList<Claim> Claims)> Of(ReadReport report)
    {
        var register = BulkReader.Link([report]);
        var claims = register.Claims.Where(claim => claim.Incident is not null).ToLookup(claim => claim.Incident!, claim => claim.Claim, StringComparer.Ordinal);
        foreach (var incident in register.Incidents)
            if (TypeOf(incident, [.. claims[incident.Id]]) is { } type) yield return (Template(type, [.. claims[incident.Id]]), [.. claims[incident.Id]]);
    }

    // Clashes of armed sides, arrests and protests are outside the set's task.
    static string? TypeOf(Incident incident, IReadOnlyList<Claim> claims) => incident.Type switch
    {
        IncidentType.SuicideBomb or IncidentType.RemoteExplosiveLandmineIed or IncidentType.Grenade => "bombing",
        IncidentType.AbductionForcedDisappearance => "kidnapping",
        IncidentType.LootingPropertyDestruction => claims.Any(claim => claim.Quote.Contains("burn", StringComparison.OrdinalIgnoreCase) || claim.Quote.Contains("fire", StringComparison.OrdinalIgnoreCase)) ? "arson" : "robbery",
        IncidentType.Attack or IncidentType.ShellingArtilleryMissileAttack or IncidentType.AirDroneStrike
            or IncidentType.ExcessiveForceAgainstProtesters or IncidentType.MobViolence or IncidentType.SexualViolence => "attack",
        _ => null,
    };

    static MucTemplate Template(string type, IReadOnlyList<Claim> claims)
    {
        var attackers = claims.Where(claim => claim.Attack is not null).SelectMany(claim => claim.Attack!.Attackers).ToList();
        return new(
            type,
            Entities(attackers.Where(IsPlain).Select(actor => actor.Written)),
            Entities(attackers.Where(actor => !IsPlain(actor) && !actor.Key.StartsWith("person:", StringComparison.Ordinal)).Select(actor => actor.Written)),
            Entities(claims.Where(claim => claim.Damage is not null).Select(claim => claim.Damage!.Thing)),
            Entities(claims.Where(claim => claim.Casualty is { Effect: not (Effect.Captured or Effect.Displaced) }).Select(claim => claim.Casualty!.Phrase).Where(PersonName.Is)),
            Entities(Weapons(claims)));
    }

    // "guerrillas", "armed men": told by kind, not by name.
    static bool IsPlain(Actor actor) => actor.Key.StartsWith("noun:", StringComparison.Ordinal);

    // "bomb", "dynamite": the register leaves generic words out, the set asks for weapons as written.
    static IEnumerable<string> Weapons(IEnumerable<Claim> claims) => claims
        .Where(claim => claim.Kind is not ClaimKind.Dispute)
        .SelectMany(claim => WeaponsIn(PersonName.Plain(claim.Quote).Split(' ')));

    static IEnumerable<string> WeaponsIn(string[] words) => Known.Scan(words).Where(match => match.Row.Kind != WeaponKind.Aircraft)
        .Select(match => string.Join(' ', words[match.First..match.End]).Trim(',', '.', '"', ';'));

    static IReadOnlyList<IReadOnlyList<MucMention>> Entities(IEnumerable<string> names) =>
        [.. names.Select(name => PersonName.Plain(name).ToLowerInvariant()).Distinct(StringComparer.Ordinal).Select(name => new[] { new MucMention(name) })];
}
