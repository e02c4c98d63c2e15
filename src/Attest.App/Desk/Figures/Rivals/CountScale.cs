using System.Collections.Immutable;

namespace Attest.App.Desk.Figures.Rivals;

/// <summary>A straight scale from 0 to a round number that holds all counts; arrows get room at its ends.</summary>
/// <param name="Top">The largest count on the scale; at least 1.</param>
/// <param name="Ticks">Round counts from 0 to <paramref name="Top"/>, at most seven.</param>
public sealed record CountScale(long Top, ImmutableArray<long> Ticks)
{
    const double Left = 0.06, Right = 0.88;
    const int MostSteps = 6;

    public static CountScale For(int most)
    {
        var step = StepFor(Math.Max(1, most));
        var steps = (int)((Math.Max(1L, most) + step - 1) / step);
        return new(steps * step, [.. Enumerable.Range(0, steps + 1).Select(number => number * step)]);
    }

    /// <summary>Where a count stands, as a share of the width.</summary>
    public double ShareOf(long count) => Left + ((Right - Left) * count / Top);

    // 1, 2, 5, 10, 20, 50 … : the least that needs few steps.
    static long StepFor(int most)
    {
        for (long unit = 1; ; unit *= 10)
            foreach (var factor in (ReadOnlySpan<int>)[1, 2, 5])
                if (factor * unit * MostSteps >= most) return factor * unit;
    }
}
