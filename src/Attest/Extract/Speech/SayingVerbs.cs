using System.Collections.Immutable;

namespace Attest.Extract.Speech;

/// <summary>"The ministry said that …", "…, officials said", "The mayor accused the army of …": a cue verb with its subject.</summary>
sealed class SayingVerbs(CueTable cues, SpeechWords lists)
{
    /// <summary>The attributions of a sentence that hang on a verb, in order.</summary>
    public ImmutableArray<Saying> Find(SentenceTree tree)
    {
        var found = ImmutableArray.CreateBuilder<Saying>();
        var floor = 0;
        foreach (var token in tree.Sentence.Tokens)
        {
            if (cues.Of(token) is not { } word || Read(tree, token.Index, word, floor) is not { } saying) continue;
            found.Add(saying);
            // "A, X said, but B, Y said": what Y said does not reach back over X.
            if (saying.Content.Any(part => part.End <= saying.Segment.First) && !IsInside(tree, found)) floor = saying.Segment.End;
        }

        return found.ToImmutable();
    }

    Saying? Read(SentenceTree tree, int verb, CueWord word, int floor)
    {
        if (tree[verb].Relation is "amod" or "compound" or "case" or "fixed" || IsRefused(tree, verb) || IsOfRelay(tree, verb)) return null;
        if (IsPassive(tree, verb)) return PassiveSayings.Read(tree, verb, word);
        if (Subjects.SourceOf(tree, verb, word) is not { } source) return null;
        if (word.Takes(CueFrames.Relay)) return RelaySayings.Read(tree, verb, word, source);
        return Active(tree, verb, word, source, floor) is { } saying ? saying with { Negated = IsNegated(tree, verb) } : null;
    }

    Saying? Active(SentenceTree tree, int verb, CueWord word, Source source, int floor)
    {
        var cue = Frame.CueOf(tree, verb);
        var beside = source.IsBeside ? source.Words : default;
        if (ObjectContent.Of(tree, verb, word, source.Head) is { IsEmpty: false } thing && PrefersObject(tree, verb, word, thing))
            return new(word, cue, source.Head, source.Words, Frame.SegmentOf(tree, verb, cue, beside, thing), [thing], "speech/verb-object");
        if (!word.Takes(CueFrames.Clause) || IsAspect(tree, verb, word)) return null;

        var clause = ClauseContent.Clause(tree, verb);
        var bounds = clause is { } head && head > verb ? Within(tree, head, verb) : (Words?)null;
        var segment = Frame.SegmentOf(tree, verb, cue, beside, bounds);
        var content = source.IsInverted ? ClauseContent.Before(tree, segment, floor) : ClauseContent.Of(tree, verb, clause, segment, floor);
        if (content.IsEmpty && !OpensBlock(tree, segment)) return null;
        if (clause is null && !IsPlainSaying(word)) return null;
        return new(word, cue, source.Head, source.Words, segment, content, "speech/verb-clause") { Relay = Addressee(tree, verb, word) };
    }

    // Up to "that" or to the clause, whichever comes first: nothing past it belongs to the attribution.
    static Words Within(SentenceTree tree, int clause, int verb)
    {
        var reach = tree.Reach(clause);
        var first = Math.Max(reach.First, verb + 1);
        for (var i = verb + 1; i < first; i++)
            if (tree[i].Lemma is "that" && tree[i].Tag is "SCONJ" || tree[i].Text is "“" or "\"" or ":") first = i;
        return reach with { First = first };
    }

    // "continued to shell the town" says nothing.
    static bool IsAspect(SentenceTree tree, int verb, CueWord word) =>
        !word.Takes(CueFrames.Infinitive) && tree.Child(verb, "ccomp") is null && tree.Child(verb, "xcomp") is { } open && open.Index > verb
        && tree.Child(open.Index, "mark")?.Lemma is "to";

    // Without a clause in the tree only a plain verb of saying is believed to have one all the same.
    static bool IsPlainSaying(CueWord word) => word.Sense is CueSense.Say or CueSense.Tell or CueSense.Claim;

    // A noun right before a finite verb is the subject of the clause said, whatever the tree makes of it.
    static bool PrefersObject(SentenceTree tree, int verb, CueWord word, Words thing) =>
        !word.Takes(CueFrames.Clause)
        || (tree.Child(verb, "ccomp") is null && tree[thing.First].Lemma is not "that"
            && !(thing.End < tree.Count && tree[thing.End] is { Tag: "AUX" } or { Tag: "VERB", Xpos: "VBD" or "VBZ" or "VBP" }));

    // "The minister said:" at the end of a paragraph.
    static bool OpensBlock(SentenceTree tree, Words segment) =>
        segment.End < tree.Count && tree[segment.End].Text is ":" && Frame.EndsSentence(tree, segment.End);

    static bool IsPassive(SentenceTree tree, int verb) =>
        tree.Child(verb, "aux:pass", "nsubj:pass") is not null || (tree[verb].Xpos is "VBN" && tree[verb].Relation is "acl");

    static bool IsNegated(SentenceTree tree, int verb) =>
        tree.Children(verb).Any(child => child.Index < verb && child.Lemma is "not" or "never" or "n't");

    // "declined to say", "refused to confirm": nothing is said.
    bool IsRefused(SentenceTree tree, int verb) =>
        tree[verb].Relation is "xcomp" or "ccomp" && tree.HeadOf(verb) is { } head && lists.Is(head, SpeechWordKind.Refusal);

    // The "saying" of "cited as saying" is part of that cue.
    bool IsOfRelay(SentenceTree tree, int verb) =>
        tree[verb].Xpos is "VBG" && tree.HeadOf(verb) is { } head
        && (cues.Of(head)?.Takes(CueFrames.Relay) ?? (tree.HeadOf(head.Index) is { } above && head.Relation is "obj" && cues.Of(above)?.Takes(CueFrames.Relay) == true));

    int? Addressee(SentenceTree tree, int verb, CueWord word) =>
        word.Sense is CueSense.Tell or CueSense.Say
            ? tree.Children(verb).FirstOrDefault(child => child.Relation is "obj" or "iobj" && child.Index > verb
                && child.Tag is "PROPN" or "NOUN" && !lists.Is(child, SpeechWordKind.Listener))?.Index
            : null;

    static bool IsInside(SentenceTree tree, ImmutableArray<Saying>.Builder found) =>
        found.Count > 1 && found[^2].Holds(found[^1].Cue.First) && tree.Count > 0;
}
