using System.Runtime.CompilerServices;
using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>What the parser sees of a half-built tree: the words on top of the stack, those that follow, and what hangs on them.</summary>
static class ArcFeatures
{
    const uint Absent = 0xFFFF_FFF0, Root = 0xFFFF_FFF3;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ReadOnlySpan<uint> Extract(Workspace room)
    {
        var (state, f, n) = (room.Arcs, room.Features, 0);
        var (i0, i1, i2) = (state.Stack(0), state.Stack(1), state.Stack(2));
        var (j0, j1, j2, j3) = (state.Next, state.Next + 1, state.Next + 2, state.Next + 3);
        var (s0w, s0t) = (Word(room, i0), Tag(room, i0));
        var (s1w, s1t) = (Word(room, i1), Tag(room, i1));
        var (b0w, b0t) = (Word(room, j0), Tag(room, j0));
        var (b1w, b1t) = (Word(room, j1), Tag(room, j1));
        var (s2t, b2t, b3t) = (Tag(room, i2), Tag(room, j2), Tag(room, j3));
        var (s0c, s1c, b0c) = (Coarse(room, i0), Coarse(room, i1), Coarse(room, j0));
        var (s0left, s0right) = (Left(state, i0), Right(state, i0));
        var (s1left, s1right) = (Left(state, i1), Right(state, i1));
        var b0left = Left(state, j0);
        var near = Distance(i0, j0);
        var far = Distance(i1, i0);

        f[n++] = FeatureKey.Of(0, 0);
        f[n++] = FeatureKey.Of(1, s0w);
        f[n++] = FeatureKey.Of(2, s0t);
        f[n++] = FeatureKey.Of(3, s0w, s0t);
        f[n++] = FeatureKey.Of(4, s1w);
        f[n++] = FeatureKey.Of(5, s1t);
        f[n++] = FeatureKey.Of(6, s1w, s1t);
        f[n++] = FeatureKey.Of(7, b0w);
        f[n++] = FeatureKey.Of(8, b0t);
        f[n++] = FeatureKey.Of(9, b0w, b0t);
        f[n++] = FeatureKey.Of(10, b1w);
        f[n++] = FeatureKey.Of(11, b1t);
        f[n++] = FeatureKey.Of(12, b2t, b1t);
        f[n++] = FeatureKey.Of(13, s2t, Word(room, i2));
        f[n++] = FeatureKey.Of(14, s0w, b0w);
        f[n++] = FeatureKey.Of(15, s0w, b0t);
        f[n++] = FeatureKey.Of(16, s0t, b0w);
        f[n++] = FeatureKey.Of(17, s0t, b0t);
        f[n++] = FeatureKey.Of(18, s0w, s0t, b0w, b0t);
        f[n++] = FeatureKey.Of(19, s0w, s0t, b0t);
        f[n++] = FeatureKey.Of(20, s0t, b0w, b0t);
        f[n++] = FeatureKey.Of(21, s1w, s0w);
        f[n++] = FeatureKey.Of(22, s1w, s0t);
        f[n++] = FeatureKey.Of(23, s1t, s0w);
        f[n++] = FeatureKey.Of(24, s1t, s0t);
        f[n++] = FeatureKey.Of(25, s1w, s1t, s0w, s0t);
        f[n++] = FeatureKey.Of(26, b0t, b1t);
        f[n++] = FeatureKey.Of(27, b0t, b1t, b2t);
        f[n++] = FeatureKey.Of(28, s0t, b0t, b1t);
        f[n++] = FeatureKey.Of(29, s1t, s0t, b0t);
        f[n++] = FeatureKey.Of(30, s2t, s1t, s0t);
        f[n++] = FeatureKey.Of(31, s1t, s0t, b0t, b1t);
        f[n++] = FeatureKey.Of(32, s1w, s0t, b0t);
        f[n++] = FeatureKey.Of(33, s1t, s0w, b0t);
        f[n++] = FeatureKey.Of(34, s1t, s0t, b0w);
        f[n++] = FeatureKey.Of(35, s0t, Tag(room, s0left.Outer), b0t);
        f[n++] = FeatureKey.Of(36, s0t, Tag(room, s0right.Outer), b0t);
        f[n++] = FeatureKey.Of(37, s0t, b0t, Tag(room, b0left.Outer));
        f[n++] = FeatureKey.Of(38, s1t, s0t, Tag(room, s0left.Outer));
        f[n++] = FeatureKey.Of(39, s1t, s0t, Tag(room, s0right.Outer));
        f[n++] = FeatureKey.Of(40, s1t, Tag(room, s1left.Outer), s0t);
        f[n++] = FeatureKey.Of(41, s1t, Tag(room, s1right.Outer), s0t);
        f[n++] = FeatureKey.Of(42, Word(room, s0left.Outer), Relation(state, s0left.Outer), s0t);
        f[n++] = FeatureKey.Of(43, Word(room, s0right.Outer), Relation(state, s0right.Outer), s0t);
        f[n++] = FeatureKey.Of(44, Word(room, b0left.Outer), Relation(state, b0left.Outer), b0t);
        f[n++] = FeatureKey.Of(45, Word(room, s1right.Outer), Relation(state, s1right.Outer), s1t);
        f[n++] = FeatureKey.Of(46, Word(room, s1left.Outer), Relation(state, s1left.Outer), s1t);
        f[n++] = FeatureKey.Of(47, s0t, Relation(state, s0left.Outer), Relation(state, s0left.Second));
        f[n++] = FeatureKey.Of(48, s0t, Relation(state, s0right.Outer), Relation(state, s0right.Second));
        f[n++] = FeatureKey.Of(49, b0t, Relation(state, b0left.Outer), Relation(state, b0left.Second));
        f[n++] = FeatureKey.Of(50, s1t, Relation(state, s1right.Outer), Relation(state, s1right.Second));
        f[n++] = FeatureKey.Of(51, s0w, near);
        f[n++] = FeatureKey.Of(52, s0t, b0t, near);
        f[n++] = FeatureKey.Of(53, b0w, near);
        f[n++] = FeatureKey.Of(54, s0t, s1t, far);
        f[n++] = FeatureKey.Of(55, s0w, s1t, far);
        f[n++] = FeatureKey.Of(56, s0w, Valency(s0left), Valency(s0right));
        f[n++] = FeatureKey.Of(57, s0t, Valency(s0left), Valency(s0right));
        f[n++] = FeatureKey.Of(58, s1w, Valency(s1left), Valency(s1right));
        f[n++] = FeatureKey.Of(59, s1t, Valency(s1left), Valency(s1right));
        f[n++] = FeatureKey.Of(60, b0t, Valency(b0left));
        f[n++] = FeatureKey.Of(61, b0w, Valency(b0left));
        f[n++] = FeatureKey.Of(62, s0t, Set(s0left), Set(s0right));
        f[n++] = FeatureKey.Of(63, s1t, Set(s1left), Set(s1right));
        f[n++] = FeatureKey.Of(64, s0w, Set(s0right));
        f[n++] = FeatureKey.Of(65, s1w, Set(s1right), s0t);
        f[n++] = FeatureKey.Of(66, b0w, Set(b0left));
        f[n++] = FeatureKey.Of(67, s1w, s0w, b0t);
        f[n++] = FeatureKey.Of(68, s0c, b0c, s1c, near);
        f[n++] = FeatureKey.Of(69, s0t, b0t, b1w);
        f[n++] = FeatureKey.Of(70, s0w, b0t, b1t);
        f[n++] = FeatureKey.Of(71, b0t, b1t, b2t, b3t);
        f[n++] = FeatureKey.Of(72, s0c, Word(room, s0left.Outer), b0w);
        f[n++] = FeatureKey.Of(73, s1w, Word(room, s0left.Outer), s0t);
        f[n++] = FeatureKey.Of(74, s2t, s1t, s0t, b0t);
        f[n++] = FeatureKey.Of(75, Between(room, i0, j0), s0t, b0t);
        f[n++] = FeatureKey.Of(76, Between(room, i1, i0), s1t, s0t);
        if (room.Guide.IsDrawn) n += GuideFeatures.Extract(room, f.AsSpan(n));
        return f.AsSpan(0, n);
    }

