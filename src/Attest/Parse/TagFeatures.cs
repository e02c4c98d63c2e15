using System.Runtime.CompilerServices;
using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>What the tagger sees of a word: itself, two neighbours on each side and the two tags just given.</summary>
static class TagFeatures
{
    const uint Before = 0xFFFF_FFF1, After = 0xFFFF_FFF2;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ReadOnlySpan<uint> Extract(Workspace room, int at)
    {
        var (words, f, n) = (room.Words, room.Features, 0);
        ref readonly var word = ref words[at];
        var (w1, w2) = (Lower(room, at - 1), Lower(room, at - 2));
        var (x1, x2) = (Lower(room, at + 1), Lower(room, at + 2));
        var t1 = at > 0 ? room.Tags[at - 1] + 1u : 0;
        var t2 = at > 1 ? room.Tags[at - 2] + 1u : 0;
        var casing = (uint)room.Casing;
        var place = at == 0 ? 1u : 0;
        var shape = casing == (uint)Casing.AllCapitals ? 7u : word.Shape;
        f[n++] = FeatureKey.Of(0, 0);
        f[n++] = FeatureKey.Of(1, word.Lower);
        f[n++] = FeatureKey.Of(2, casing == (uint)Casing.AllCapitals ? word.Lower : word.Exact, place);
        f[n++] = FeatureKey.Of(3, word.Suffix1);
        f[n++] = FeatureKey.Of(4, word.Suffix2);
        f[n++] = FeatureKey.Of(5, word.Suffix3);
        f[n++] = FeatureKey.Of(6, word.Suffix4);
        f[n++] = FeatureKey.Of(7, word.Prefix1);
        f[n++] = FeatureKey.Of(8, word.Prefix2);
        f[n++] = FeatureKey.Of(9, word.Prefix3);
        f[n++] = FeatureKey.Of(10, word.Prefix4);
        f[n++] = FeatureKey.Of(11, shape, place, casing);
        f[n++] = FeatureKey.Of(12, word.Flags, place, casing);
        f[n++] = FeatureKey.Of(13, w1);
        f[n++] = FeatureKey.Of(14, w2);
        f[n++] = FeatureKey.Of(15, x1);
        f[n++] = FeatureKey.Of(16, x2);
        f[n++] = FeatureKey.Of(17, w1, word.Lower);
        f[n++] = FeatureKey.Of(18, word.Lower, x1);
        f[n++] = FeatureKey.Of(19, t1);
        f[n++] = FeatureKey.Of(20, t1, t2);
        f[n++] = FeatureKey.Of(21, t1, word.Lower);
        f[n++] = FeatureKey.Of(22, t1, t2, word.Lower);
        f[n++] = FeatureKey.Of(23, t1, x1);
        f[n++] = FeatureKey.Of(24, t1, word.Suffix3);
        f[n++] = FeatureKey.Of(25, t1, word.Suffix2, Suffix(room, at + 1));
        f[n++] = FeatureKey.Of(26, Suffix(room, at + 1));
        f[n++] = FeatureKey.Of(27, Suffix(room, at - 1));
        f[n++] = FeatureKey.Of(28, Shape(room, at - 1), shape);
        f[n++] = FeatureKey.Of(29, shape, Shape(room, at + 1));
        f[n++] = FeatureKey.Of(30, t2, word.Lower);
        f[n++] = FeatureKey.Of(31, w1, x1);
        f[n++] = FeatureKey.Of(32, x1, x2);
        f[n++] = FeatureKey.Of(33, t1, shape, casing);
        f[n++] = FeatureKey.Of(34, word.Lower, Suffix(room, at + 1));
        return f.AsSpan(0, n);
    }

    static uint Lower(Workspace room, int at) => at < 0 ? Before : at >= room.Count ? After : room.Words[at].Lower;

    static uint Suffix(Workspace room, int at) => at < 0 ? Before : at >= room.Count ? After : room.Words[at].Suffix3;

    static uint Shape(Workspace room, int at) => at < 0 ? Before : at >= room.Count ? After : room.Words[at].Shape;
}
