using System.Collections.Immutable;
using Attest.App.Show;
using Attest.Model;

namespace Attest.App.Desk.Figures.Rivals;

/// <summary>Rival figures side by side: a facet per effect and group, a row per origin.</summary>
public sealed record RivalChart(ImmutableArray<RivalFacet> Facets)
{
    /// <summary>Charts of one effect share a scale, so that groups can be compared.</summary>
    public static RivalChart Of(ImmutableArray<Toll> tolls)
    {
        var scales = tolls.GroupBy(toll => toll.Effect).ToDictionary(same => same.Key, same => CountScale.For(same.Max(Most)));
        return new([.. tolls.Select(toll => new RivalFacet(IncidentLines.TollHeading(toll), scales[toll.Effect], [.. toll.Rows.SelectMany(Rows)]))]);
    }

    static int Most(Toll toll) => toll.Rows.SelectMany(row => row.Below.Prepend(row)).Max(row => row.Value.High ?? row.Value.Value ?? 0);

    // What an origin also gave stands on its own row, joined; parts and sites are figures for something else.
    static IEnumerable<RivalRow> Rows(TollRow row)
    {
        var others = row.Below.Where(below => below.Role == TollRole.Other).ToList();
        yield return new(row, [.. others.Select(other => Mark(other, isEarlier: true)).Append(Mark(row, isEarlier: false)).OfType<RivalMark>()], [.. others]);
        foreach (var part in row.Below.Where(below => below.Role is TollRole.Part or TollRole.Site))
            yield return new(part, [.. new[] { Mark(part, isEarlier: false) }.OfType<RivalMark>()], []);
    }

    static RivalMark? Mark(TollRow row, bool isEarlier) =>
        RivalMark.Of(row.Value, isEarlier, row.Account.Shown.Claim.Stance == Stance.Denied);
}

/// <param name="Heading">"killed, civilians: 20–27, 3 origins; most allow 20".</param>
public sealed record RivalFacet(string Heading, CountScale Scale, ImmutableArray<RivalRow> Rows);

/// <summary>A row of the chart.</summary>
/// <param name="Marks">What the origin also gave first, the figure that stands last; none where no number is told.</param>
/// <param name="Others">The figures that the origin also gave.</param>
public sealed record RivalRow(TollRow Figure, ImmutableArray<RivalMark> Marks, ImmutableArray<TollRow> Others);
