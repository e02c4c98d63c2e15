using Attest.Model;
using Attest.Names;

namespace Attest.Link;

/// <summary>Who stands on whose side: a state's ministry speaks for the state's forces, a group's news arm for the group.</summary>
public static class Sidedness
{
    /// <summary>Steps from a body to its parent at most; a damaged table may run in a circle.</summary>
    const int MostSteps = 5;

    const string Unnamed = "noun:";

    static readonly Lazy<ActorTable> Actors = new(ActorTable.Load);

    /// <summary>Key of the side that an actor or speaker is of: the state for its bodies and officials, the group for its arms, else its own.</summary>
    public static string SideOf(string key)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (Actors.Value.ById(key) is not { } row) return key;
            if (IsOfState(row.Kind) && row.Country is { } state) return state;
            if (row.Parent is null || !TakesSides(row.Kind)) return key;
            key = row.Parent;
        }

        return key;
    }

    /// <summary>True when the speaker is the attacker, or a body or official of it.</summary>
    public static bool IsOfSide(Speaker speaker, Actor attacker) => SideOf(speaker.Key) == SideOf(attacker.Key);

    /// <summary>False for an attacker of whom only the kind is told ("gunmen", "a suicide bomber").</summary>
    public static bool IsNamed(Actor actor) => !actor.Key.StartsWith(Unnamed, StringComparison.Ordinal);

    /// <summary>True for parties that nobody could take for one another; a coalition may be any of its members, "gunmen" anyone.</summary>
    public static bool IsParty(Actor actor) => IsNamed(actor) && Actors.Value.ById(actor.Key) is not { Kind: ActorKind.Coalition };

    /// <summary>The agency of that name, or null where the tables know none.</summary>
    public static string? AgencyKey(string name) => Actors.Value.Find(name) is { IsWire: true } row ? row.Key : null;

    static bool IsOfState(ActorKind kind) =>
        kind is ActorKind.State or ActorKind.Government or ActorKind.ArmedForce or ActorKind.Ministry or ActorKind.Police or ActorKind.Office;

    static bool TakesSides(ActorKind kind) =>
        kind is not (ActorKind.Monitor or ActorKind.Agency or ActorKind.InternationalBody or ActorKind.Coalition);
}
