using Attest.Compile.Train;
using Attest.Segment.Learned;

namespace Attest.Tests.Compile.Train;

public sealed class ModelFileTests
{
    [Fact]
    public void A_model_read_back_scores_as_it_was_written()
    {
        var weights = new LearntWeights(["a", "b", "c"]);
        weights.Add(10, 0, 3);
        weights.Add(10, 2, -2);
        weights.Add(11, 2, 1);
        var model = Linear(weights);
        var scores = new int[model.Stride];
        model.Score([10, 11, 12], scores);
        Assert.Equal(["a", "b", "c"], model.Labels);

        // All weights but the largest fit a byte: 2 is 127 steps.
        Assert.Equal([190, 0, -127 + 64], scores[..3]);
        Assert.Equal(0, model.Best(scores));
    }

    [Fact]
    public void A_weight_too_large_for_a_byte_comes_in_parts_and_many_labels_are_spread_out()
    {
        var weights = new LearntWeights([.. Enumerable.Range(0, 40).Select(label => $"l{label}")]);
        for (uint key = 100; key < 2100; key++) weights.Add(key, 1, 1);
        for (var label = 0; label < 40; label++) weights.Add(5, label, label == 39 ? 10 : 1);
        var model = Linear(weights);
        var scores = new int[model.Stride];
        model.Score([5, 100], scores);
        Assert.Equal((127, 254, 1270), (scores[0], scores[1], scores[39]));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(88)]
    [InlineData(200)]
    public void Scores_are_the_sums_of_the_weights_however_their_rows_are_kept(int labels)
    {
        var (random, weights, steps) = (new Random(labels), new LearntWeights([.. Enumerable.Range(0, labels).Select(label => $"l{label}")]), new Dictionary<uint, int[]>());
        for (uint key = 1; key <= 150; key++)
        {
            // Rows of one label up to all, some of them with weights far beyond a byte.
            var (row, most) = (new int[labels], key % 3 == 0 ? 1500 : 127);
            for (var label = 0; label < labels; label++)
                if (random.Next(150) < key) weights.Add(key, label, row[label] = random.Next(-most, most + 1));
            steps[key] = row;
        }

        using var writer = new ModelWriter();
        var (keys, rows) = (new List<uint>(), new List<ushort>());
        foreach (var (key, row) in weights.Quantize(1).OrderBy(row => row.Key))
        {
            keys.Add(key);
            rows.Add((ushort)row.Count);
            rows.AddRange(row.Select(entry => (ushort)((entry.Label << 8) | (byte)entry.Weight)));
        }

        var model = Read(writer.Strings([.. weights.Labels]).Array<uint>(keys.ToArray()).Array<ushort>(rows.ToArray()).ToBytes());
        var scores = new int[model.Stride];
        model.Score([.. steps.Keys, 9999], scores);
        Assert.Equal(Enumerable.Range(0, labels).Select(label => steps.Values.Sum(row => row[label])), scores[..labels]);
    }

    [Fact]
    public void Models_that_saw_other_things_add_up()
    {
        var (one, other) = (new LearntWeights(["a", "b"]), new LearntWeights(["a", "b"]));
        one.Add(1, 0, 2);
        other.Add(1, 0, 2);
        other.Add(2, 1, 1);
        one.Add(other);
        Assert.Equal([(1u, 0, 4), (2u, 1, 1)], one.Quantize(1).Select(row => (row.Key, row.Weights[0].Label, (int)row.Weights[0].Weight)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(30)]
    public void A_file_cut_short_or_of_another_kind_is_refused(int length)
    {
        var weights = new LearntWeights(["a"]);
        weights.Add(1, 0, 1);
        using var writer = new ModelWriter();
        var bytes = writer.Linear(weights).ToBytes();
        Assert.Throws<InvalidDataException>(() => Read(bytes[..Math.Min(length, bytes.Length - 1)]));
        bytes[0]++;
        Assert.Throws<InvalidDataException>(() => Read(bytes));
    }

    static LinearModel Linear(LearntWeights weights)
    {
        using var writer = new ModelWriter();
        return writer.Linear(weights).ToLinear();
    }

    static LinearModel Read(byte[] bytes)
    {
        var reader = new ModelReader(bytes);
        return LinearModel.Read(ref reader);
    }
}
