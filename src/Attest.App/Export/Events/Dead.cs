using Attest.Model;

namespace Attest.App.Export.Events;

/// <summary>Kinds of dead that never overlap; People are those of whom only that is told, and may be any of the others.</summary>
enum Dead { Civilians, Militants, Soldiers, Police, People }

/// <summary>Which kind each group of the register belongs to.</summary>
static class DeadKinds
{
    public static Dead Of(Group group) => group switch
    {
        Group.Militants => Dead.Militants,
        Group.Soldiers => Dead.Soldiers,
        Group.Police => Dead.Police,
        Group.People => Dead.People,
        _ => Dead.Civilians,
    };
}
