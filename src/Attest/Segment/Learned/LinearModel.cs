using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attest.Segment.Learned;

/// <summary>A linear classifier over hashed features: each feature adds small integers to the scores of some labels.</summary>
/// <remarks>
/// Integers only, so a score is the same on every machine and in any order of adding. Safe for use from several threads.
/// Rows: the number of pairs, then pairs of label (high byte) and signed weight (low byte); a label may come twice.
/// A feature with many pairs is spread out at load into one weight a label, which is quicker to add: a byte each, or a fine
/// byte and a coarse one where a byte does not hold them all.
/// </remarks>
sealed class LinearModel
{
    /// <summary>Features scored together. Each adds a byte a label, so that their sum fits 16 bits.</summary>
    const int MostAtOnce = 128;

    /// <summary>A weight that a byte does not hold is so many times a coarse one and a fine one.</summary>
    const int Coarse = 128;

    const int FewestPairs = 5;

    readonly Slot[] slots;
    readonly ushort[] rows;
    readonly sbyte[] spread;

    LinearModel(string[] labels, ReadOnlySpan<uint> keys, ushort[] rows)
    {
        (Labels, this.rows, Stride) = (labels, rows, (labels.Length + 31) & ~31);
        spread = new sbyte[CountSpread() * Stride];
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
        for (; features.Length > MostAtOnce; features = features[MostAtOnce..]) ScoreSome(features[..MostAtOnce], scores);
        ScoreSome(features, scores);
    }

    // Runs some hundred times a word: it is worth compiling well before its first call rather than after a while.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    [SkipLocalsInit]
    void ScoreSome(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var feature in features) Prefetch(ref slots[feature & (uint)(slots.Length - 1)]);

        Span<int> narrow = stackalloc int[MostAtOnce], wide = stackalloc int[MostAtOnce], paired = stackalloc int[MostAtOnce];
        var (narrows, wides, pairs) = (0, 0, 0);
        ref var few = ref MemoryMarshal.GetArrayDataReference(rows);
        ref var many = ref MemoryMarshal.GetArrayDataReference(spread);
        foreach (var feature in features)
        {
            // No branch, since none could be foretold: what is of another kind is written over by the next.
            var row = Find(feature);
            var start = Math.Max(0, ~row >> 1) * Stride;
            (paired[pairs], narrow[narrows], wide[wides]) = (row, start, start + Stride);
            Prefetch(ref Unsafe.Add(ref few, Math.Max(0, row)));
            Prefetch(ref Unsafe.Add(ref many, start));
            pairs += row > 0 ? 1 : 0;
            narrows += row >>> 31;
            wides += (row >>> 31) & ~row & 1;
        }

        foreach (var row in paired[..pairs])
            foreach (var pair in rows.AsSpan(row, rows[row - 1])) scores[pair >> 8] += (sbyte)pair;
        AddSpread(narrow[..narrows], 1, scores);
        if (wides > 0) AddSpread(wide[..wides], Coarse, scores);
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

    /// <summary>Adds the rows that start there, some labels at a time, so that their sums stay in the processor's registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void AddSpread(ReadOnlySpan<int> starts, int scale, Span<int> scores)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(spread);
        var sums = MemoryMarshal.Cast<int, Vector256<int>>(scores);
        for (var label = 0; label < Stride; label += Vector256<sbyte>.Count)
        {
            var (low, high) = (Vector256<short>.Zero, Vector256<short>.Zero);
            foreach (var start in starts)
            {
                var row = Vector256.LoadUnsafe(ref weights, (nuint)(start + label));
                low += Vector256.WidenLower(row);
                high += Vector256.WidenUpper(row);
            }

            var sum = sums.Slice(label / Vector256<int>.Count, 4);
            sum[0] += Vector256.WidenLower(low) * scale;
            sum[1] += Vector256.WidenUpper(low) * scale;
            sum[2] += Vector256.WidenLower(high) * scale;
            sum[3] += Vector256.WidenUpper(high) * scale;
        }
    }

    /// <summary>
    /// Where the pairs of a feature's row begin; the complement of twice its number among the spread ones, one more where it is wide; 0 for
    /// an unknown feature.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
        var (mask, row, made) = (table.Length - 1, 0, 0);
        foreach (var key in keys)
        {
            var at = (int)(key & mask);
            while (table[at].Row != 0) at = (at + 1) & mask;
            var parts = SpreadParts(row);
            if (parts > 0) Spread(row, made, parts == 2);
            table[at] = new(key, parts == 0 ? row + 1 : ~((made << 1) | (parts - 1)));
            made += parts;
            row += rows[row] + 1;
        }

        return table;
    }

    void Spread(int row, int number, bool isWide)
    {
        var fine = spread.AsSpan(number * Stride, Stride);
        var coarse = isWide ? spread.AsSpan((number + 1) * Stride, Stride) : [];
        foreach (var pair in rows.AsSpan(row + 1, rows[row]))
        {
            var (label, weight) = (pair >> 8, (int)(sbyte)pair);
            if (!isWide)
            {
                fine[label] = (sbyte)weight;
                continue;
            }

            weight += fine[label] + (coarse[label] * Coarse);
            coarse[label] = (sbyte)((weight + (Coarse / 2)) >> 7);
            fine[label] = (sbyte)(weight - (coarse[label] * Coarse));
        }
    }

    int CountSpread()
    {
        var made = 0;
        for (var row = 0; row < rows.Length; row += rows[row] + 1) made += SpreadParts(row);
        return made;
    }

    /// <summary>How many rows of one byte a label this row takes: none where it has few pairs, two where a label comes more than once.</summary>
    int SpreadParts(int row)
    {
        var pairs = rows.AsSpan(row + 1, rows[row]);
        if (pairs.Length < Math.Max(FewestPairs, Stride / 6)) return 0;
        for (var i = 1; i < pairs.Length; i++)
            if (pairs[i] >> 8 <= pairs[i - 1] >> 8) return 2;
        return 1;
    }

    readonly record struct Slot(uint Key, int Row);
}
