using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Attest.Compile.Train;

/// <summary>Numbers features from 0 in the order in which they come; looked up many at once, since the table is larger than any cache.</summary>
sealed class FeatureTable
{
    Slot[] slots = new Slot[1 << 16];
    int count;

    /// <summary>For each feature its number, or -1.</summary>
    public void Find(ReadOnlySpan<uint> features, Span<int> found)
    {
        var mask = (uint)(slots.Length - 1);
        foreach (var feature in features) Prefetch(ref slots[feature & mask]);
        for (var i = 0; i < features.Length; i++) found[i] = slots[Place(features[i])].Number - 1;
    }

    /// <summary>The feature's number; a new one where it has none.</summary>
    public int Number(uint feature)
    {
        ref var slot = ref slots[Place(feature)];
        if (slot.Number > 0) return slot.Number - 1;
        slot = new(feature, ++count);
        if (count > slots.Length / 2) Grow();
        return count - 1;
    }

    public IEnumerable<(uint Feature, int Number)> All() =>
        slots.Where(slot => slot.Number > 0).Select(slot => (slot.Feature, slot.Number - 1));

    public static unsafe void Prefetch<T>(ref T place)
    {
        // A place that the collector moves meanwhile costs a useless request, nothing else.
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }

    uint Place(uint feature)
    {
        var mask = (uint)(slots.Length - 1);
        var at = feature & mask;
        while (slots[at].Number > 0 && slots[at].Feature != feature) at = (at + 1) & mask;
        return at;
    }

    void Grow()
    {
        var old = slots;
        slots = new Slot[2 * old.Length];
        foreach (var slot in old)
            if (slot.Number > 0) slots[Place(slot.Feature)] = slot;
    }

    /// <param name="Number">From 1; 0 where the slot is free.</param>
    readonly record struct Slot(uint Feature, int Number);
}
