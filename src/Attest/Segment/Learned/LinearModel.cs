using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Attest.Segment.Learned;

/// <summary>A linear classifier over hashed features: each feature adds small integers to the scores of some labels.</summary>
/// <remarks>
/// Integers only, so a score is the same on every machine and in any order of adding. Safe for use from several threads.
/// Rows: the number of pairs, then pairs of label (high byte) and signed weight (low byte); a label may come twice.
/// A feature with many pairs is spread out at load into one weight a label, which is quicker to add.
/// </remarks>
sealed class LinearModel
{
    /// <summary>Pairs from which on a row is spread out.</summary>
    const int Many = 16;

    const int MostAtOnce = 128;

    readonly Slot[] slots;
    readonly ushort[] rows;
    readonly short[] spread;

    LinearModel(string[] labels, ReadOnlySpan<uint> keys, ushort[] rows)
    {
        (Labels, this.rows, Stride) = (labels, rows, (labels.Length + 31) & ~31);
        spread = new short[CountMany(rows) * Stride];
        slots = Index(keys);
    }

    public string[] Labels { get; }

    /// <summary>Room that scores need: the number of labels, rounded up so that they can be added several at once.</summary>
    public int Stride { get; }

    public static LinearModel Read(ref ModelReader reader)
    {
        var labels = reader.ReadStrings();
        var keys = reader.ReadArray<uint>();
        return new(labels, keys, reader.ReadArray<ushort>().ToArray());
    }

    /// <summary>Adds what each feature has to say to <paramref name="scores"/>, one score a label.</summary>
    /// <param name="scores">As long as <see cref="Stride"/>; what stands behind the labels means nothing.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        // The tables are larger than the processor's caches: asking early for what is needed soon halves the time.
        Span<int> found = stackalloc int[MostAtOnce];
        for (; features.Length > MostAtOnce; features = features[MostAtOnce..]) ScoreSome(features[..MostAtOnce], found, scores);
        ScoreSome(features, found, scores);
    }

    void ScoreSome(ReadOnlySpan<uint> features, Span<int> found, Span<int> scores)
    {
        foreach (var feature in features) Prefetch(ref slots[feature & (uint)(slots.Length - 1)]);
        var count = 0;
        foreach (var feature in features)
        {
            var row = Find(feature);
            if (row == 0) continue;
            found[count++] = row;
            if (row > 0) Prefetch(ref rows[row]);
            else Prefetch(ref spread[~row * Stride]);
        }

        foreach (var row in found[..count])
        {
            if (row < 0) AddSpread(~row * Stride, scores);
            else
                foreach (var pair in rows.AsSpan(row, rows[row - 1])) scores[pair >> 8] += (sbyte)pair;
        }
    }

    static unsafe void Prefetch<T>(ref T place)
    {
        // A place that the collector moves meanwhile costs a useless request, nothing else.
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }

    /// <summary>The label with the highest score, of equals the first.</summary>
    public int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var label = 1; label < Labels.Length; label++)
            if (scores[label] > scores[best]) best = label;
        return best;
    }

    void AddSpread(int start, Span<int> scores)
    {
        var weights = MemoryMarshal.Cast<short, Vector<short>>(spread.AsSpan(start, Stride));
        var sums = MemoryMarshal.Cast<int, Vector<int>>(scores);
        for (var i = 0; i < weights.Length; i++)
        {
            Vector.Widen(weights[i], out var low, out var high);
            sums[2 * i] += low;
            sums[(2 * i) + 1] += high;
        }
    }

    /// <summary>Where the pairs of a feature's row begin; the complement of its number among the spread ones; 0 for an unknown feature.</summary>
    int Find(uint key)
    {
        var table = slots;
        for (var at = key; ; at++)
        {
            ref readonly var slot = ref table[at & (uint)(table.Length - 1)];
            if (slot.Row == 0 || slot.Key == key) return slot.Row;
        }
    }

    Slot[] Index(ReadOnlySpan<uint> keys)
    {
        var table = new Slot[BitOperations.RoundUpToPowerOf2((uint)(keys.Length * 3 / 2) + 2)];
        var (mask, row, many) = (table.Length - 1, 0, 0);
        foreach (var key in keys)
        {
            var at = (int)(key & mask);
            while (table[at].Row != 0) at = (at + 1) & mask;
            var isMany = rows[row] >= Many;
            if (isMany) Spread(row, many);
            table[at] = new(key, isMany ? ~many++ : row + 1);
            row += rows[row] + 1;
        }

        return table;
    }

    void Spread(int row, int number)
    {
        foreach (var pair in rows.AsSpan(row + 1, rows[row])) spread[(number * Stride) + (pair >> 8)] += (sbyte)pair;
    }

    static int CountMany(ushort[] rows)
    {
        var many = 0;
        for (var row = 0; row < rows.Length; row += rows[row] + 1)
            if (rows[row] >= Many) many++;
        return many;
    }

    readonly record struct Slot(uint Key, int Row);
}
