using Attest.Parse;

namespace Attest.Compile.Train;

/// <summary>Trains the two readings of the parser: the guide from right to left, and the last one, which sees the guide's tree.</summary>
/// <param name="fill">Fills a room with a sentence and its tags.</param>
sealed class ArcFolds(IReadOnlyList<TreebankSentence> sentences, Action<Workspace, int> fill, int folds, Action<string> tell)
{
    /// <summary>A feature updated less often costs room and helps little.</summary>
    const int LeastUpdates = 6;

    readonly TreebankSentence[] mirrored = [.. sentences.Select(Mirror)];

    public LearntWeights TrainGuide(int rounds) => TrainGuide(Enumerable.Range(0, sentences.Count).ToArray(), rounds);

    public LearntWeights TrainParser(int rounds)
    {
        var guides = new (int Head, uint Relation)[sentences.Count][];
        Parallel.For(0, folds, fold => DrawFold(fold, rounds - 3, guides));
        tell("first trees in folds");
        return ArcTraining.Train(sentences, (room, number) =>
        {
            fill(room, number);
            room.Guide.Begin(room.Count);
            for (var word = 0; word < room.Count; word++) room.Guide.Put(word, guides[number][word].Head, guides[number][word].Relation);
        }, rounds, seed: 5, LeastUpdates);
    }

    /// <summary>First trees of one fold's sentences from a guide that has learnt from the others.</summary>
    void DrawFold(int fold, int rounds, (int Head, uint Relation)[][] guides)
    {
        int[] others = [.. Enumerable.Range(0, sentences.Count).Where(number => number % folds != fold)];
        using var writer = new ModelWriter();
        var (guide, room) = (new GuideParser(writer.Linear(TrainGuide(others, rounds)).ToLinear()), new Workspace());
        for (var number = fold; number < sentences.Count; number += folds)
        {
            fill(room, number);
            guide.Draw(room);
            guides[number] = [.. Enumerable.Range(0, room.Count).Select(word => (room.Guide.Heads[word], room.Guide.Relations[word]))];
        }
    }

    LearntWeights TrainGuide(int[] numbers, int rounds)
    {
        var plain = new Workspace();
        return ArcTraining.Train([.. numbers.Select(number => mirrored[number])], (room, at) =>
        {
            fill(plain, numbers[at]);
            room.CopyMirrored(plain);
        }, rounds, seed: 4, LeastUpdates);
    }

    static TreebankSentence Mirror(TreebankSentence sentence)
    {
        var count = sentence.Words.Count;
        return sentence with
        {
            Words = [.. sentence.Words.Reverse().Select(word => word with { Head = word.Head == count ? count : count - 1 - word.Head })],
        };
    }
}
