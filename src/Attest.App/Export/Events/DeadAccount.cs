using System.Collections.Immutable;
using Attest.Model;

namespace Attest.App.Export.Events;

/// <summary>What one origin says of all the dead of an incident.</summary>
/// <param name="ByKind">Each kind that it tells of.</param>
sealed record DeadAccount(string Origin, string? Speaker, ImmutableSortedDictionary<Dead, CountedDead> ByKind)
{
    /// <summary>All the dead: its figure for people, or the sum over kinds that do not overlap where that is greater.</summary>
    /// <remarks>Kinds are added within one origin only, who tells of them as different people.</remarks>
    public CountedDead Whole { get; } = WholeOf(ByKind);

    /// <summary>Of the figures of one origin by group.</summary>
    public static DeadAccount Of(string origin, string? speaker, IEnumerable<(Group Group, CountedDead Dead)> figures)
    {
        var byGroup = figures.GroupBy(figure => figure.Group).ToDictionary(group => group.Key, group => group.Select(figure => figure.Dead).Aggregate(CountedDead.Greater));
        var byKind = byGroup.Keys.Select(DeadKinds.Of).Distinct()
            .ToImmutableSortedDictionary(kind => kind, kind => kind == Dead.Civilians ? Civilians(byGroup) : byGroup.First(group => DeadKinds.Of(group.Key) == kind).Value);
        return new(origin, speaker, byKind);
    }

    // Women and children are different people; medics or journalists may be among either.
    static CountedDead Civilians(Dictionary<Group, CountedDead> byGroup)
    {
        var families = byGroup.Where(group => group.Key is Group.Women or Group.Children).Select(group => group.Value).ToList();
        var others = byGroup.Where(group => DeadKinds.Of(group.Key) == Dead.Civilians && group.Key is not (Group.Women or Group.Children)).Select(group => group.Value);
        return (families.Count == 0 ? others : others.Append(CountedDead.Sum(families))).Aggregate(CountedDead.Greater);
    }

    static CountedDead WholeOf(ImmutableSortedDictionary<Dead, CountedDead> byKind)
    {
        var kinds = byKind.Where(kind => kind.Key != Dead.People).Select(kind => kind.Value).ToList();
        var people = byKind.TryGetValue(Dead.People, out var told) ? told : (CountedDead?)null;
        if (kinds.Count == 0) return people ?? CountedDead.Of(Figure.Vague);
        var sum = CountedDead.Sum(kinds);
        return people is { } all ? CountedDead.Greater(all, sum) : sum;
    }
}
