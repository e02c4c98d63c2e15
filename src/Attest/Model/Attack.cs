using System.Collections.Immutable;

namespace Attest.Model;

/// <summary>ACLED sub-event types; the register's names are these in snake case.</summary>
public enum IncidentType
{
    GovernmentRegainsTerritory, NonStateActorOvertakesTerritory, ArmedClash, ChemicalWeapon, AirDroneStrike, SuicideBomb,
    ShellingArtilleryMissileAttack, RemoteExplosiveLandmineIed, Grenade, SexualViolence, Attack, AbductionForcedDisappearance,
    ExcessiveForceAgainstProtesters, ProtestWithIntervention, PeacefulProtest, ViolentDemonstration, MobViolence,
    Agreement, Arrests, ChangeToGroupActivity, DisruptedWeaponsUse, HeadquartersOrBaseEstablished,
    LootingPropertyDestruction, NonViolentTransferOfTerritory, Other,
}

/// <summary>That an attack of some kind was carried out, with what one sentence (and those linked to it) says of it.</summary>
/// <param name="Sites">Places struck, least place first within each; the claim's own place is the first.</param>
/// <param name="LaunchedFrom">Base it was flown or fired from, or null.</param>
/// <param name="Count">How many attacks were counted ("26 strikes"), or null.</param>
/// <param name="Confidence">How sure the claim is of its attackers; null where it names none.</param>
/// <param name="TargetsWritten">Things and institutions attacked, as the report has them, without article and number.</param>
/// <param name="WeaponsWritten">Weapons as the report has them, generic ones ("bomb") too; <paramref name="Weapons"/> are those of a type, by name.</param>
public sealed record Attack(
    IncidentType Type, ImmutableArray<Actor> Attackers, ImmutableArray<Actor> Targets, ImmutableArray<string> Weapons,
    ImmutableArray<Place> Sites, Place? LaunchedFrom = null, Figure? Count = null, PerpetratorConfidence? Confidence = null,
    ImmutableArray<string> TargetsWritten = default, ImmutableArray<string> WeaponsWritten = default)
{
    public ImmutableArray<string> TargetsWritten { get; init; } = TargetsWritten.IsDefault ? [] : TargetsWritten;

    public ImmutableArray<string> WeaponsWritten { get; init; } = WeaponsWritten.IsDefault ? [] : WeaponsWritten;
}

/// <summary>How sure a claim is of who did it, surest first; the values of the MUC-4 template's slot for it.</summary>
public enum PerpetratorConfidence { ReportedAsFact, ClaimedOrAdmitted, AccusedByAuthorities, Accused, Possible }

/// <summary>A party as an attack claim names it.</summary>
/// <param name="Name">Canonical name, or the words where it is in no table.</param>
/// <param name="Key">Stable key for comparing: the table's, or the folded words.</param>
/// <param name="Written">As the report has it.</param>
/// <param name="Persons">The people of a named party as the report has them ("members of the Brigades"); null where it names the party alone.</param>
public sealed record Actor(string Name, string Key, string Written, string? Persons = null);
