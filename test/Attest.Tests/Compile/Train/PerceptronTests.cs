using Attest.Compile.Train;

namespace Attest.Tests.Compile.Train;

public sealed class PerceptronTests
{
    [Fact]
    public void Learns_what_features_can_tell_apart()
    {
        var model = Learnt(20);
        var scores = new int[model.Stride];
        for (uint number = 0; number < 20; number++)
        {
            model.Score([number, 1000 + (number % 2)], scores);
            Assert.Equal((int)number, model.Best(scores));
        }
    }

    [Fact]
    public void A_row_of_many_labels_scores_as_the_sum_of_its_changes()
    {
        var model = new Perceptron([.. Enumerable.Range(0, 30).Select(label => $"l{label}")]);
        for (var label = 1; label < 30; label++)
            for (var times = 0; times < label; times++) model.Update([7], label, 0);
        var scores = new int[model.Stride];
        model.Score([7, 8], scores);
        Assert.Equal([-435, .. Enumerable.Range(1, 29)], scores[..30]);
    }

    [Fact]
    public void The_average_weighs_a_weight_by_how_long_it_held()
    {
        var model = new Perceptron(["a", "b"]);
        model.Tick();
        model.Update([5], 1, 0);
        model.Tick();
        model.Tick();

        // Four moments, of which the weight held for two.
        Assert.Equal([(0, (sbyte)-50), (1, (sbyte)50)], model.Average(1).Quantize(0.01).Single().Weights);
    }

    [Fact]
    public void Features_updated_too_rarely_are_left_out()
    {
        var model = new Perceptron(["a", "b"]);
        model.Update([5, 6], 1, 0);
        model.Tick();
        model.Update([6], 1, 0);
        Assert.Equal([6u], model.Average(2).Quantize(0.01).Select(row => row.Key));
    }

    static Perceptron Learnt(int labels)
    {
        var model = new Perceptron([.. Enumerable.Range(0, labels).Select(label => $"l{label}")]);
        var scores = new int[model.Stride];
        for (var round = 0; round < 10; round++)
            for (uint number = 0; number < labels; number++)
            {
                uint[] features = [number, 1000 + (number % 2)];
                model.Tick();
                model.Score(features, scores);
                var guess = model.Best(scores);
                if (guess != number) model.Update(features, (int)number, guess);
            }

        return model;
    }
}
