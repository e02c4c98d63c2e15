namespace Attest.Compile.Train;

/// <summary>An averaged perceptron over hashed features; integers only, so that training ends in the same model everywhere.</summary>
sealed class Perceptron(IReadOnlyList<string> labels)
{
    readonly Dictionary<uint, Row> rows = [];
    long clock = 1;

    public IReadOnlyList<string> Labels { get; } = labels;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            if (!rows.TryGetValue(feature, out var row)) continue;
            foreach (var entry in row.Entries.AsSpan(0, row.Count)) scores[entry.Label] += entry.Weight;
        }
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
            if (!rows.TryGetValue(feature, out var row)) rows[feature] = row = new();
            row.Updates++;
            row.Add(right, 1, clock);
            row.Add(wrong, -1, clock);
        }
    }

    /// <summary>The averages of all weights whose feature was updated at least so many times.</summary>
    public LearntWeights Average(int leastUpdates)
    {
        var learnt = new LearntWeights(Labels);
        foreach (var (key, row) in rows)
        {
            if (row.Updates < leastUpdates) continue;
            foreach (var entry in row.Entries.AsSpan(0, row.Count))
                learnt.Add(key, entry.Label, (double)((entry.Weight * clock) - entry.Sum) / clock);
        }

        return learnt;
    }

    sealed class Row
    {
        public Entry[] Entries = new Entry[2];
        public int Count;
        public int Updates;

        public void Add(int label, int change, long clock)
        {
            for (var i = 0; i < Count; i++)
            {
                if (Entries[i].Label != label) continue;
                Entries[i].Weight += change;
                Entries[i].Sum += change * clock;
                return;
            }

            if (Count == Entries.Length) Array.Resize(ref Entries, 2 * Count);
            Entries[Count++] = new() { Label = label, Weight = change, Sum = change * clock };
        }
    }

    /// <summary>A weight, and the sum of its changes times the moment of each, from which the average follows.</summary>
    struct Entry
    {
        public int Label;
        public int Weight;
        public long Sum;
    }
}
