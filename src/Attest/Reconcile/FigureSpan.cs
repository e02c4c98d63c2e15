using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Lowest, highest and widest of the totals of several origins.</summary>
public sealed record FigureSpan(Figure Lowest, Figure Highest, Figure Widest)
{
    /// <remarks>Vague totals set no bound; where all are vague the span is.</remarks>
    public static FigureSpan Of(ImmutableArray<OriginTotal> totals)
    {
        var figures = totals.Select(total => total.Figure).Where(figure => figure.Value is not null).ToList();
        if (figures.Count == 0) return new(Figure.Vague, Figure.Vague, Figure.Vague);
        return new(
            figures.OrderBy(figure => figure.Value).ThenBy(Preference).First(),
            figures.OrderByDescending(FigureWords.Top).ThenBy(Preference).ThenByDescending(figure => figure.Value).First(),
            WidestOf(figures));
    }

    static Figure WidestOf(List<Figure> figures) => figures
        .OrderByDescending(figure => figures.Count(other => FigureWords.Allow(other, figure.Value!.Value)))
        .ThenBy(figure => figure.Value).ThenBy(Preference).First();

    // Of two figures of one value the firmer words stand for it.
    static (Bound, int) Preference(Figure figure) => (figure.Bound, figure.High ?? 0);
}
