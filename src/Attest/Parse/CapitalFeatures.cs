using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>What the truecaser sees of a word: its letters, its neighbours, what the lists of names know, and how the words before it were written.</summary>
static class CapitalFeatures
{
    public const int Most = 40;

    const uint None = 3;

    /// <param name="isKnown">False for a word too rare to be learnt by itself, in training.</param>
    /// <param name="before">Labels of the words before it.</param>
    public static int Extract(CapitalWords words, int at, bool isKnown, ReadOnlySpan<byte> before, Span<uint> into)
    {
        var (word, left, right) = (words.Keys(at), Lower(words, at - 1), Lower(words, at + 1));
        var (listed, listedLeft, listedRight) = (Listed(words, at), Listed(words, at - 1), Listed(words, at + 1));
        var (last, second) = (at > 0 ? before[at - 1] : None, at > 1 ? before[at - 2] : None);
        var marks = ((uint)words.Marks(at).Before << 16) | words.Marks(at).After;
        var length = (uint)Math.Min(word.Length, 8);
        var n = 0;
        if (isKnown)
        {
            into[n++] = FeatureKey.Of(0, word.Lower);
            into[n++] = FeatureKey.Of(1, left, word.Lower);
            into[n++] = FeatureKey.Of(2, word.Lower, right);
            into[n++] = FeatureKey.Of(3, word.Lower, last);
            into[n++] = FeatureKey.Of(4, word.Lower, last, listedRight);
        }

        into[n++] = FeatureKey.Of(5, left);
        into[n++] = FeatureKey.Of(6, right);
        into[n++] = FeatureKey.Of(7, Lower(words, at - 2), left);
        into[n++] = FeatureKey.Of(8, right, Lower(words, at + 2));
        into[n++] = FeatureKey.Of(9, word.Suffix2);
        into[n++] = FeatureKey.Of(10, word.Suffix3);
        into[n++] = FeatureKey.Of(11, word.Suffix4);
        into[n++] = FeatureKey.Of(12, word.Prefix3);
        into[n++] = FeatureKey.Of(13, listed);
        into[n++] = FeatureKey.Of(14, listed, listedRight);
        into[n++] = FeatureKey.Of(15, listedLeft, listed);
        into[n++] = FeatureKey.Of(16, last, second);
        into[n++] = FeatureKey.Of(17, last, listed);
        into[n++] = FeatureKey.Of(18, last, word.Suffix3);
        into[n++] = FeatureKey.Of(19, marks);
        into[n++] = FeatureKey.Of(20, marks, length);
        into[n++] = FeatureKey.Of(21, last, left);
        into[n++] = FeatureKey.Of(22, last, right);
        into[n++] = FeatureKey.Of(23, word.Suffix2, listed);
        into[n++] = FeatureKey.Of(24, listed, left);
        into[n++] = FeatureKey.Of(25, listed, right);
        into[n++] = FeatureKey.Of(26, length, word.Flags & 1, last);
        into[n++] = FeatureKey.Of(27, isKnown ? 1u : 0, last, listed);
        into[n++] = FeatureKey.Of(28, last, listed, listedRight);
        return n;
    }

    static uint Lower(CapitalWords words, int at) => at < 0 || at >= words.Count ? 1 : words.Keys(at).Lower;

    static uint Listed(CapitalWords words, int at) => at < 0 || at >= words.Count ? 1u << 9 : (uint)words.Listed(at);
}
