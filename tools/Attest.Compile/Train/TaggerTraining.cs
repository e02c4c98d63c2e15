using Attest.Parse;

namespace Attest.Compile.Train;

/// <summary>Learns tags from treebank sentences, reading as the tagger does: with the tags it gave before, right or wrong.</summary>
static class TaggerTraining
{
    public static LearntWeights Train(IReadOnlyList<TreebankSentence> sentences, int rounds, ulong seed)
    {
        string[] labels = [.. sentences.SelectMany(sentence => sentence.Words).Select(word => word.Tag).Distinct().Order(StringComparer.Ordinal)];
        var numbers = labels.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
        var (model, draw, room) = (new Perceptron(labels), new Draw(seed), new Workspace());
        var order = sentences.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            draw.Shuffle(order);
            foreach (var sentence in order)
            {
                Fill(room, sentence, CasingCopies.Draw(draw));
                for (var at = 0; at < sentence.Words.Count; at++) Learn(model, room, at, numbers[sentence.Words[at].Tag]);
            }
        }

        return model.Average(2);
    }

    public static void Fill(Workspace room, TreebankSentence sentence, CasingCopy casing)
    {
        room.Begin(sentence.Words.Count);
        for (var at = 0; at < sentence.Words.Count; at++) room.Put(at, CasingCopies.Apply(sentence.Words[at], at, casing));
        room.Seal();
    }

    static void Learn(Perceptron model, Workspace room, int at, int right)
    {
        var features = TagFeatures.Extract(room, at);
        var scores = room.ClearScores(model.Stride);
        model.Tick();
        model.Score(features, scores);
        var guess = model.Best(scores);
        if (guess != right) model.Update(features, right, guess);
        room.Tags[at] = (byte)guess;
    }
}
