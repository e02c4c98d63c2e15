using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Names;

/// <summary>A list of nouns whose words people may rule on at the desk.</summary>
/// <param name="Name">"groups", as a decision names it.</param>
/// <param name="Kinds">What a word of the list can be, as a decision names it.</param>
/// <param name="Tables">Word lists of a language, by how many words an entry of theirs has, from one; none where the list is no such table.</param>
/// <param name="MostWords">Words of an entry.</param>
public sealed record EditedList(string Name, ImmutableArray<string> Kinds, ImmutableArray<string> Tables, int MostWords)
{
    /// <summary>Nouns for people, and the group each names.</summary>
    public static EditedList Groups { get; } = new("groups", [.. Enum.GetValues<Group>().Select(EnumNames.Of)], ["groups", "group-phrases"], 2);

    /// <summary>Nouns for things that attacks hit, and the class of each.</summary>
    public static EditedList Things { get; } = new("things", [.. WordTable.Load("En", "things").Rows.Select(row => row[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], ["things"], 1);

    /// <summary>Institutions, gatherings and places that stand for the target where no party is named.</summary>
    public static EditedList Targets { get; } = new("targets", ["target"], ["target-nouns"], 1);

    /// <summary>Names of weapons, and the kind of each.</summary>
    public static EditedList Weapons { get; } = new("weapons", [.. Enum.GetValues<WeaponKind>().Select(EnumNames.Of)], [], 5);

    public static ImmutableArray<EditedList> All { get; } = [Groups, Things, Targets, Weapons];

    /// <summary>Capitals count in the names of weapons ("TB2") and nowhere else.</summary>
    public bool KeepsCapitals => Tables.IsEmpty;

    /// <summary>The list of that name, or null.</summary>
    public static EditedList? Named(string name) => All.FirstOrDefault(list => list.Name == name);

    // The lists are told apart by name.
    public bool Equals(EditedList? other) => other is not null && Name == other.Name;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
