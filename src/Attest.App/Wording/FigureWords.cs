using System.Globalization;
using Attest.Model;

namespace Attest.App.Wording;

/// <summary>Figures in words.</summary>
static class FigureWords
{
    /// <summary>"at least 12"; the phrase of the text where it gives no number.</summary>
    public static string Of(Figure figure, string? phrase = null) => figure.Bound switch
    {
        Bound.Vague => phrase is null ? "no number" : $"“{SafeText.OneLine(phrase)}”",
        Bound.Exact => Number(figure.Value),
        Bound.Between => $"{Number(figure.Value)} to {Number(figure.High)}",
        _ => $"{Words.Plain(figure.Bound)} {Number(figure.Value)}",
    };

    /// <summary>"20–27" or "12"; what no origin gives a number for is "no number".</summary>
    public static string Range(Figure lowest, Figure highest)
    {
        if (lowest.Value is null) return Of(lowest);
        var (low, high) = (lowest.Value, highest.High ?? highest.Value);
        return low == high ? Of(lowest) : $"{Number(low)}–{Number(high)}";
    }

    static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
