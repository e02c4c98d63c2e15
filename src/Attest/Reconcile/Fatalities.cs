using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>The dead of an incident by group: totals within each origin first, then across origins.</summary>
public static class Fatalities
{
    /// <param name="tolls">All figures of killed people of the incident, carried and folded.</param>
    public static ImmutableArray<GroupFatalities> Of(IEnumerable<Toll> tolls) =>
        [.. tolls.GroupBy(toll => toll.Group).OrderBy(group => group.Key).Select(group => OfGroup(group.Key, [.. group]))];

    static GroupFatalities OfGroup(Group group, List<Toll> tolls)
    {
        var withdrawn = tolls.Where(toll => toll.IsWithdrawn).ToList();
        var standing = tolls.Where(toll => !toll.IsWithdrawn && !withdrawn.Any(gone => Withdraws(gone, toll))).ToList();
        var origins = standing.GroupBy(toll => toll.Origin, StringComparer.Ordinal).OrderBy(origin => origin.Key, StringComparer.Ordinal).ToList();
        var totals = origins.Select(origin => OriginToll.Of(origin.Key, [.. origin])).ToImmutableArray();
        var figures = standing.DistinctBy(toll => toll.Claim.Id).ToDictionary(toll => toll.Claim.Id, toll => toll.Figure, StringComparer.Ordinal);
        var parts = totals.SelectMany(total => total.Parts).ToImmutableSortedSet(StringComparer.Ordinal);
        var span = FigureSpan.Of([.. totals.Where(total => !total.Claims.IsEmpty || total.Summed)]);
        return new(
            group, span.Lowest, span.Highest, span.Widest, [.. totals.Select(total => total.Origin)],
            [.. tolls.Select(toll => toll.Claim.Id).Distinct().Where(id => !parts.Contains(id)).Order(StringComparer.Ordinal)],
            [.. parts], totals.Any(total => total.Summed))
        {
            Totals = totals,
            Revisions = [.. totals.Select(total => RevisionOf(total, figures)).OfType<Revision>()],
        };
    }

    /// <summary>The withdrawal also takes back the same figure where the same speaker had given it.</summary>
    static bool Withdraws(Toll withdrawal, Toll toll) =>
        withdrawal.Origin == toll.Origin && withdrawal.Figure.Value == toll.Figure.Value && withdrawal.Figure.Value is not null;

    static Revision? RevisionOf(OriginTotal total, Dictionary<string, Figure> figures)
    {
        var changes = total.Claims.Where((id, at) => at == 0 || figures[id] != figures[total.Claims[at - 1]]).ToImmutableArray();
        return changes.Select(id => figures[id]).Distinct().Count() < 2 ? null : new(total.Origin, changes);
    }
}
