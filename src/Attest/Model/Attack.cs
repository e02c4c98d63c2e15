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
public sealed record Attack(
    IncidentType Type, ImmutableArray<Actor> Attackers, ImmutableArray<Actor> Targets, ImmutableArray<string> Weapons,
    ImmutableArray<Place> Sites, Place? LaunchedFrom = null, Figure? Count = null);

/// <summary>A party as an attack claim names it.</summary>
/// <param name="Name">Canonical name, or the words where it is in no table.</param>
/// <param name="Key">Stable key for comparing: the table's, or the folded words.</param>
/// <param name="Written">As the report has it.</param>
public sealed record Actor(string Name, string Key, string Written);
