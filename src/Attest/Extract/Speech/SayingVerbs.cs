using System.Collections.Immutable;
using Attest.Model;

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
            if (WordOf(tree, token) is not { } word || Read(tree, token.Index, word, floor, found.Count > 0 ? found[^1] : null) is not { } saying) continue;
            found.Add(saying);
            // "A, X said, but B, Y said": what Y said does not reach back over X.
            if (saying.Content.Any(part => part.End <= saying.Segment.First) && !IsInside(tree, found)) floor = saying.Segment.End;
        }

        return found.ToImmutable();
    }

    CueWord? WordOf(SentenceTree tree, Token token)
    {
        if (token.Tag is not "VERB") return null;
        var phrase = tree.Child(token.Index, "obj", "obl:unmarked", "nsubj:pass") is { } noun ? cues.OfPhrase(token, noun) : null;
        return phrase ?? cues.Of(token);
    }

    Saying? Read(SentenceTree tree, int verb, CueWord word, int floor, Saying? before)
    {
        var setOff = tree[verb].Relation is "amod" or "compound" && tree[verb].Xpos is "VBD" or "VBN" ? Subjects.Beside(tree, verb, word) : null;
        if ((setOff is null && tree[verb].Relation is "amod" or "compound" or "case" or "fixed") || IsRefused(tree, verb) || IsOfRelay(tree, verb)) return null;
        if (setOff is null && IsPassive(tree, verb)) return PassiveSayings.Read(tree, verb, word);
        if ((setOff ?? Subjects.GoingOn(tree, verb, before) ?? Subjects.SourceOf(tree, verb, word) ?? Subjects.Shared(tree, verb, before)) is not { } source) return null;
        if (IsSpeakerOrHearer(tree[source.Head]) || IsNobody(tree, source.Words)) return null;
        if (word.Takes(CueFrames.Relay)) return RelaySayings.Read(tree, verb, word, source);
        return Active(tree, verb, word, source, floor) is { } saying ? saying with { Negated = IsNegated(tree, verb) } : null;
    }

    Saying? Active(SentenceTree tree, int verb, CueWord word, Source source, int floor)
    {
        var cue = Frame.CueOf(tree, verb);
        var beside = source.IsBeside ? source.Words : default;
        var fronted = word.Sense is CueSense.Deny
            ? ObjectContent.BeforeSubject(tree, verb, source.Words, token => lists.Is(token, SpeechWordKind.Assertion)) : default;
        if (!fronted.IsEmpty) return new(word, cue, source.Head, source.Words, fronted, [fronted], "speech/verb-object");
        if (ObjectContent.Of(tree, verb, word, source.Head) is { IsEmpty: false } thing && PrefersObject(tree, verb, word, thing))
            return new(word, cue, source.Head, source.Words, Frame.SegmentOf(tree, verb, cue, beside, thing), [thing],
                "speech/verb-object")
            { Stance = OfClaims(tree, verb, word) };
        if (source.Words.Holds(source.Head) && tree[source.Head].Lemma is "which" or "who" && tree.Child(verb, "ccomp") is null) return null;
        if (!word.Takes(CueFrames.Clause) || IsAspect(tree, verb, word)) return null;

        var clause = ClauseContent.Clause(tree, verb);
        var segment = Frame.SegmentOf(tree, verb, cue, beside, new(ClauseContent.FirstSaid(tree, verb, clause), tree.Count));
        var content = source.IsInverted ? ClauseContent.Before(tree, segment, floor) : ClauseContent.Of(tree, verb, clause, segment, floor);
        if (content.IsEmpty && !OpensBlock(tree, segment)) return null;
        // "Officers found two men dead": what is found is no word of theirs.
        if (word.Lemma is "find" && (clause is not { } found || !IsTold(tree, verb, found))) return null;
        if (clause is null && (!IsPlainSaying(word) || tree[verb].Relation is "acl:relcl")) return null;
        return new(word, cue, source.Head, source.Words, segment, content, "speech/verb-clause") { Relay = Addressee(tree, verb, word) };
    }

    static bool IsTold(SentenceTree tree, int verb, int clause) =>
        clause > verb && (tree[clause].Xpos is "VBD" or "VBZ" or "VBP" || tree.Child(clause, "aux", "aux:pass", "cop", "mark") is not null);

    // "continued to shell the town" says nothing.
    static bool IsAspect(SentenceTree tree, int verb, CueWord word) =>
        !word.Takes(CueFrames.Infinitive) && tree.Child(verb, "ccomp") is null && tree.Child(verb, "xcomp") is { } open && open.Index > verb
        && tree.Child(open.Index, "mark")?.Lemma is "to";

    // "called the reports a lie", "labelled the claims as propaganda".
    Stance? OfClaims(SentenceTree tree, int verb, CueWord word) =>
        word.Sense is CueSense.Call && tree.Child(verb, "obj") is { } thing && lists.Is(thing, SpeechWordKind.Assertion) ? Stance.Denied : null;

    // Without a clause in the tree only a plain verb of saying is believed to have one all the same.
    static bool IsPlainSaying(CueWord word) => word.Sense is CueSense.Say or CueSense.Tell or CueSense.Claim;

    // A noun right before a finite verb is the subject of the clause said, whatever the tree makes of it.
    static bool PrefersObject(SentenceTree tree, int verb, CueWord word, Words thing) =>
        !word.Takes(CueFrames.Clause)
        || (tree.Child(verb, "ccomp") is null && !Enumerable.Range(verb + 1, Math.Max(0, thing.First - verb))
        .Any(i => tree[i].Lemma is "that" && tree[i].Tag is not "DET")
            && !(thing.End < tree.Count && tree[thing.End] is { Tag: "AUX" } or { Tag: "VERB", Xpos: "VBD" or "VBZ" or "VBP" }));

    // "The minister said:" at the end of a paragraph.
    static bool OpensBlock(SentenceTree tree, Words segment) =>
        segment.End < tree.Count && tree[segment.End].Text is ":" && Frame.EndsSentence(tree, segment.End);

    // By the words: trees of long sentences make passives of "has said" and of "said by telephone".
    static bool IsPassive(SentenceTree tree, int verb)
    {
        var before = verb - 1;
        while (before >= 0 && tree[before].Tag is "ADV" or "PART") before--;
        if (before >= 0 && tree[before].Tag is "AUX" && tree[before].Lemma is "be") return tree[verb].Xpos is "VBN" or "VBD";
        // "Teen charged in mall shooting", "Two accused of arson": headlines leave the auxiliary out.
        if (tree[verb].Lemma is "charge" or "accuse" && tree[verb].Xpos is "VBN" or "VBD" && before >= 0 && tree[before].Tag is not "AUX"
            && verb + 1 < tree.Count && tree[verb + 1] is { Tag: "ADP" or "SCONJ", Lemma: "in" or "with" or "over" or "of" or "after" }) return true;
        return tree[verb].Xpos is "VBN" && tree[verb].Relation is "acl" && verb + 1 < tree.Count && tree[verb + 1].Lemma is "by"
            && tree[verb].Lemma is not ("say" or "tell" or "add");
    }

    static bool IsNegated(SentenceTree tree, int verb) =>
        tree.Children(verb).Any(child => child.Index < verb && child.Lemma is "not" or "never" or "n't");

    // "declined to say", "refused to confirm": nothing is said.
    bool IsRefused(SentenceTree tree, int verb) =>
        tree[verb].Relation is "xcomp" or "ccomp" && tree.HeadOf(verb) is { } head && lists.Is(head, SpeechWordKind.Refusal);

    // "I think", "as you know": no voice but the one that is speaking already.
    static bool IsSpeakerOrHearer(Token source) =>
        source.Tag is "PRON" && source.Text.ToLowerInvariant() is "i" or "we" or "you" or "us" or "me";

    // "No group has said it did it": nobody speaks.
    static bool IsNobody(SentenceTree tree, Words source) =>
        source.First < source.End && source.End <= tree.Count && Nobody.Is(tree[source.First]);

    // The "saying" of "cited as saying" is part of that cue.
    bool IsOfRelay(SentenceTree tree, int verb) =>
        tree[verb].Xpos is "VBG" && tree.HeadOf(verb) is { } head
        && (cues.Of(head)?.Takes(CueFrames.Relay) ?? (tree.HeadOf(head.Index) is { } above && head.Relation is "obj"
        && cues.Of(above)?.Takes(CueFrames.Relay) == true));

    int? Addressee(SentenceTree tree, int verb, CueWord word) =>
        word.Sense is CueSense.Tell or CueSense.Say
            ? tree.Children(verb).FirstOrDefault(child => child.Relation is "obj" or "iobj" && child.Index > verb
                && child.Tag is "PROPN" or "NOUN" && !lists.Is(child, SpeechWordKind.Listener))?.Index
            : null;

    static bool IsInside(SentenceTree tree, ImmutableArray<Saying>.Builder found) =>
        found.Count > 1 && found[^2].Holds(found[^1].Cue.First) && tree.Count > 0;
}
