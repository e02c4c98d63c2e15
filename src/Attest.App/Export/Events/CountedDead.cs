using Attest.Model;
using Attest.Reconcile;

namespace Attest.App.Export.Events;

/// <summary>A number of dead as one origin gives it, words turned into numbers where a house rule has one.</summary>
/// <param name="Figure">Vague where neither the words nor the rule give a number.</param>
/// <param name="Best">Persons; null where the figure is vague, or the rule gives a range alone.</param>
readonly record struct CountedDead(Figure Figure, int? Best)
{
    public static CountedDead Of(Figure figure) => new(figure, figure.Value);

    public bool IsNumber => Figure.Value is not null;

    /// <summary>Of kinds that do not overlap; vague as soon as one of them is.</summary>
    public static CountedDead Sum(IReadOnlyCollection<CountedDead> dead)
    {
        if (dead.Any(one => !one.IsNumber)) return Of(Figure.Vague);
        var figure = FigureWords.Sum([.. dead.Select(one => one.Figure)]);
        return new(figure, figure.Value is null || dead.Any(one => one.Best is null) ? null : dead.Sum(one => one.Best));
    }

    /// <summary>The greater of two numbers that may tell of the same people; the one that is a number where the other is not.</summary>
    public static CountedDead Greater(CountedDead one, CountedDead other) =>
        (other.Figure.Value ?? -1) > (one.Figure.Value ?? -1) ? other : one;
}
