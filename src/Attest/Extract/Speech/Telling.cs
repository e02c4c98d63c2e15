using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;

namespace Attest.Extract.Speech;

/// <summary>Turns the attributions of a sentence into utterances: names who speaks and who passes it on.</summary>
sealed class Telling
{
    /// <summary>Unnamed speakers whose word the press itself passes on with a hedge: "activists say", "reports say".</summary>
    static readonly string[] Hearsay = ["unnamed:activist:", "unnamed:media:", "unnamed:report:"];

    readonly SourceReader _sources;
    readonly BodyReader _bodies;

    public Telling(ActorTable actors, RoleTable roles, SpeechWords lists, PersonDirectory people)
    {
        _bodies = new(actors, roles);
        _sources = new(actors, roles, lists, people, Memory, _bodies);
    }

    public SpeakerMemory Memory { get; } = new();

    /// <summary>The utterances of one sentence, in the order of their attributions.</summary>
    public ImmutableArray<Utterance> Read(SentenceTree tree, int sentence, ImmutableArray<Saying> sayings)
    {
        _bodies.Hear(tree, sentence);
        HearSubject(tree, sentence);
        var told = new List<(Saying Saying, Named? Who)>();
        foreach (var saying in sayings)
        {
            var who = Himself(tree, saying, told) ?? WhoSays(tree, sentence, saying);
            if (saying.IsCiting) Cite(told, saying, who);
            else told.Add((saying, who));
        }

        HearAll(tree, sentence, told);
        return [.. told.Select(pair => Utter(tree, sentence, pair.Saying, pair.Who, told))];
    }

    // Those who pass on are heard before those whose words they pass on, so that "it" means the latter.
    void HearAll(SentenceTree tree, int sentence, List<(Saying Saying, Named? Who)> told)
    {
        foreach (var (_, who) in told.OrderByDescending(pair => told.Count(other => pair.Saying.Holds(other.Saying.Cue.First))))
            if (who is not null) Memory.Hear(sentence, who, Hearing.Spoke);
        if (told.Count > 0 && told.All(pair => pair.Who is null) && told.Any(pair => IsStranger(tree, pair.Saying)))
            Memory.Hear(sentence, Named.Stranger, Hearing.Spoke);
        foreach (var (head, row) in _bodies.Mentions(tree)) Memory.Hear(sentence, SourceReader.Of(row, tree, head), Hearing.Mentioned);
    }

    static bool IsStranger(SentenceTree tree, Saying saying) =>
        saying.Word.Sense is CueSense.Say or CueSense.Tell && saying.Source is { } head && tree[head].Tag is "NOUN" or "PROPN";

    // "Reuters reports, citing officials": what Reuters reports is what the officials say.
    static void Cite(List<(Saying Saying, Named? Who)> told, Saying citing, Named? cited)
    {
        var carried = told.FindLastIndex(pair => pair.Saying.Cue.First < citing.Cue.First && pair.Saying.Word.Sense is CueSense.Say or CueSense.Tell);
        if (cited is null || carried < 0) return;
        var (saying, relay) = told[carried];
        told[carried] = (saying with { Cue = citing.Cue, Source = citing.Source, SourceWords = citing.SourceWords, Rule = citing.Rule, Relay = null },
            relay is null ? cited : cited with { Via = [relay.Speaker.Name] });
    }

    // "Tunisia condemned the raid. It said …": a subject may be taken up as a speaker.
    void HearSubject(SentenceTree tree, int sentence)
    {
        var root = tree.Sentence.Tokens.FirstOrDefault(token => token.IsRoot);
        if (root is null || tree.Child(root.Index, "nsubj", "nsubj:pass") is not { Tag: not "PRON" } subject) return;
        var words = Frame.PhraseOf(tree, subject.Index, new(0, tree.Count));
        if (_sources.Read(tree, subject.Index, words, sentence) is { } who) Memory.Hear(sentence, who, Hearing.Subject);
    }

