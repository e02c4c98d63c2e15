using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>What the first tree says of the words that the parser has before it.</summary>
static class GuideFeatures
{
    const uint Absent = 0, NextWord = 1, Below = 2, Ahead = 3, Behind = 4, Top = 5, Root = 6;

    /// <summary>Writes the features and gives their number.</summary>
    public static int Extract(Workspace room, Span<uint> f)
    {
        var (state, guide, n) = (room.Arcs, room.Guide, 0);
        var (s0, s1, b0) = (state.Stack(0), state.Stack(1), state.Next);
        var (top, below, next) = (Place(room, s0), Place(room, s1), Place(room, b0));
        var (topRelation, nextRelation, belowRelation) = (Relation(room, s0), Relation(room, b0), Relation(room, s1));
        var waits = (s0 >= 0 && guide.IsWaiting(s0, b0) ? 1u : 0) + (s1 >= 0 && guide.IsWaiting(s1, b0) ? 2u : 0);
        var (s0t, s1t, b0t) = (Tag(room, s0), Tag(room, s1), Tag(room, b0));
        f[n++] = FeatureKey.Of(100, top, topRelation);
        f[n++] = FeatureKey.Of(101, top, topRelation, s0t, b0t);
        f[n++] = FeatureKey.Of(102, top, next, waits);
        f[n++] = FeatureKey.Of(103, next, nextRelation, top);
        f[n++] = FeatureKey.Of(104, top, next, waits, topRelation);
        f[n++] = FeatureKey.Of(105, top, topRelation, s0 >= 0 ? room.Words[s0].Lower : 0);
        f[n++] = FeatureKey.Of(106, top, below, belowRelation, waits);
        f[n++] = FeatureKey.Of(107, (top * 8) + next, waits, s0t, b0t);
        f[n++] = FeatureKey.Of(108, (top * 8) + waits, topRelation, s0t, s1t);
        f[n++] = FeatureKey.Of(109, (top * 8) + waits, topRelation, belowRelation);
        return n;
    }

    /// <summary>Where the first tree has a word's head, as seen from here.</summary>
    static uint Place(Workspace room, int word)
    {
        if (word < 0 || word >= room.Count) return Absent;
        var (state, head) = (room.Arcs, room.Guide.Heads[word]);
        if (head == room.Count) return Root;
        if (head == state.Next) return NextWord;
        if (head > state.Next) return Ahead;
        return head == state.Stack(0) ? Top : head == state.Stack(1) ? Below : Behind;
    }

    static uint Relation(Workspace room, int word) => word < 0 || word >= room.Count ? 0 : room.Guide.Relations[word];

    static uint Tag(Workspace room, int word) => word < 0 || word >= room.Count ? 255u : room.Tags[word];
}
