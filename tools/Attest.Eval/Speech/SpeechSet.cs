using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Eval.Misses;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Names;
using Attest.Parse;
using Attest.Segment;

namespace Attest.Eval.Speech;

/// <summary>Who is read to say what in political news: spans of source, cue and content.</summary>
static partial class SpeechSet
{
    const string File = "attribution/polnear_dev.jsonl.gz";

    sealed record Attributed(string Id, IReadOnlyList<Attribution> Attributions, string? Text = null);

    sealed record Attribution(int[][] Source, int[][] Cue, int[][] Content);

    public static void Run(EvalRun run)
    {
        var gold = run.Rows<Attributed>(File).Take(run.First).ToList();
        var (segmenter, parser, speech) = (Segmenter.Load(), SentenceParser.Load(), new SpeechReader(ActorTable.Load()));
        var found = gold.AsParallel().AsOrdered()
            .Select(row => Of(row.Id, speech.Read(parser.Parse(segmenter.Segment(ReportOf(row.Id, row.Text!)))))).ToList();
        run.Write("gold.jsonl", gold);
        run.Write("predicted.jsonl", found);
        MissList.Write(run, [.. gold.Zip(found).SelectMany(pair => Misses(pair.First, pair.Second))]);
    }

    static Attributed Of(string id, SpeechMap map) => new(id, [.. map.All.Where(said => said.Cue is not null).Select(said => new Attribution(
        Pairs(said.Source is { } source ? [source] : []), Pairs([said.Cue!.Value]), Pairs(said.ContentParts)))]);

    static int[][] Pairs(ImmutableArray<Span> spans) => [.. spans.Select(span => new[] { span.Start, span.End })];

    static CleanReport ReportOf(string id, string text)
    {
        var blocks = Paragraphs().Matches(text).Select(paragraph => new Block(BlockKind.Body, new(paragraph.Index, paragraph.Index + paragraph.Length)));
        return new(id, id, "", text, null, null, null, null, null, null, [], "en", [.. blocks], []);
    }

    static IEnumerable<Miss> Misses(Attributed gold, Attributed found)
    {
        foreach (var wanted in gold.Attributions)
        {
            var near = found.Attributions.FirstOrDefault(said => Meets(said.Cue, wanted.Cue));
            if (near is null)
            {
                yield return new(Cause.Relevance, "cue not found", gold.Id, Words(gold, wanted.Cue), "-", Words(gold, wanted.Source) + " || " + Words(gold, wanted.Content));
                continue;
            }

            if (!Same(near.Source, wanted.Source)) yield return new(Cause.Speaker, Meets(near.Source, wanted.Source) ? "source with other bounds" : "another source", gold.Id, Words(gold, wanted.Source), Words(gold, near.Source), Words(gold, wanted.Cue));
            if (!Same(near.Cue, wanted.Cue)) yield return new(Cause.Span, "cue with other bounds", gold.Id, Words(gold, wanted.Cue), Words(gold, near.Cue), "");
            if (!Same(near.Content, wanted.Content)) yield return new(Cause.Span, Meets(near.Content, wanted.Content) ? "content with other bounds" : "other content", gold.Id, Words(gold, wanted.Content), Words(gold, near.Content), Words(gold, wanted.Cue));
        }

        foreach (var extra in found.Attributions.Where(said => !gold.Attributions.Any(wanted => Meets(said.Cue, wanted.Cue))))
            yield return new(Cause.Relevance, "cue not in the set", gold.Id, "-", Words(gold, extra.Cue), Words(gold, extra.Source) + " || " + Words(gold, extra.Content));
    }

    static bool Same(int[][] a, int[][] b) => a.Length == b.Length && a.Zip(b).All(pair => pair.First.SequenceEqual(pair.Second));

    static bool Meets(int[][] a, int[][] b) => a.Any(one => b.Any(other => one[0] < other[1] && other[0] < one[1]));

    static string Words(Attributed row, int[][] spans) => string.Join(" … ", spans.Select(span => row.Text![span[0]..span[1]]));

    [GeneratedRegex(@"\S[^\n]*")]
    private static partial Regex Paragraphs();
}