    // "Ana Petrov said she counted nine bodies": the one who is speaking.
    static Named? Himself(SentenceTree tree, Saying saying, List<(Saying Saying, Named? Who)> told)
    {
        if (saying.Source is not { } head || tree[head].Lemma.ToLowerInvariant() is not ("he" or "she" or "it" or "they")) return null;
        var around = told.FindLast(outer => outer.Saying.Holds(saying.Cue.First)).Who;
        return around is { IsPlural: false, Speaker.Kind: not SpeakerKind.Agency } && tree[head].Lemma.ToLowerInvariant() is var word
            && (word is "he" or "she" ? around.IsPerson : word is "it" && !around.IsPerson) ? around : null;
    }

    Named? WhoSays(SentenceTree tree, int sentence, Saying saying)
    {
        if (saying.Source is not { } head) return null;
        if (_sources.Read(tree, head, saying.SourceWords, sentence) is not { } who) return null;
        var relay = saying.Relay is { } relaying ? Relay(tree, sentence, relaying, saying) : null;
        return relay is null || relay.Speaker.Key == who.Speaker.Key ? who : who with { Via = [relay.Speaker.Name] };
    }

    Named? Relay(SentenceTree tree, int sentence, int head, Saying saying)
    {
        var bounds = head > saying.Cue.First ? new Words(saying.Cue.End, tree.Count) : new Words(0, saying.Cue.First);
        var named = _sources.Read(tree, head, Frame.PhraseOf(tree, head, bounds), sentence);
        return named is not null && (named.IsOutlet || saying.Word.Takes(CueFrames.Relay)) ? named : null;
    }

    static Utterance Utter(SentenceTree tree, int sentence, Saying saying, Named? who, List<(Saying Saying, Named? Who)> told)
    {
        var parts = saying.Content.Select(tree.SpanOf).ToImmutableArray();
        var content = parts.IsEmpty ? tree.SpanOf(saying.Segment) : parts[0].Join(parts[^1]);
        var cue = tree.SpanOf(saying.Cue);
        var source = saying.SourceWords.IsEmpty ? (Span?)null : tree.SpanOf(saying.SourceWords);
        var reason = $"{saying.Rule}: “{string.Join(' ', Enumerable.Range(saying.Cue.First, saying.Cue.End - saying.Cue.First).Select(i => tree[i].Text))}”";
        return new(sentence, content, parts, cue, source, who?.Speaker, ViaOf(saying, who, told), StanceOf(saying, who), false, reason, saying.Word.Sense);
    }

    static ImmutableArray<string> ViaOf(Saying saying, Named? who, List<(Saying Saying, Named? Who)> told)
    {
        if (who is null) return [];
        var via = who.Via.ToList();
        var outer = told
            .Where(other => other.Saying != saying && other.Who is not null && other.Saying.Holds(saying.Cue.First)
                && other.Saying.Word.Sense is not (CueSense.Ask or CueSense.Want or CueSense.Judge or CueSense.Learn or CueSense.Believe))
            .OrderBy(other => other.Saying.Content.Sum(part => part.End - part.First));
        foreach (var (_, relay) in outer)
            foreach (var name in (string[])[relay!.Speaker.Name, .. relay.Via])
                if (name != who.Speaker.Name && !via.Contains(name)) via.Add(name);
        return [.. via];
    }

    static Stance StanceOf(Saying saying, Named? who)
    {
        if (saying.Negated) return saying.Word.Sense is CueSense.Deny ? Stance.Asserted : Stance.Unclear;
        // Who claims a raid as one's own states it; who claims that something is so alleges it.
        if (saying.Word.Sense is CueSense.Claim && saying.Rule is not "speech/verb-clause") return Stance.Asserted;
        var stance = saying.Stance ?? saying.Word.Stance;
        return stance is Stance.Asserted && who is { Speaker.Kind: SpeakerKind.Unnamed }
            && Hearsay.Any(kind => who.Speaker.Key.StartsWith(kind, StringComparison.Ordinal))
            ? Stance.Reported : stance;
    }
}
