using Attest.Segment.Learned;

namespace Attest.Segment;

/// <summary>What the model sees at a place inside a run without white space where a word might end.</summary>
static class WordBoundaryFeatures
{
    public const int Most = 48;

    // Runs are looked at no further than this from the place in question, so that a hostile text costs linear time.
    const int Reach = 24;

    /// <summary>Writes the features of a cut before <paramref name="at"/> in the run from start to end.</summary>
    public static int Extract(ReadOnlySpan<char> text, Range run, int at, Span<uint> into)
    {
        var (start, end) = (Math.Max(run.Start.Value, at - Reach), Math.Min(run.End.Value, at + Reach));
        Span<uint> before = stackalloc uint[4], after = stackalloc uint[4];
        Span<uint> classBefore = stackalloc uint[4], classAfter = stackalloc uint[4];
        for (var i = 0; i < 4; i++)
        {
            before[i] = at - 1 - i >= start ? Letters.Fold(text[at - 1 - i]) : '_';
            classBefore[i] = at - 1 - i >= start ? Letters.Class(text[at - 1 - i]) : '_';
            after[i] = at + i < end ? Letters.Fold(text[at + i]) : '_';
            classAfter[i] = at + i < end ? Letters.Class(text[at + i]) : '_';
        }

        var n = 0;
        into[n++] = FeatureKey.Of(0, 0);
        for (uint i = 0; i < 4; i++)
        {
            into[n++] = FeatureKey.Of(1 + i, before[(int)i]);
            into[n++] = FeatureKey.Of(5 + i, after[(int)i]);
            into[n++] = FeatureKey.Of(9 + i, classBefore[(int)i], classAfter[0]);
            into[n++] = FeatureKey.Of(13 + i, classBefore[0], classAfter[(int)i]);
        }

        into[n++] = FeatureKey.Of(17, before[0], after[0]);
        into[n++] = FeatureKey.Of(18, before[1], before[0], after[0]);
        into[n++] = FeatureKey.Of(19, before[0], after[0], after[1]);
        into[n++] = FeatureKey.Of(20, before[1], before[0], after[0], after[1]);
        into[n++] = FeatureKey.Of(21, classBefore[1], classBefore[0], classAfter[0], classAfter[1]);
        into[n++] = FeatureKey.Of(22, classBefore[2], classBefore[1], classBefore[0], classAfter[0]);
        into[n++] = FeatureKey.Of(23, classBefore[0], classAfter[0], classAfter[1], classAfter[2]);
        into[n++] = FeatureKey.Of(24, after[0], after[1], after[2], after[3]);
        into[n++] = FeatureKey.Of(25, before[0], before[1], before[2], before[3]);
        return n + Runs(text[start..end], at - start, into[n..]) + Outline(text, run, at, into[(n + 6)..]);
    }

    static int Runs(ReadOnlySpan<char> window, int at, Span<uint> into)
    {
        var left = at - 1;
        while (left > 0 && SameRun(window[left - 1], window[left])) left--;
        var right = at + 1;
        while (right < window.Length && SameRun(window[right], window[right - 1])) right++;
        var (leftRun, rightRun) = (Fold(window[left..at]), Fold(window[at..right]));
        into[0] = FeatureKey.Of(26, leftRun, window[at]);
        into[1] = FeatureKey.Of(27, rightRun, window[at - 1]);
        into[2] = FeatureKey.Of(28, leftRun, rightRun);
        into[3] = FeatureKey.Of(29, (uint)(at - left), Letters.Class(window[at]), left == 0 ? 1u : 0);
        into[4] = FeatureKey.Of(30, (uint)(right - at), Letters.Class(window[at - 1]), right == window.Length ? 1u : 0);
        into[5] = FeatureKey.Of(31, Fold(window[left..right]));
        return 6;
    }

    static int Outline(ReadOnlySpan<char> text, Range run, int at, Span<uint> into)
    {
        var whole = text[run.Start.Value..Math.Min(run.End.Value, run.Start.Value + (4 * Reach))];
        var (dots, web) = (0u, 0u);
        foreach (var letter in whole)
        {
            if (letter == '.') dots++;
            if (letter is '@' or '_') web |= 1;
            if (letter is '/') web |= 2;
        }

        var address = whole.Contains("://", StringComparison.Ordinal) || whole.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 1u : 0;
        var follows = Next(text, run.End.Value);
        var last = at == run.End.Value - 1 ? 1u : 0;
        into[0] = FeatureKey.Of(32, Letters.Fold(text[at - 1]), Letters.Fold(text[at]), web, address);
        into[1] = FeatureKey.Of(33, Letters.Class(text[at]), Math.Min(dots, 3), last, follows);
        into[2] = FeatureKey.Of(34, Letters.Class(text[at - 1]), Letters.Class(text[at]), Math.Min(dots, 3), web);
        into[3] = FeatureKey.Of(35, Fold(whole[..Math.Min(whole.Length, Reach)]), (uint)Math.Min(at - run.Start.Value, Reach));
        return 4;
    }

    /// <summary>Class of the first character after the white space that follows a run.</summary>
    static uint Next(ReadOnlySpan<char> text, int at)
    {
        for (var end = Math.Min(text.Length, at + 4); at < end; at++)
            if (!char.IsWhiteSpace(text[at])) return Letters.Class(text[at]);
        return '_';
    }

    static bool SameRun(char a, char b)
    {
        var (x, y) = (Letters.Class(a), Letters.Class(b));
        return x == y || (x is 'a' or 'A' && y is 'a' or 'A');
    }

    static uint Fold(ReadOnlySpan<char> letters)
    {
        var hash = (uint)letters.Length;
        foreach (var letter in letters) hash = FeatureKey.Step(hash, Letters.Fold(letter));
        return FeatureKey.Finish(hash);
    }
}
