using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>What one origin says of one group in one report: a whole figure or a sum over sites, and the parts.</summary>
/// <param name="Figure">The total; null where the report gives parts only.</param>
/// <param name="Summed">True when the total is, or rests on, the sum of figures for separate sites.</param>
/// <param name="Wholes">Figures told for the whole, in the order of the text; the last is the total unless it is a sum.</param>
/// <param name="Parts">Figures for a part or for one site of several.</param>
public sealed record ReportToll(Figure? Figure, bool Summed, ImmutableArray<Toll> Wholes, ImmutableArray<Toll> Parts)
{
    /// <summary>Share of a figure below which a later one in the same report is told of a part and does not revise it.</summary>
    /// <remarks>"85 people died" and, further down, "his wife died": one report seldom halves its own toll without saying so.</remarks>
    public const double RevisingShare = 0.5;

    /// <param name="tolls">Of one report, origin and group, in the order of the text, none withdrawn.</param>
    public static ReportToll Of(IReadOnlyList<Toll> tolls)
    {
        var parts = tolls.Where(toll => toll.IsPart).ToList();
        var figures = tolls.Where(toll => !toll.IsPart).ToList();
        // "Bomb kills seven near Arda", and below "seven in Belt": the headline tells the same seven again, and adds none.
        var again = figures.Where(toll => toll.IsHeadline && figures.Exists(other => !other.IsHeadline && other.Figure.Value == toll.Figure.Value)).ToList();
        var sites = SeparateSites([.. figures.Except(again)]);
        if (sites.Count < 2) return Whole(figures, parts);

        var whole = figures.Where(toll => !sites.Contains(toll) && !again.Contains(toll) && IsWhole(toll, sites)).ToList();
        parts.AddRange(figures.Except(whole));
        var sum = FigureWords.Sum([.. LastOfEachSite(sites).Select(toll => toll.Figure)]);
        if (whole.Count == 0) return new(sum, Summed: true, [], InOrder(parts));
        // A headline that gives the sum in the outlet's words rests on the sum; a total that the speaker states does not.
        return Whole(whole, parts) with
        {
            Summed = whole.All(toll => toll is { IsHeadline: true, Claim.Speaker: null })
            && sum.Value == whole[^1].Figure.Value
        };
    }

    static ReportToll Whole(List<Toll> figures, List<Toll> parts)
    {
        var wholes = new List<Toll>();
        foreach (var toll in figures)
        {
            if (wholes.LastOrDefault() is { } before && IsMuchLess(toll.Figure, before.Figure)) parts.Add(toll);
            else wholes.Add(toll);
        }

        var total = wholes.LastOrDefault(toll => toll.Figure.Value is not null) ?? wholes.LastOrDefault();
        return new(total?.Figure, Summed: false, [.. wholes], InOrder(parts));
    }

    static bool IsMuchLess(Figure later, Figure before) =>
        later.Value is { } value && before.Value is { } told && value < RevisingShare * told;

    /// <summary>Figures with a place of which another figure's place is apart; places that hold another are no site.</summary>
    static List<Toll> SeparateSites(List<Toll> figures)
    {
        var placed = figures.Where(toll => toll.Place is not null).ToList();
        var fine = placed.Where(toll => !placed.Any(toll.Holds)).ToList();
        return [.. fine.Where(toll => fine.Any(toll.IsForAnotherSite))];
    }

    static bool IsWhole(Toll toll, List<Toll> sites) =>
        toll.Figure.Value is null || toll.Figure.Value >= sites.Max(site => site.Figure.Value ?? 0);

    static IEnumerable<Toll> LastOfEachSite(List<Toll> sites) => sites
        .GroupBy(toll => toll.Place!.Key, StringComparer.Ordinal)
        .Select(site => site.LastOrDefault(toll => toll.Figure.Value is not null) ?? site.Last());

    static ImmutableArray<Toll> InOrder(List<Toll> parts) =>
        [.. parts.OrderBy(toll => toll.Claim.At.Start).ThenBy(toll => toll.Claim.Id, StringComparer.Ordinal)];
}
