namespace Attest.Link;

/// <summary>A sample of the runs of words of a text, in its order: at most some hundred, however long the text is.</summary>
/// <remarks>
/// A run is in the sample for what it is, not for where it stands, so that two texts have the same runs of those they share. The longer the
/// text, the fewer of its runs are taken: one in two, in four, in eight. Two texts are compared by the runs that both would take.
/// </remarks>
public sealed class RunSketch
{
    /// <summary>Words in a run.</summary>
    public const int RunLength = 4;

    /// <summary>Runs in a sample from which it is thinned.</summary>
    const int Most = 256;

    /// <summary>Runs that lead to the text in an index, about half to all of so many.</summary>
    const int MostKeys = 32;

    /// <summary>Runs in a row that may be strange in the midst of shared ones: a changed word makes four of them so.</summary>
    const int StrangeInMidst = 32;

    /// <summary>Runs of a sample in a row that may always be strange.</summary>
    const int LeastStrange = 8;

    readonly uint[] runs;
    readonly int thinning;

    RunSketch(uint[] runs, int thinning, int count) => (this.runs, this.thinning, Count) = (runs, thinning, count);

    /// <summary>Runs of the whole text.</summary>
    public int Count { get; }

    public static RunSketch Of(ReadOnlySpan<char> text)
    {
        var all = WordRuns.Of(text, RunLength);
        var thinning = Thinning(all.Count, Most);
        var (taken, mask) = (0, Mask(thinning));
        foreach (var run in all)
            if ((run & mask) == 0) taken++;
        var sample = new uint[taken];
        taken = 0;
        foreach (var run in all)
            if ((run & mask) == 0) sample[taken++] = (uint)run;
        return new(sample, thinning, all.Count);
    }

    /// <summary>The runs by which an index finds the text.</summary>
    public IEnumerable<uint> Keys()
    {
        var mask = Mask(Math.Max(thinning, Thinning(Count, MostKeys)));
        foreach (var run in runs)
            if ((run & mask) == 0) yield return run;
    }

    /// <summary>How much of this text is the other's: the share of its runs that the other has, and the share that stands among such runs.</summary>
    /// <remarks>Words changed here and there lower the first; only words of its own, sentences of them, lower the second.</remarks>
    public (double Same, double Covered) In(RunSketch other)
    {
        var common = Math.Max(thinning, other.thinning);
        var (mine, theirs) = (Thinned(common), other.Thinned(common));
        if (mine.Length == 0 || theirs.Length == 0) return (0, 0);
        Array.Sort(theirs);
        var (same, covered, strange) = (0, 0, 0);
        var most = Math.Max(LeastStrange, StrangeInMidst >> common);
        foreach (var run in mine)
        {
            if (Array.BinarySearch(theirs, run) < 0)
            {
                strange++;
                continue;
            }

            covered += 1 + (strange <= most ? strange : 0);
            (same, strange) = (same + 1, 0);
        }

        return ((double)same / mine.Length, (double)covered / mine.Length);
    }

    /// <summary>True when both are the same runs in the same order.</summary>
    public bool IsSame(RunSketch other) => Count == other.Count && runs.AsSpan().SequenceEqual(other.runs);

    uint[] Thinned(int to)
    {
        var mask = Mask(to);
        return to == thinning ? [.. runs] : Array.FindAll(runs, run => (run & mask) == 0);
    }

    // A text of so many runs, of which no more than so many are wanted: how often they are halved.
    static int Thinning(int count, int most)
    {
        var times = 0;
        while (count > most)
        {
            count >>= 1;
            times++;
        }

        return times;
    }

    // The low bits choose; that half of a run's hash is kept.
    static uint Mask(int thinning) => (1u << Math.Min(thinning, 16)) - 1;
}
