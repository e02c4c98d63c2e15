using Attest.Parse;

namespace Attest.Compile.Train;

/// <summary>Learns to draw trees, also from its own mistakes: after the first round it mostly follows its own steps.</summary>
sealed class ArcTraining
{
    /// <summary>Of a thousand steps taken wrongly, so many are followed.</summary>
    const int Explored = 900;

    readonly Perceptron model;
    readonly ArcActions actions;
    readonly ArcOracle oracle = new();
    readonly Draw draw;
    readonly bool[] losesLeast = new bool[3];

    ArcTraining(string[] labels, ulong seed) => (model, actions, draw) = (new(labels), new(labels), new(seed));

    /// <param name="fill">Fills a room with a sentence, its tags and, for the second reading, the first tree.</param>
    public static LearntWeights Train(
        IReadOnlyList<TreebankSentence> sentences, Action<Workspace, int> fill, int rounds, ulong seed, int leastUpdates)
    {
        var training = new ArcTraining(Labels(sentences), seed);
        var (order, room) = (Enumerable.Range(0, sentences.Count).ToArray(), new Workspace());
        for (var round = 0; round < rounds; round++)
        {
            training.draw.Shuffle(order);
            foreach (var number in order)
            {
                fill(room, number);
                training.Learn(room, sentences[number], round > 0);
            }
        }

        return training.model.Average(leastUpdates);
    }

    /// <summary>Shift, and each relation on the side where the treebank has it.</summary>
    static string[] Labels(IReadOnlyList<TreebankSentence> sentences)
    {
        var labels = new SortedSet<string>(StringComparer.Ordinal) { "S", "L:root" };
        foreach (var sentence in sentences)
            for (var at = 0; at < sentence.Words.Count; at++)
                if (sentence.Words[at] is { Relation: not "root" } word) labels.Add($"{(word.Head > at ? 'L' : 'R')}:{word.Relation}");
        return [.. labels];
    }

    void Learn(Workspace room, TreebankSentence sentence, bool explore)
    {
        var state = room.Arcs;
        state.Begin(room.Count);
        oracle.Begin([.. sentence.Words.Select(word => word.Head)]);
        while (!state.IsDone)
        {
            if (state.LeftIsRoot && state.Depth == 1) { actions.Apply(state, actions.Best(state, default)); continue; }
            var features = ArcFeatures.Extract(room);
            var scores = room.ClearScores(model.Stride);
            model.Tick();
            model.Score(features, scores);
            var guess = actions.Best(state, scores);
            Judge(state);
            var right = Right(state, sentence, scores);
            if (!IsRight(state, sentence, guess)) model.Update(features, right, guess);
            actions.Apply(state, explore && draw.Of1000(Explored) ? guess : right);
        }
    }

    /// <summary>The highest scored of the steps that lose least, with the right relation where the arc is right.</summary>
    int Right(ArcState state, TreebankSentence sentence, ReadOnlySpan<int> scores)
    {
        var best = -1;
        for (var action = 0; action < actions.Count; action++)
        {
            if (best >= 0 && scores[action] <= scores[best]) continue;
            if (actions.IsAllowed(state, action) && IsRight(state, sentence, action)) best = action;
        }

        return best;
    }

    bool IsRight(ArcState state, TreebankSentence sentence, int action)
    {
        var kind = actions.Kind(action);
        if (!losesLeast[(int)kind]) return false;
        if (kind == ArcKind.Shift) return true;
        var word = sentence.Words[state.Stack(0)];
        return word.Head != ArcOracle.HeadDrawn(state, kind) || word.Relation == actions.Relations[actions.Relation(action)];
    }

    /// <summary>Marks the kinds of step that lose no more right arcs than the best one.</summary>
    void Judge(ArcState state)
    {
        Span<int> costs = stackalloc int[3];
        costs[(int)ArcKind.Shift] = state.CanShift ? oracle.Cost(state, ArcKind.Shift) : int.MaxValue;
        costs[(int)ArcKind.Left] = state.CanLeft ? oracle.Cost(state, ArcKind.Left) : int.MaxValue;
        costs[(int)ArcKind.Right] = state.CanRight ? oracle.Cost(state, ArcKind.Right) : int.MaxValue;
        var least = Math.Min(costs[0], Math.Min(costs[1], costs[2]));
        for (var kind = 0; kind < 3; kind++) losesLeast[kind] = costs[kind] == least;
    }
}
