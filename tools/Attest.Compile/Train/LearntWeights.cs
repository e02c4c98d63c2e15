namespace Attest.Compile.Train;

/// <summary>Weights as learnt, before they are made small integers. Linear models add up: several are one.</summary>
sealed class LearntWeights(IReadOnlyList<string> labels)
{
    readonly Dictionary<uint, List<(int Label, double Weight)>> rows = [];

    public IReadOnlyList<string> Labels { get; } = labels;

    public void Add(uint key, int label, double weight)
    {
        if (!rows.TryGetValue(key, out var row)) rows[key] = row = new(2);
        var at = row.FindIndex(entry => entry.Label == label);
        if (at < 0) row.Add((label, weight));
        else row[at] = (label, row[at].Weight + weight);
    }

    public void Add(LearntWeights other)
    {
        foreach (var (key, row) in other.rows)
            foreach (var (label, weight) in row) Add(key, label, weight);
    }

    /// <summary>Rows by key, each weight in steps; noughts left out; one too large for a signed byte comes in several parts.</summary>
    public IEnumerable<(uint Key, IReadOnlyList<(int Label, sbyte Weight)> Weights)> Quantize(double step)
    {
        foreach (var (key, row) in rows.OrderBy(row => row.Key))
        {
            var weights = row.OrderBy(entry => entry.Label)
                .SelectMany(entry => Parts((int)Math.Round(entry.Weight / step)).Select(part => (entry.Label, part))).ToArray();
            if (weights.Length > 0) yield return (key, weights);
        }
    }

    static IEnumerable<sbyte> Parts(int weight)
    {
        for (; weight != 0; weight -= Math.Clamp(weight, -127, 127)) yield return (sbyte)Math.Clamp(weight, -127, 127);
    }

    /// <summary>The step at which all but this share of the weights fit a signed byte.</summary>
    public double StepFor(double share)
    {
        var sizes = rows.Values.SelectMany(row => row.Select(entry => Math.Abs(entry.Weight))).Where(size => size > 0).Order().ToArray();
        return sizes.Length == 0 ? 1 : sizes[(int)((sizes.Length - 1) * (1 - share))] / 127;
    }
}
