using Attest.Parse;

namespace Attest.Compile.Train;

/// <summary>Learns names, over tags from a tagger that has not seen the sentence, which are as wrong as they will be in use.</summary>
/// <param name="known">Such tags by the sentence's words, parted by blanks.</param>
/// <param name="tagger">Tags the sentences that are not known; it has not seen those.</param>
sealed class NameTraining(
    IReadOnlyList<NamedSentence> sentences, IReadOnlyDictionary<string, byte[]> known, Tagger tagger, NameLists lists)
{
    /// <summary>Of a thousand words with a capital.</summary>
    const int Hidden = 150;

    static readonly string[] Labels = ["O", "B-LOC", "B-ORG", "B-PER", "I-LOC", "I-ORG", "I-PER", "L-LOC", "L-ORG", "L-PER", "U-LOC", "U-ORG", "U-PER"];

    static readonly NameLabel[] Parsed = [.. Labels.Select(NameLabel.Parse)];

    readonly NameExample[] examples =
        [.. NameExample.Of(sentences).Select(example => example with { Tags = TagsOf(example.Sentence, known, tagger) })];

    /// <summary>Learns from whole sentences: where the best sequence of labels is wrong, its weights go down and the right one's up.</summary>
    public LearntWeights Train(int rounds, ulong seed)
    {
        var (model, draw, room) = (new Perceptron(Labels), new Draw(seed), new Workspace());
        var order = examples.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            draw.Shuffle(order);
            foreach (var example in order)
            {
                Fill(room, example);
                Hide(room, draw);
                model.Tick();
                Guess(model, room);
                Learn(model, room, example.Labels);
            }
        }

        return model.Average(2);
    }

    void Fill(Workspace room, NameExample example)
    {
        Fill(room, example.Sentence.Words);
        (room.Corpus, room.Mentions, room.Sentence) = (example.Sentence.Corpus, example.Mentions, example.Number);
        for (var at = 0; at < example.Tags.Length; at++) tagger.Put(room, at, example.Tags[at]);
        lists.Mark(room);
    }

    /// <summary>Names to come are mostly new, so some words with a capital are shown as if they were.</summary>
    static void Hide(Workspace room, Draw draw)
    {
        for (var at = 0; at < room.Count; at++)
            if (room.Words[at].StartsCapital && draw.Of1000(Hidden)) room.Hide(at);
    }

    static void Guess(Perceptron model, Workspace room)
    {
        var path = new NamePath(Parsed, label =>
        {
            var follow = new int[model.Stride];
            model.Score([NameFeatures.Following(label)], follow);
            return follow;
        });
        path.Begin(room);
        for (var at = 0; at < room.Count; at++)
        {
            var scores = room.ClearScores(model.Stride);
            model.Score(NameFeatures.Extract(room, at), scores);
            path.Step(room, at, scores);
        }

        path.End(room);
    }

    static void Learn(Perceptron model, Workspace room, string[] labels)
    {
        var (rightBefore, guessBefore) = (-1, -1);
        for (var at = 0; at < labels.Length; at++)
        {
            // Where the annotators cannot be followed the guess stands.
            var guess = room.Names[at];
            var right = Array.IndexOf(Labels, labels[at]) is >= 0 and var known ? known : guess;
            if (right != guess) model.Update(NameFeatures.Extract(room, at), right, guess);
            if (right != guess || rightBefore != guessBefore)
            {
                model.Change(NameFeatures.Following(rightBefore), right, 1);
                model.Change(NameFeatures.Following(guessBefore), guess, -1);
            }

            (rightBefore, guessBefore) = (right, guess);
        }
    }

    static byte[] TagsOf(NamedSentence sentence, IReadOnlyDictionary<string, byte[]> known, Tagger tagger)
    {
        if (known.TryGetValue(string.Join(' ', sentence.Words), out var tags)) return tags;
        var room = new Workspace();
        Fill(room, sentence.Words);
        tagger.Tag(room);
        return room.Tags[..room.Count];
    }

    static void Fill(Workspace room, IReadOnlyList<string> words)
    {
        room.Begin(words.Count);
        for (var at = 0; at < words.Count; at++) room.Put(at, words[at]);
        room.Seal();
    }
}