    static uint Word(Workspace room, int at) => at < 0 ? Absent : at < room.Count ? room.Words[at].Lower : at == room.Count ? Root : Absent;

    static uint Tag(Workspace room, int at) => at < 0 ? Absent : at < room.Count ? room.Tags[at] : at == room.Count ? Root : Absent;

    static uint Coarse(Workspace room, int at) => at < 0 ? Absent : at < room.Count ? room.Coarse[at] : at == room.Count ? Root : Absent;

    static uint Relation(ArcState state, int at) => at < 0 ? Absent : state.Relations[at];

    static Children Left(ArcState state, int at) => at < 0 ? Children.Empty : state.Left[at];

    static Children Right(ArcState state, int at) => at < 0 ? Children.Empty : state.Right[at];

    static uint Valency(Children side) => (uint)Math.Min(side.Count, 4);

    static uint Set(Children side) => (uint)side.Relations ^ (uint)(side.Relations >> 32) * 31;

    static uint Distance(int from, int to)
    {
        if (from < 0) return 0;
        var steps = to - from;
        return steps < 5 ? (uint)steps : steps < 8 ? 5u : steps < 14 ? 6u : 7u;
    }

    /// <summary>Whether a verb, a comma or a conjunction stands between, looking at no more than twelve words.</summary>
    static uint Between(Workspace room, int from, int to)
    {
        if (from < 0) return Absent;
        var seen = 0u;
        for (var at = from + 1; at < Math.Min(to, from + 12) && at < room.Count; at++) seen |= room.Marks[at];
        return seen;
    }
}
