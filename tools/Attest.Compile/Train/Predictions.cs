using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attest.Model;
using Attest.Parse;
using Attest.Segment;

namespace Attest.Compile.Train;

/// <summary>Runs the shipped reader over treebanks and name corpora and writes its answers in their formats.</summary>
sealed class Predictions(string data, string output, Action<string> tell)
{
    readonly Segmenter segmenter = Segmenter.Load();
    readonly SentenceParser parser = SentenceParser.Load();

    /// <summary>Writes PART.gold-tokens.conllu, PART.raw.conllu and PART.names.bio.</summary>
    public void Write(string part)
    {
        Directory.CreateDirectory(output);
        var sentences = Conllu.Read(Path.Combine(data, "ud", $"en_ewt-ud-{part}.conllu"));
        var report = GoldTokens([.. sentences.Select(sentence => (IReadOnlyList<string>)[.. sentence.Words.Select(word => word.Form)])]);
        var parsed = parser.Parse(report);
        TellSpeed(report);
        Save($"{part}.gold-tokens.conllu", Trees(parsed));
        Save($"{part}.raw.conllu", Trees(parser.Parse(segmenter.Segment(Raw(sentences)))));
        using var reader = new StreamReader(Path.Combine(data, "ner", $"uner_ewt_{part}.bio"));
        Save($"{part}.names.bio", string.Concat(Documents(NamedSentence.ReadBio(reader)).Select(document => Bio(parser.Parse(GoldTokens(document))))));
    }

    /// <summary>A report whose sentences are cut as given, for scoring without the segmenter's mistakes.</summary>
    public static SegmentedReport GoldTokens(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var (text, segmented) = (new StringBuilder(), ImmutableArray.CreateBuilder<SegmentedSentence>());
        foreach (var words in sentences)
        {
            var spans = ImmutableArray.CreateBuilder<Span>(words.Count);
            foreach (var word in words)
            {
                spans.Add(new(text.Length, text.Length + word.Length));
                text.Append(word).Append(' ');
            }

            segmented.Add(new(0, spans.MoveToImmutable()));
        }

        return new(Report(text.ToString(), []), segmented.ToImmutable(), []);
    }

    /// <summary>Each document is a report, as in use: a name is told by the others in it.</summary>
    public static IEnumerable<IReadOnlyList<IReadOnlyList<string>>> Documents(IEnumerable<NamedSentence> sentences)
    {
        var document = new List<IReadOnlyList<string>>();
        foreach (var sentence in sentences)
        {
            if (sentence.StartsDocument && document.Count > 0)
            {
                yield return document.ToArray();
                document.Clear();
            }

            document.Add(sentence.Words);
        }

        if (document.Count > 0) yield return document;
    }

    static CleanReport Raw(IReadOnlyList<TreebankSentence> sentences)
    {
        var (text, blocks) = (new StringBuilder(), ImmutableArray.CreateBuilder<Block>());
        foreach (var paragraph in RawParagraph.Of(sentences))
        {
            blocks.Add(new(BlockKind.Body, new(text.Length, text.Length + paragraph.Text.Length)));
            text.Append(paragraph.Text).Append("\n\n");
        }

        return Report(text.ToString(), blocks.ToImmutable());
    }

    public static CleanReport Report(string text, ImmutableArray<Block> blocks) =>
        new("r-0", "treebank", "", text, null, null, null, null, null, null, [], "en", blocks, []);

    /// <summary>By processor time, so that other work on the machine does not count.</summary>
    void TellSpeed(SegmentedReport report)
    {
        var words = report.Sentences.Sum(sentence => sentence.Tokens.Length);
        foreach (var (name, seconds) in new StageTimes(report).Measure()) tell($"{name}: {words / seconds:0} words a second");
    }

    /// <summary>CoNLL-U with the name's label in the last column.</summary>
    public static string Trees(ParsedReport report)
    {
        var lines = new StringBuilder();
        foreach (var sentence in report.Sentences)
        {
            foreach (var token in sentence.Tokens)
                lines.Append(CultureInfo.InvariantCulture,
                    $"{token.Index + 1}\t{token.Text}\t{token.Lemma}\t{token.Tag}\t{token.Xpos}\t_\t{token.Head + 1}\t{token.Relation}\t_\tName={Label(sentence, token.Index)}\n");
            lines.Append('\n');
        }

        return lines.ToString();
    }

    static string Bio(ParsedReport report)
    {
        var lines = new StringBuilder();
        foreach (var sentence in report.Sentences)
        {
            foreach (var token in sentence.Tokens) lines.Append(token.Text).Append('\t').Append(Label(sentence, token.Index)).Append('\n');
            lines.Append('\n');
        }

        return lines.ToString();
    }

    static string Label(Sentence sentence, int token)
    {
        if (sentence.EntityAt(token) is not { } entity) return "O";
        var kind = entity.Kind switch { EntityKind.Person => "PER", EntityKind.Place => "LOC", _ => "ORG" };
        return $"{(entity.First == token ? 'B' : 'I')}-{kind}";
    }

    void Save(string name, string text) => File.WriteAllText(Path.Combine(output, name), text);
}
