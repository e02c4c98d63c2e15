using System.Collections.Immutable;

namespace Attest.Names;

public enum WeaponKind
{
    Aircraft, Helicopter, Drone, Missile, Rocket, Bomb, Artillery, Explosive, SmallArm, Vehicle, Blade, Chemical, Ship, Fire,
}

/// <summary>A weapon, an aircraft or another instrument of attack.</summary>
/// <param name="Key">Stable key ("tu-22m3", "car-bomb").</param>
/// <param name="Name">Canonical designation.</param>
/// <param name="IsGeneric">True for words that say no type (warplanes, air strikes): incidents do not list them.</param>
/// <param name="OtherNames">Further names in use.</param>
public sealed record WeaponRow(string Key, string Name, WeaponKind Kind, bool IsGeneric, ImmutableArray<string> OtherNames)
{
    // A row is its key: the table has one row of a key, and a composed one has no other names.
    public bool Equals(WeaponRow? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);
}

/// <summary>A known weapon in a sentence: words <paramref name="First"/> up to but not with <paramref name="End"/>.</summary>
public readonly record struct WeaponMatch(int First, int End, WeaponRow Row);
