using System.Numerics;

namespace Attest.Segment.Learned;

/// <summary>A linear classifier over hashed features: each feature adds small integers to the scores of some labels.</summary>
/// <remarks>
/// Integers only, added one by one, so a score is the same on every machine. Safe for use from several threads.
/// Rows: the number of labels touched, then pairs of label (high byte) and signed weight (low byte).
/// </remarks>
sealed class LinearModel
{
    readonly Slot[] slots;
    readonly ushort[] rows;

    LinearModel(string[] labels, Slot[] slots, ushort[] rows) => (Labels, this.slots, this.rows) = (labels, slots, rows);

    public string[] Labels { get; }

    public static LinearModel Read(ref ModelReader reader)
    {
        var labels = reader.ReadStrings();
        var keys = reader.ReadArray<uint>();
        var rows = reader.ReadArray<ushort>().ToArray();
        return new(labels, Index(keys, rows), rows);
    }

    /// <summary>Adds what each feature has to say to <paramref name="scores"/>, one score a label.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var feature in features)
        {
            var row = Find(feature);
            if (row < 0) continue;
            foreach (var pair in rows.AsSpan(row + 1, rows[row])) scores[pair >> 8] += (sbyte)pair;
        }
    }

    /// <summary>The label with the highest score, of equals the first.</summary>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var label = 1; label < scores.Length; label++)
            if (scores[label] > scores[best]) best = label;
        return best;
    }

    int Find(uint key)
    {
        var mask = slots.Length - 1;
        for (var at = (int)(key & mask); ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Next == 0) return -1;
            if (slot.Key == key) return slot.Next - 1;
        }
    }

    static Slot[] Index(ReadOnlySpan<uint> keys, ushort[] rows)
    {
        var slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(keys.Length * 3 / 2) + 2)];
        var (mask, row) = (slots.Length - 1, 0);
        foreach (var key in keys)
        {
            var at = (int)(key & mask);
            while (slots[at].Next != 0) at = (at + 1) & mask;
            slots[at] = new(key, row + 1);
            row += rows[row] + 1;
        }

        return slots;
    }

    /// <param name="Next">One past where the feature's row begins; 0 for an empty slot.</param>
    readonly record struct Slot(uint Key, int Next);
}
