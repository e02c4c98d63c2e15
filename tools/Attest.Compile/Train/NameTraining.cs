using Attest.Parse;

namespace Attest.Compile.Train;

/// <summary>Learns names, over the tags that the finished tagger gives.</summary>
static class NameTraining
{
    static readonly string[] Labels = ["O", "B-LOC", "B-ORG", "B-PER", "I-LOC", "I-ORG", "I-PER", "L-LOC", "L-ORG", "L-PER", "U-LOC", "U-ORG", "U-PER"];

    static readonly NameLabel[] Parsed = [.. Labels.Select(NameLabel.Parse)];

    public static LearntWeights Train(IReadOnlyList<NamedSentence> sentences, Tagger tagger, NameLists lists, int rounds, ulong seed)
    {
        var (model, draw, room) = (new Perceptron(Labels), new Draw(seed), new Workspace());
        var order = sentences.Select(sentence => (sentence, Labels: sentence.ToBilou())).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            draw.Shuffle(order);
            foreach (var (sentence, labels) in order)
            {
                Fill(room, sentence.Words);
                tagger.Tag(room);
                lists.Mark(room);
                for (var at = 0; at < labels.Length; at++) Learn(model, room, at, Array.IndexOf(Labels, labels[at]));
            }
        }

        return model.Average(2);
    }

    static int Best(ReadOnlySpan<int> scores, NameLabel? before)
    {
        var best = -1;
        for (var label = 0; label < Labels.Length; label++)
            if (Parsed[label].MayFollow(before) && (best < 0 || scores[label] > scores[best])) best = label;
        return best;
    }

    static void Fill(Workspace room, IReadOnlyList<string> words)
    {
        room.Begin(words.Count);
        for (var at = 0; at < words.Count; at++) room.Put(at, words[at]);
        room.Seal();
    }

    static void Learn(Perceptron model, Workspace room, int at, int right)
    {
        var features = NameFeatures.Extract(room, at);
        // Where the annotators cannot be followed there is nothing to learn, but what follows sees the guess.
        var scores = room.ClearScores(Labels.Length);
        model.Tick();
        model.Score(features, scores);
        var guess = Best(scores, at == 0 ? null : Parsed[room.Names[at - 1]]);
        if (right >= 0 && guess != right) model.Update(features, right, guess);
        room.Names[at] = (byte)guess;
    }
}
