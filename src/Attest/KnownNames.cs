using Attest.Names;

namespace Attest;

/// <summary>The tables of places, actors and weapons that ship with the library, loaded once.</summary>
public sealed record KnownNames(Gazetteer Gazetteer, PlaceResolver Places, ActorTable Actors, WeaponTable Weapons)
{
    /// <param name="extraGazetteer">A gazetteer made by `attest gazetteer import`, or null.</param>
    public static KnownNames Load(string? extraGazetteer = null)
    {
        var gazetteer = Gazetteer.Load(extraGazetteer);
        return new(gazetteer, new PlaceResolver(gazetteer), ActorTable.Load(), WeaponTable.Load());
    }
}
