using System.Globalization;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Desk.Review;

/// <summary>A figure as a person types it, to begin a correction with; <see cref="Attest.Reconcile.Rulings.FigureText"/> reads it.</summary>
static class TypedFigure
{
    public static string Of(Figure figure) => figure.Bound switch
    {
        Bound.Vague => "no number",
        Bound.Between => string.Create(CultureInfo.InvariantCulture, $"{figure.Value}-{figure.High}"),
        _ => FigureWords.Of(figure),
    };
}
