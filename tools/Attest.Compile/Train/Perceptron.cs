using System.Numerics;
using System.Runtime.InteropServices;

namespace Attest.Compile.Train;

/// <summary>An averaged perceptron over hashed features; integers only, so that training ends in the same model everywhere.</summary>
sealed class Perceptron(IReadOnlyList<string> labels)
{
    readonly FeatureTable numbers = new();
    readonly List<PerceptronRow> rows = [];
    long clock = 1;

    public IReadOnlyList<string> Labels { get; } = labels;

    /// <summary>Room that scores need: the number of labels, rounded up so that they can be added several at once.</summary>
    public int Stride { get; } = (labels.Count + 15) & ~15;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        Span<int> known = stackalloc int[features.Length];
        numbers.Find(features, known);

        // Each row lies elsewhere in memory: asking early for what is needed soon halves the time.
        var all = CollectionsMarshal.AsSpan(rows);
        foreach (var number in known)
            if (number >= 0) FeatureTable.Prefetch(ref all[number]);
        foreach (var number in known)
            if (number >= 0) all[number].Prefetch();
        foreach (var number in known)
            if (number >= 0) all[number].AddTo(scores);
    }

    /// <summary>The label with the highest score, of equals the first.</summary>
    public int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var label = 1; label < Labels.Count; label++)
            if (scores[label] > scores[best]) best = label;
        return best;
    }

    /// <summary>Counts one more decision; averages weigh every weight by how many decisions it took part in.</summary>
    public void Tick() => clock++;

    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            ref var row = ref RowOf(feature);
            row.Updates++;
            row.Change(right, 1, clock, Stride);
            row.Change(wrong, -1, clock, Stride);
        }
    }

    /// <summary>Changes one weight of one feature, for models whose answers are sequences.</summary>
    public void Change(uint feature, int label, int change)
    {
        ref var row = ref RowOf(feature);
        row.Updates++;
        row.Change(label, change, clock, Stride);
    }

    ref PerceptronRow RowOf(uint feature)
    {
        var number = numbers.Number(feature);
        if (number == rows.Count) rows.Add(new());
        return ref CollectionsMarshal.AsSpan(rows)[number];
    }

    /// <summary>The averages of all weights whose feature was updated at least so many times.</summary>
    public LearntWeights Average(int leastUpdates)
    {
        var learnt = new LearntWeights(Labels);
        foreach (var (key, number) in numbers.All())
            if (rows[number].Updates >= leastUpdates)
                foreach (var (label, weight, sum) in rows[number].Weights())
                    learnt.Add(key, label, (double)((weight * clock) - sum) / clock);
        return learnt;
    }
}

/// <summary>The weights of one feature: a few pairs of label and weight, or one weight a label once there are many.</summary>
struct PerceptronRow
{
    const int Few = 12;

    /// <summary>Empty once the row is spread out: then <see cref="weights"/> and <see cref="sums"/> have a place for each label.</summary>
    int[]? labelsSeen;
    int[]? weights;

    /// <summary>For each weight the sum of its changes times the moment of each, from which the average follows.</summary>
    long[]? sums;
    int count;

    public int Updates;

    /// <summary>Asks for the weights before they are needed.</summary>
    public readonly void Prefetch()
    {
        if (weights is null) return;
        FeatureTable.Prefetch(ref MemoryMarshal.GetArrayDataReference(weights));
        if (labelsSeen is not null) FeatureTable.Prefetch(ref MemoryMarshal.GetArrayDataReference(labelsSeen));
    }

    public readonly void AddTo(Span<int> scores)
    {
        if (weights is null) return;
        if (labelsSeen is not null)
        {
            for (var i = 0; i < count; i++) scores[labelsSeen[i]] += weights[i];
            return;
        }

        var from = MemoryMarshal.Cast<int, Vector<int>>(weights);
        var to = MemoryMarshal.Cast<int, Vector<int>>(scores[..weights.Length]);
        for (var i = 0; i < from.Length; i++) to[i] += from[i];
    }

    public void Change(int label, int change, long clock, int stride)
    {
        var place = Place(label, stride);
        weights![place] += change;
        sums![place] += change * clock;
    }

    public readonly IEnumerable<(int Label, int Weight, long Sum)> Weights()
    {
        var (seen, values, totals, filled) = (labelsSeen, weights!, sums!, labelsSeen is null ? weights!.Length : count);
        for (var i = 0; i < filled; i++)
            if (values[i] != 0 || totals[i] != 0) yield return (seen is null ? i : seen[i], values[i], totals[i]);
    }

    int Place(int label, int stride)
    {
        if (weights is null) (labelsSeen, weights, sums) = (new int[2], new int[2], new long[2]);
        if (labelsSeen is null) return label;
        for (var i = 0; i < count; i++)
            if (labelsSeen[i] == label) return i;
        if (count == Few)
        {
            SpreadOut(stride);
            return label;
        }

        if (count == labelsSeen.Length) Grow();
        labelsSeen[count] = label;
        return count++;
    }

    void Grow()
    {
        var room = Math.Min(Few, 2 * count);
        Array.Resize(ref labelsSeen, room);
        Array.Resize(ref weights, room);
        Array.Resize(ref sums, room);
    }

    void SpreadOut(int stride)
    {
        var (spread, totals) = (new int[stride], new long[stride]);
        for (var i = 0; i < count; i++) (spread[labelsSeen![i]], totals[labelsSeen[i]]) = (weights![i], sums![i]);
        (labelsSeen, weights, sums) = (null, spread, totals);
    }
}
