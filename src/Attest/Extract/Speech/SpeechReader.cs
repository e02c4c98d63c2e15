using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;

namespace Attest.Extract.Speech;

/// <summary>Reads who says what in a report. Thread-safe: what is learnt of a report is forgotten with it.</summary>
public sealed class SpeechReader(ActorTable actors)
{
    readonly SpeechWords _lists = SpeechWords.Load();
    readonly RoleTable _roles = RoleTable.Load();
    readonly Hedges _hedges = Hedges.Load();
    readonly CueTable _cues = CueTable.Load();

    public SpeechMap Read(ParsedReport report)
    {
        var quotations = Quotations.Of(report.Source);
        var trees = report.Sentences.Select(sentence => new SentenceTree(CueRepair.Mend(sentence, _cues), quotations)).ToImmutableArray();
        var verbs = new SayingVerbs(_cues, _lists);
        var labels = new HeadlineLabels(_roles, name => actors.Find(name) is { Kind: not (ActorKind.State or ActorKind.Person) });
        var sayings = trees.Select(tree => Labelled(SayingsOf(tree, verbs), tree, report.Source.Blocks[tree.Sentence.Block].Kind, labels)).ToImmutableArray();
        var hedges = trees.SelectMany((tree, sentence) => _hedges.Find(tree, sentence)).ToImmutableArray();
        var people = PersonDirectory.Of(report, _roles);
        var telling = new Telling(actors.In(Words(report)), _roles, _lists, people);
        var transcript = Transcript.Of(report.Source, people);
        return new(new RunningSpeech(report, trees, quotations, transcript, telling).Read(sayings), hedges);
    }

    static ImmutableArray<Saying> Labelled(ImmutableArray<Saying> said, SentenceTree tree, BlockKind kind, HeadlineLabels labels) =>
        said.IsEmpty && kind is BlockKind.Title && labels.Find(tree) is { } label ? [label] : said;

    /// <summary>The words of a report's sentences, for <see cref="ActorTable.In"/>.</summary>
    internal static IReadOnlyList<IReadOnlyList<string>> Words(ParsedReport report) =>
        [.. report.Sentences.Select(sentence => sentence.Tokens.Select(token => token.Text).ToArray())];

    static ImmutableArray<Saying> SayingsOf(SentenceTree tree, SayingVerbs verbs)
    {
        var found = verbs.Find(tree).Concat(AccordingTo.Find(tree)).OrderBy(saying => saying.Segment.First).ThenBy(saying => saying.Cue.First).ToList();
        return [.. found.Select(saying => found.Aggregate(saying, (inner, outer) => Inside(tree, inner, outer)))];
    }

    // "X said A – claims that Y has denied": the report adds what stands after the dash.
    static bool StandsAfterDash(SentenceTree tree, Saying before, Saying added) =>
        added.Word.Sense is CueSense.Deny && added.Segment.First > before.Cue.First && before.Holds(added.Segment.First)
        && tree[added.Segment.First - 1].Text is "–" or "—" or "-" or "--" or ",";

    // "X said A, Reuters reported": what X said ends before the attribution that holds it.
    static Saying Inside(SentenceTree tree, Saying inner, Saying outer)
    {
        if (StandsAfterDash(tree, inner, outer))
            return inner with
            {
                Content = [.. inner.Content
                .SelectMany(part => ClauseContent.Parts(tree, part with { End = Math.Min(part.End, outer.Segment.First) }))]
            };
        if (outer.Cue.First <= inner.Cue.First || !outer.Holds(inner.Cue.First) || !inner.Holds(outer.Cue.First)) return inner;
        return inner with
        {
            Content = [.. inner.Content
            .SelectMany(part => ClauseContent.Parts(tree, part with { End = Math.Min(part.End, outer.Segment.First) }))]
        };
    }
}
