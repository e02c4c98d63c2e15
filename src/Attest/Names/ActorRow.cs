using System.Collections.Immutable;

namespace Attest.Names;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    State, Government, ArmedForce, Ministry, Police, Office, Group, Coalition, InternationalBody, Organisation, Monitor, Agency, Outlet, Person,
}

/// <summary>A party, speaker or relay that the tables know.</summary>
/// <param name="Key">Stable key: "RU" a state, "RU:defence-ministry" a body of it, "islamic-state" any other.</param>
/// <param name="Name">Canonical English name.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the state it belongs to or mainly acts in; null where there is no one such.</param>
/// <param name="Parent">Key of the body it is part of or speaks for; null when it stands for itself.</param>
/// <param name="OtherNames">Further names in use.</param>
public sealed record ActorRow(
    string Key, string Name, ActorKind Kind, string? Country, string? Parent, ImmutableArray<string> OtherNames)
{
    /// <summary>True for agencies whose reports other outlets carry (AP, AFP, RIA …).</summary>
    public bool IsWire => Kind == ActorKind.Agency;

    public bool Equals(ActorRow? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);
}
