using Attest.Parse;

namespace Attest.Compile.Train;

/// <summary>Learns from plainly written text which words of a text in capitals have a capital of their own.</summary>
sealed class CapitalTraining(NameLists lists)
{
    const int Rounds = 6;

    /// <summary>Words seen less often are learnt by their endings and neighbours only, as words never seen will be met.</summary>
    const int LeastSeen = 3;

    const int Margin = 4;

    public byte[] Train(IReadOnlyList<string> texts)
    {
        var lines = texts.Select(text => (Text: text, Words: CapitalWords.Of(text, new(0, text.Length), lists))).ToArray();
        var known = Known(lines.Select(line => line.Words));
        var model = new Perceptron(["lower", "title", "upper"]);
        var draw = new Draw(5);
        for (var round = 0; round < Rounds; round++)
        {
            draw.Shuffle(lines);
            foreach (var (text, words) in lines) Learn(model, text, words, known);
        }

        using var writer = new ModelWriter();
        return writer.Linear(model.Average(2)).Array<uint>(known.ToArray()).ToBytes();
    }

    static SortedSet<uint> Known(IEnumerable<CapitalWords> lines) =>
        [.. lines.SelectMany(words => Enumerable.Range(0, words.Count).Select(at => words.Keys(at).Lower))
            .GroupBy(word => word).Where(word => word.Count() >= LeastSeen).Select(word => word.Key)];

    static void Learn(Perceptron model, string text, CapitalWords words, SortedSet<uint> known)
    {
        var cases = new byte[words.Count];
        Span<uint> features = stackalloc uint[CapitalFeatures.Most];
        Span<int> scores = stackalloc int[model.Stride];
        for (var at = 0; at < words.Count; at++)
        {
            var count = CapitalFeatures.Extract(words, at, known.Contains(words.Keys(at).Lower), cases, features);
            model.Score(features[..count], scores);
            // Of a first word nobody can tell what it would be inside the sentence.
            if (words.IsFirst(at)) { cases[at] = (byte)model.Best(scores); continue; }
            var right = (byte)CaseOf(words[at].Of(text));
            Learn(model, features[..count], scores, right);
            cases[at] = right;
        }
    }

    static void Learn(Perceptron model, ReadOnlySpan<uint> features, ReadOnlySpan<int> scores, int right)
    {
        model.Tick();
        var rival = right == 0 ? 1 : 0;
        for (var label = 0; label < model.Labels.Count; label++)
            if (label != right && scores[label] > scores[rival]) rival = label;
        if (scores[right] - scores[rival] <= Margin) model.Update(features, right, rival);
    }

    static WordCase CaseOf(string word)
    {
        var letters = word.Where(char.IsLetter).ToArray();
        if (letters.Length == 0 || !char.IsUpper(letters[0])) return WordCase.Lower;
        return letters.All(char.IsUpper) && (letters.Length > 1 || word is not "A") ? WordCase.Upper : WordCase.Title;
    }
}
