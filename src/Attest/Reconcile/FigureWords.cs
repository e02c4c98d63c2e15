using Attest.Model;

namespace Attest.Reconcile;

/// <summary>What the words of a figure allow.</summary>
public static class FigureWords
{
    /// <summary>How far, as a share, a value may lie from one that is said to be "about".</summary>
    public const double AboutShare = 0.1;

    /// <summary>True when a speaker of <paramref name="figure"/> could accept <paramref name="value"/> as the number.</summary>
    /// <remarks>A vague figure allows nothing in particular and so is never counted for a value.</remarks>
    public static bool Allow(Figure figure, int value) => figure switch
    {
        { Bound: Bound.Exact } => value == figure.Value,
        { Bound: Bound.About } => Math.Abs(value - figure.Value!.Value) <= AboutShare * figure.Value.Value,
        // "More than 70" is what its speaker would say of 70 and some: its own number stands for it.
        { Bound: Bound.AtLeast or Bound.MoreThan } => value >= figure.Value,
        { Bound: Bound.AtMost or Bound.FewerThan } => value <= figure.Value,
        { Bound: Bound.Between } => figure.Value <= value && value <= figure.High,
        _ => false,
    };

    /// <summary>The highest number that the words give, null when they give none.</summary>
    public static int? Top(Figure figure) => figure.High ?? figure.Value;

    /// <summary>The sum of figures for separate sites; vague ones leave it open upward, and all vague stay vague.</summary>
    public static Figure Sum(IReadOnlyCollection<Figure> figures)
    {
        var given = figures.Where(figure => figure.Value is not null).ToList();
        if (given.Count == 0) return Figure.Vague;
        var value = given.Sum(figure => (long)figure.Value!.Value);
        var top = given.Sum(figure => (long)Top(figure)!.Value);
        // Hostile figures may run over; such a sum is no number of people.
        if (top > int.MaxValue) return Figure.Vague;
        var bound = given.Count < figures.Count ? Bound.AtLeast : SumBound([.. given.Select(figure => figure.Bound).Distinct()]);
        return bound == Bound.Between ? new((int)value, bound, (int)top) : new((int)value, bound);
    }

    static Bound SumBound(HashSet<Bound> bounds)
    {
        if (bounds.Count == 1) return bounds.First();
        bounds.Remove(Bound.Exact);
        if (bounds.IsSubsetOf([Bound.AtLeast, Bound.MoreThan])) return Bound.AtLeast;
        if (bounds.IsSubsetOf([Bound.AtMost, Bound.FewerThan])) return Bound.AtMost;
        return bounds.SetEquals([Bound.Between]) ? Bound.Between : Bound.About;
    }
}
