using System.Collections.Immutable;
using System.Text.Json;
using Attest.Model;
using Attest.Parse;
using Attest.Segment;

namespace Attest.Compile.Train;

/// <summary>Names in the re3d documents on Syria and Iraq, made to fit the other corpora: descriptions ("the northern part") are no names.</summary>
sealed class Re3dNames(Segmenter segmenter, Tagger tagger, TitleWords titles, IReadOnlySet<string> leftOut)
{
    const uint Corpus = 2;
    const double LeastConfidence = 0.5;

    static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["Person"] = "PER", ["Location"] = "LOC", ["Organisation"] = "ORG",
    };

    public IEnumerable<NamedSentence> Read(string folder)
    {
        var entities = File.ReadLines(Path.Combine(folder, "entities.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Mark>(line, JsonSerializerOptions.Web)!)
            .Where(mark => mark.Confidence >= LeastConfidence && Kinds.ContainsKey(mark.Type))
            .ToLookup(mark => mark.Doc, StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, "documents.jsonl")))
        {
            var document = JsonSerializer.Deserialize<Document>(line, JsonSerializerOptions.Web)!;
            if (leftOut.Contains(document.Id)) continue;
            foreach (var sentence in Sentences(document, [.. entities[document.Id]])) yield return sentence;
        }
    }

    IEnumerable<NamedSentence> Sentences(Document document, Mark[] marks)
    {
        var report = new CleanReport(
            document.Id, "re3d", "", document.Text, null, null, null, null, null, null, [], "en", Lines(document.Text), []);
        var starts = true;
        foreach (var sentence in segmenter.Segment(report).Sentences)
        {
            string[] words = [.. sentence.Tokens.Select(token => token.Of(document.Text))];
            var isProper = Proper(words);
            var labels = Enumerable.Repeat("O", words.Length).ToArray();
            foreach (var mark in marks.OrderByDescending(mark => mark.End - mark.Start).ThenBy(mark => mark.Start))
                Put(labels, words, isProper, sentence, mark);
            yield return new(words, labels, starts, Corpus);
            starts = false;
        }
    }

    bool[] Proper(string[] words)
    {
        var room = new Workspace();
        room.Begin(words.Length);
        for (var at = 0; at < words.Length; at++) room.Put(at, words[at]);
        room.Seal();
        tagger.Tag(room);
        return [.. Enumerable.Range(0, words.Length).Select(at => tagger.Tags[room.Tags[at]].Coarse == "PROPN")];
    }

    /// <summary>Longer marks come first, and what lies inside them is passed over.</summary>
    void Put(string[] labels, string[] words, bool[] isProper, SegmentedSentence sentence, Mark mark)
    {
        int[] inside = [.. Enumerable.Range(0, words.Length)
            .Where(at => sentence.Tokens[at].Start >= mark.Start && sentence.Tokens[at].End <= mark.End)];
        if (inside.Length == 0 || inside.Any(at => labels[at] != "O")) return;
        var (first, end) = (inside[0], inside[^1] + 1);
        while (first < end && !isProper[first]) first++;
        if (mark.Type == "Person") first = titles.Skip(words, first, end);
        var isName = first < end && isProper[first] && isProper[end - 1];
        for (var at = inside[0]; at < inside[^1] + 1; at++)
            labels[at] = !isName ? (isProper[at] && mark.Type != "Person" ? "?" : "O")
                : at < first ? "O" : at == first ? $"B-{Kinds[mark.Type]}" : $"I-{Kinds[mark.Type]}";
    }

    static ImmutableArray<Block> Lines(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start) blocks.Add(new(BlockKind.Body, new(start, end)));
            start = end + 1;
        }

        return blocks.ToImmutable();
    }

    sealed record Document(string Id, string Text);

    sealed record Mark(string Doc, int Start, int End, string Type, double Confidence);
}
