using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>What the name tagger sees of a word: its letters, its tag, its neighbours, and the labels just given.</summary>
static class NameFeatures
{
    const uint Before = 0xFFFF_FFF1, After = 0xFFFF_FFF2;

    public static ReadOnlySpan<uint> Extract(Workspace room, int at)
    {
        var (f, n) = (room.Features, 0);
        ref readonly var word = ref room.Words[at];
        var casing = (uint)room.Casing;
        var shape = casing == (uint)Casing.AllCapitals ? 7u : word.Shape;
        var place = at == 0 ? 1u : 0;
        var y1 = at > 0 ? room.Names[at - 1] + 1u : 0;
        var y2 = at > 1 ? room.Names[at - 2] + 1u : 0;
        var (w1, w2, x1, x2) = (Lower(room, at - 1), Lower(room, at - 2), Lower(room, at + 1), Lower(room, at + 2));
        var (t0, t1, u1) = (Tag(room, at), Tag(room, at - 1), Tag(room, at + 1));
        var (s1, z1) = (Shape(room, at - 1), Shape(room, at + 1));
        f[n++] = FeatureKey.Of(0, 0);
        f[n++] = FeatureKey.Of(1, y1);
        f[n++] = FeatureKey.Of(2, y1, y2);
        f[n++] = FeatureKey.Of(3, word.Lower);
        f[n++] = FeatureKey.Of(4, word.Lower, y1);
        f[n++] = FeatureKey.Of(5, word.Exact, place);
        f[n++] = FeatureKey.Of(6, shape, place, casing);
        f[n++] = FeatureKey.Of(7, shape, y1, casing);
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
        f[n++] = FeatureKey.Of(20, w1, y1);
        f[n++] = FeatureKey.Of(21, w1, shape);
        f[n++] = FeatureKey.Of(22, x1, shape);
        f[n++] = FeatureKey.Of(23, t0, y1);
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
        f[n++] = FeatureKey.Of(34, w1, x1, y1);
        f[n++] = FeatureKey.Of(35, y1, shape, t0);
        f[n++] = FeatureKey.Of(36, x1, y1, shape);
        f[n++] = FeatureKey.Of(37, Suffix(room, at + 1), shape);
        f[n++] = FeatureKey.Of(38, Suffix(room, at - 1), shape);
        f[n++] = FeatureKey.Of(39, y2, y1, shape);
        f[n++] = FeatureKey.Of(40, w1, w2, y1);
        var (l0, l1, m1) = (List(room, at), List(room, at - 1), List(room, at + 1));
        f[n++] = FeatureKey.Of(41, l0);
        f[n++] = FeatureKey.Of(42, l0, shape, casing);
        f[n++] = FeatureKey.Of(43, l0, y1);
        f[n++] = FeatureKey.Of(44, l0, t0);
        f[n++] = FeatureKey.Of(45, l0, m1, shape);
        f[n++] = FeatureKey.Of(46, l1, l0, y1);
        f[n++] = FeatureKey.Of(47, l1, l0, m1);
        f[n++] = FeatureKey.Of(48, l0, w1, shape);
        f[n++] = FeatureKey.Of(49, l0, x1, shape);
        return f.AsSpan(0, n);
    }

    static uint Lower(Workspace room, int at) => at < 0 ? Before : at >= room.Count ? After : room.Words[at].Lower;

    static uint Suffix(Workspace room, int at) => at < 0 ? Before : at >= room.Count ? After : room.Words[at].Suffix3;

    static uint Shape(Workspace room, int at) => at < 0 ? Before : at >= room.Count ? After : room.Words[at].Shape;

    static uint List(Workspace room, int at) => at < 0 || at >= room.Count ? 256u : (uint)room.Listed[at];

    static uint Tag(Workspace room, int at) => at < 0 ? Before : at >= room.Count ? After : room.Tags[at];
}
