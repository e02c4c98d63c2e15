using System.Collections.Frozen;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Where reports give one person both parts: one whom some call the gunman, and others only tell of as dead, is the gunman.</summary>
static class DoerOrVictim
{
    /// <summary>Words that call somebody the doer, not only tell what was done.</summary>
    static readonly FrozenSet<string> Calling =
        new[] { "person/noun", "person/charged", "person/identified" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that tell what befell somebody, and do not call that one a victim.</summary>
    static readonly FrozenSet<string> Befalling =
        new[] { "person/harmed", "person/claim", "person/object", "person/care", "person/owned", "person/kin", "person/own-hand", "person/befell" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is told of one person, by the part.</summary>
    public static IEnumerable<IGrouping<PersonRole, (string Report, NamedPerson Person)>> Parts(IReadOnlyList<(string Report, NamedPerson Person)> same)
    {
        var isDoer = same.Any(told => told.Person.Role == PersonRole.Perpetrator && Calling.Contains(told.Person.Rule))
            && same.All(told => told.Person.Role == PersonRole.Perpetrator || Befalling.Contains(told.Person.Rule));
        return same.GroupBy(told => isDoer ? PersonRole.Perpetrator : told.Person.Role);
    }
}
