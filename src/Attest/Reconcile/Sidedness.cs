using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Who stands on whose side: a state's ministry speaks for the state's forces.</summary>
public static class Sidedness
{
    /// <summary>Key of the side an actor is of.</summary>
    public static string SideOf(Actor actor) => actor.Key;

    public static bool IsOfSide(Speaker speaker, Actor attacker) => speaker.Key == attacker.Key;
}
