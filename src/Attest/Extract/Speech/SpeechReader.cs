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
    readonly SayingVerbs _verbs = new(CueTable.Load(), SpeechWords.Load());

    public SpeechMap Read(ParsedReport report)
    {
        var quotations = Quotations.Of(report.Source);
        var trees = report.Sentences.Select(sentence => new SentenceTree(sentence, quotations)).ToImmutableArray();
        var sayings = trees.Select(tree => SayingsOf(tree)).ToImmutableArray();
        var hedges = trees.SelectMany((tree, sentence) => _hedges.Find(tree, sentence)).ToImmutableArray();
        var telling = new Telling(actors, _roles, _lists, PersonDirectory.Of(report, _roles));
        return new(new RunningSpeech(report, trees, quotations, telling).Read(sayings), hedges);
    }

    ImmutableArray<Saying> SayingsOf(SentenceTree tree) =>
        [.. _verbs.Find(tree).Concat(AccordingTo.Find(tree)).OrderBy(saying => saying.Segment.First).ThenBy(saying => saying.Cue.First)];
}
