using System.Collections.Frozen;
using Attest.Link;
using Attest.Model;
using Attest.Names;

namespace Attest.App.Export.Events;

/// <summary>A side of an event as other registers tell sides apart.</summary>
/// <param name="State">ISO 3166-1 alpha-2 of the state whose forces it is; null for any other.</param>
/// <param name="IsGroup">True for an armed group that the tables know by name.</param>
sealed record Party(string Name, string? State, bool IsGroup)
{
    static readonly FrozenSet<string> CivilianNames = Enum.GetValues<Group>()
        .Where(group => group is not Group.People && DeadKinds.Of(group) == Dead.Civilians)
        .Select(group => EnumNames.Of(group).Replace('_', ' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where the register says that civilians, or such of whom it goes without saying, were attacked.</summary>
    public bool IsCivilian => CivilianNames.Contains(Name);

    public static Party Of(string name)
    {
        var row = ActorTable.Load().Find(name);
        if (row is null) return new(name, null, false);
        var side = Sidedness.SideOf(row.Key);
        var state = Countries.Of(side) is not null && IsForce(row.Kind) ? side : null;
        return new(name, state, state is null && row.Kind == ActorKind.Group);
    }

    static bool IsForce(ActorKind kind) =>
        kind is ActorKind.State or ActorKind.Government or ActorKind.ArmedForce or ActorKind.Ministry or ActorKind.Police or ActorKind.Office;
}
