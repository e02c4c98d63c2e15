using System.Runtime.CompilerServices;
using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>What the name tagger sees of a word: its letters, its tag, its neighbours, what the lists know of them, and its other mentions in the report.</summary>
static class NameFeatures
{
    const uint Before = 0xFFFF_FFF1, After = 0xFFFF_FFF2;

    /// <summary>The one feature of a label that follows another; none at the beginning is label -1.</summary>
    public static uint Following(int label) => FeatureKey.Of(99, (uint)(label + 1));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ReadOnlySpan<uint> Extract(Workspace room, int at)
    {
        var (f, n) = (room.Features, 0);
        ref readonly var word = ref room.Words[at];
        var casing = (uint)room.Casing;
        var shape = casing == (uint)Casing.AllCapitals ? 7u : word.Shape;
        var place = at == 0 ? 1u : 0;
        var (w1, w2, x1, x2) = (Lower(room, at - 1), Lower(room, at - 2), Lower(room, at + 1), Lower(room, at + 2));
        var (t0, t1, u1) = (Tag(room, at), Tag(room, at - 1), Tag(room, at + 1));
        var (s1, z1) = (Shape(room, at - 1), Shape(room, at + 1));
        f[n++] = FeatureKey.Of(0, 0);
        f[n++] = FeatureKey.Of(3, word.Lower);
        f[n++] = FeatureKey.Of(5, word.Exact, place);
        f[n++] = FeatureKey.Of(6, shape, place, casing);
        f[n++] = FeatureKey.Of(8, word.Suffix2);
        f[n++] = FeatureKey.Of(9, word.Suffix3);
        f[n++] = FeatureKey.Of(10, word.Suffix4);
        f[n++] = FeatureKey.Of(11, word.Prefix2);
        f[n++] = FeatureKey.Of(12, word.Prefix3);
        f[n++] = FeatureKey.Of(13, word.Prefix4);
        f[n++] = FeatureKey.Of(14, w1);
        f[n++] = FeatureKey.Of(15, w2);
        f[n++] = FeatureKey.Of(16, x1);
        f[n++] = FeatureKey.Of(17, x2);
        f[n++] = FeatureKey.Of(18, w1, word.Lower);
        f[n++] = FeatureKey.Of(19, word.Lower, x1);
        f[n++] = FeatureKey.Of(21, w1, shape);
        f[n++] = FeatureKey.Of(22, x1, shape);
        f[n++] = FeatureKey.Of(24, t0, t1);
        f[n++] = FeatureKey.Of(25, t0, u1);
        f[n++] = FeatureKey.Of(26, t1, t0, u1);
        f[n++] = FeatureKey.Of(27, t0, Tag(room, at - 2), t1);
        f[n++] = FeatureKey.Of(28, t0, u1, Tag(room, at + 2));
        f[n++] = FeatureKey.Of(29, s1, shape, z1);
        f[n++] = FeatureKey.Of(30, shape, z1, casing);
        f[n++] = FeatureKey.Of(31, word.Flags, word.Suffix3);
        f[n++] = FeatureKey.Of(32, w2, w1, shape);
        f[n++] = FeatureKey.Of(33, x1, x2, shape);
        f[n++] = FeatureKey.Of(37, Suffix(room, at + 1), shape);
        f[n++] = FeatureKey.Of(38, Suffix(room, at - 1), shape);
        var (l0, l1, m1) = (List(room, at), List(room, at - 1), List(room, at + 1));
        f[n++] = FeatureKey.Of(41, l0);
        f[n++] = FeatureKey.Of(42, l0, shape, casing);
        f[n++] = FeatureKey.Of(44, l0, t0);
        f[n++] = FeatureKey.Of(45, l0, m1, shape);
        f[n++] = FeatureKey.Of(47, l1, l0, m1);
        f[n++] = FeatureKey.Of(48, l0, w1, shape);
        f[n++] = FeatureKey.Of(49, l0, x1, shape);
        f[n++] = FeatureKey.Of(57, l1, l0);
        f[n++] = FeatureKey.Of(58, w2, w1);
        f[n++] = FeatureKey.Of(59, x1, x2);
        f[n++] = FeatureKey.Of(60, w1, x1);
        f[n++] = FeatureKey.Of(61, t1, shape, u1);
        f[n++] = FeatureKey.Of(50, room.Corpus);
        f[n++] = FeatureKey.Of(51, room.Corpus, word.Lower);
        f[n++] = FeatureKey.Of(52, room.Corpus, shape);
        f[n++] = FeatureKey.Of(54, room.Corpus, l0);
        f[n++] = FeatureKey.Of(55, room.Corpus, w1, shape);
        f[n++] = FeatureKey.Of(56, room.Corpus, x1, shape);
        if (room.Mentions is { } mentions) n += mentions.Features(room, at, f.AsSpan(n));
        return f.AsSpan(0, n);
    }

    static uint Lower(Workspace room, int at) => at < 0 ? Before : at >= room.Count ? After : room.Words[at].Lower;

    static uint Suffix(Workspace room, int at) => at < 0 ? Before : at >= room.Count ? After : room.Words[at].Suffix3;

    static uint Shape(Workspace room, int at) => at < 0 ? Before : at >= room.Count ? After : room.Words[at].Shape;

    static uint List(Workspace room, int at) => at < 0 || at >= room.Count ? 256u : (uint)room.Listed[at];

    static uint Tag(Workspace room, int at) => at < 0 ? Before : at >= room.Count ? After : room.Tags[at];
}
