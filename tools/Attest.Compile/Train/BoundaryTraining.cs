using Attest.Segment;

namespace Attest.Compile.Train;

/// <summary>Learns where words and sentences end.</summary>
static class BoundaryTraining
{
    const int Rounds = 8;

    public static byte[] Train(IReadOnlyList<TreebankSentence> sentences)
    {
        var paragraphs = RawParagraph.Of(sentences).ToArray();
        var splits = Splits(paragraphs);
        var words = new Perceptron(["join", "cut"]);
        var ends = new Perceptron(["go-on", "end"]);
        var draw = new Draw(11);
        for (var round = 0; round < Rounds; round++)
        {
            draw.Shuffle(paragraphs);
            foreach (var paragraph in paragraphs)
            {
                LearnWords(words, paragraph);
                LearnEnds(ends, paragraph);
            }
        }

        using var writer = new ModelWriter();
        return writer.Linear(words.Average(1)).Linear(ends.Average(2))
            .Strings([.. splits.Keys]).Array<int>(splits.Values.ToArray()).ToBytes();
    }

    static void LearnWords(Perceptron model, RawParagraph paragraph)
    {
        var text = paragraph.Text.AsSpan();
        var starts = paragraph.Words.Select(word => word.Start).ToHashSet();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ') { at++; continue; }
            var end = at + 1;
            while (end < text.Length && text[end] != ' ') end++;
            for (var cut = at + 1; cut < end; cut++)
                if (Tokenizer.IsCandidate(text, cut)) LearnWord(model, text, at..end, cut, starts.Contains(cut) ? 1 : 0);
            at = end;
        }
    }

    static void LearnWord(Perceptron model, ReadOnlySpan<char> text, Range run, int cut, int right)
    {
        Span<uint> features = stackalloc uint[WordBoundaryFeatures.Most];
        Learn(model, features[..WordBoundaryFeatures.Extract(text, run, cut, features)], right);
    }

    static void LearnEnds(Perceptron model, RawParagraph paragraph)
    {
        Span<uint> features = stackalloc uint[SentenceBoundaryFeatures.Most];
        var first = 0;
        for (var at = 1; at < paragraph.Words.Length; at++)
        {
            var right = paragraph.Ends.Contains(at) ? 1 : 0;
            if (SentenceSplitter.IsCandidate(paragraph.Text, paragraph.Words, at))
                Learn(model, features[..SentenceBoundaryFeatures.Extract(paragraph.Text, paragraph.Words, at, first, features)], right);
            if (right == 1) first = at;
        }
    }

    static void Learn(Perceptron model, ReadOnlySpan<uint> features, int right)
    {
        Span<int> scores = stackalloc int[16];
        model.Tick();
        model.Score(features, scores);

        // A margin, since a cut in the wrong place spoils a whole sentence.
        if (scores[right] - scores[1 - right] <= 8) model.Update(features, right, 1 - right);
    }

    /// <summary>Words written as one and cut by the annotators more often than not, with the length of the first part.</summary>
    static SortedDictionary<string, int> Splits(IEnumerable<RawParagraph> paragraphs)
    {
        var (cut, whole) = (new Dictionary<(string, int), int>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var paragraph in paragraphs)
            for (var i = 0; i < paragraph.Words.Length; i++)
            {
                var word = paragraph.Words[i].Of(paragraph.Text).ToLowerInvariant();
                whole[word] = whole.GetValueOrDefault(word) + 1;
                if (i + 1 == paragraph.Words.Length || paragraph.Words[i].End != paragraph.Words[i + 1].Start) continue;
                var key = (word + paragraph.Words[i + 1].Of(paragraph.Text).ToLowerInvariant(), word.Length);
                cut[key] = cut.GetValueOrDefault(key) + 1;
            }

        var splits = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var ((word, first), times) in cut)
            if (times > 1 && times > whole.GetValueOrDefault(word) && word.All(char.IsLetter)) splits[word] = first;
        return splits;
    }
}
