using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>Who does what a verb says: its subject, or the one it shares with the verb above it.</summary>
static class Subjects
{
    const int MaxClimb = 6;

    /// <summary>The words for who says what <paramref name="verb"/> brings; null when nobody is named.</summary>
    public static Source? SourceOf(SentenceTree tree, int verb, CueWord word)
    {
        if (verb > 0 && tree[verb - 1].Text is "”" or "\"" && tree.Quoted[verb - 1]) return After(tree, verb);
        if ((IsFinite(tree, verb) || IsFinal(tree, verb)) && Plain(tree, verb, word) is { } plainly) return plainly;
        if (Of(tree, verb) is not { } subject) return Unhung(tree, verb, word);
        if (subject > verb) return Follows(tree, verb, subject);
        var words = Frame.PhraseOf(tree, subject, new(0, verb));
        var beside = tree[subject].Head == verb || words.End >= verb - 2;
        if (beside && NounPhrase.Before(tree, verb) is { IsEmpty: false } plain && plain.First > words.First && NounPhrase.HasVerb(tree, new(0, plain.First)))
            words = plain;
        else if (beside && NounPhrase.Before(tree, verb) is { IsEmpty: false } longer && longer.First < words.First && longer.Holds(words)) words = longer;
        if (!beside) words = NounPhrase.Leftwards(tree, words);
        else if (SetOff(tree, verb) is { } named && named.Words.First <= subject) words = named.Words;
        var head = beside && NounPhrase.Head(tree, words) is { } plainHead ? plainHead : subject;
        return new(words.Holds(head) ? head : subject, words, beside, IsInverted: false);
    }

    /// <summary>The source of a verb that the tree has for an adjective: set off by commas, or the opening of the sentence ("A doctor told …"); null where there is none.</summary>
    public static Source? Beside(SentenceTree tree, int verb, CueWord word) =>
        SetOff(tree, verb) ?? (word.Sense is CueSense.Tell && tree[verb].Xpos is "VBD" && NounPhrase.Before(tree, verb) is { IsEmpty: false, First: 0 } words && NounPhrase.Head(tree, words) is { } head
            ? new(head, words, IsBeside: true, IsInverted: false) : null);

    // "The mayor of Dorsk, Ana Petrov, confirmed …"
    static Source? SetOff(SentenceTree tree, int verb) =>
        NounPhrase.SetOffBefore(tree, verb) is { IsEmpty: false } words && Enumerable.Range(words.First, words.End - words.First).Any(tree.IsComma)
            && tree[words.End - 1].Tag is "PROPN" && NounPhrase.Head(tree, words) is { } head
            ? new(head, words, IsBeside: true, IsInverted: false) : null;

    /// <summary>", saying its men …", ", quoting a doctor": set off by a comma, it goes with the attribution before it, or with the main verb.</summary>
    public static Source? Shared(SentenceTree tree, int verb, Saying? before)
    {
        if (tree[verb].Xpos is not "VBG" || verb == 0 || !tree.IsComma(verb - 1)) return null;
        if (before is { Source: { } head } && before.Segment.End <= verb) return new(head, before.SourceWords, IsBeside: false, IsInverted: false);
        var main = tree.Sentence.Tokens.FirstOrDefault(token => token.IsRoot && token.Index < verb);
        return main is not null && Own(tree, main.Index) is { } subject && subject < verb
            ? new(subject, Frame.PhraseOf(tree, subject, new(0, main.Index)), IsBeside: false, IsInverted: false) : null;
    }

    /// <summary>"denied that the army had shelled the town and said …": after what is told in the pluperfect, the verb in the plain past goes with the attribution before it.</summary>
    public static Source? GoingOn(SentenceTree tree, int verb, Saying? before)
    {
        if (tree[verb].Xpos is not "VBD" || verb == 0 || tree[verb - 1].Lemma is not ("and" or "but") || before is not { Source: { } head, SourceWords: var words } || before.Cue.End > verb) return null;
        if (tree[before.Cue.End - 1].Xpos is not "VBD" || words.End > before.Cue.End) return null;
        var said = Enumerable.Range(before.Cue.End, verb - 1 - before.Cue.End).Select(at => tree[at]).ToList();
        return said.Exists(token => token.Text is "had") && !said.Exists(token => token is { Tag: "VERB", Xpos: "VBD" or "VBZ" or "VBP" } && tree[token.Index - 1].Text is not "had")
            ? new(head, words, IsBeside: false, IsInverted: false) : null;
    }

    // "…,” said the mayor, Ana Petrov.": after a quotation the subject can only follow.
    static Source? After(SentenceTree tree, int verb)
    {
        if (Inverted(tree, verb) is { } named) return Follows(tree, verb, named);
        return NounPhrase.After(tree, verb) is { IsEmpty: false } words && NounPhrase.Head(tree, words) is { } head
            ? new(head, words, IsBeside: true, IsInverted: true) : null;
    }

    // The noun phrase that runs right up to a finite verb of saying is its subject, whatever the tree says.
    static Source? Plain(SentenceTree tree, int verb, CueWord word)
    {
        if (word.Sense is CueSense.Believe or CueSense.Learn or CueSense.Judge or CueSense.Ask or CueSense.Want) return null;
        if (NounPhrase.Before(tree, verb) is not { IsEmpty: false } words || IsRelative(tree[words.End - 1])) return null;
        words = NounPhrase.WithName(tree, words);
        // "In Syria the ministry said": what the tree parts from the subject is no part of it.
        if (tree[words.First].Tag is "ADP" && Of(tree, verb) is { } subject && words.Holds(subject) && tree.Reach(subject).First > words.First)
            words = words with { First = tree.Reach(subject).First };
        return NounPhrase.Head(tree, words) is { } head ? new(head, words, IsBeside: true, IsInverted: false) : null;
    }

    static bool IsFinite(SentenceTree tree, int verb) =>
        tree[verb].Xpos is "VBD" or "VBZ" or "VBP" || (tree[verb].Xpos is "VBN" && verb > 0 && tree[verb - 1].Lemma is "have");

    // "…, Ana Petrov announced on Friday.": what a tagger may take for a participle ends the sentence with a name before it.
    static bool IsFinal(SentenceTree tree, int verb) =>
        tree[verb].Xpos is "VBN" && !NounPhrase.HasVerb(tree, new(verb + 1, tree.Count))
        && NounPhrase.Before(tree, verb) is { IsEmpty: false, First: > 1 } words && tree.IsComma(words.First - 1)
        && NounPhrase.HasVerb(tree, new(0, words.First));

    // Only a plain verb of saying is believed to have the noun before it as its subject where the tree knows of none.
    static Source? Unhung(SentenceTree tree, int verb, CueWord word)
    {
        if (word.Sense is not (CueSense.Say or CueSense.Tell or CueSense.Claim or CueSense.Accuse or CueSense.Deny or CueSense.Relay)) return null;
        if (tree[verb].Xpos is not ("VBD" or "VBZ" or "VBP" or "VBN")) return null;
        if (word.Sense is CueSense.Say && Inverted(tree, verb) is { } inverted) return Follows(tree, verb, inverted);
        var words = NounPhrase.Before(tree, verb) is { IsEmpty: false } plain ? plain
            : NounPhrase.BeforeClause(tree, verb) is { IsEmpty: false } parted ? parted : NounPhrase.SetOffBefore(tree, verb);
        return !words.IsEmpty && NounPhrase.Head(tree, words) is { } head
            ? new(head, words, IsBeside: true, IsInverted: false) : null;
    }

    static Source Follows(SentenceTree tree, int verb, int subject)
    {
        var words = Frame.PhraseOf(tree, subject, new(verb + 1, tree.Count));
        return new(NounPhrase.Head(tree, words) is { } head && words.Holds(head) ? head : subject, words, IsBeside: true, IsInverted: true);
    }

    /// <summary>Head word of the subject of <paramref name="verb"/>; null when there is none.</summary>
    public static int? Of(SentenceTree tree, int verb)
    {
        for (var climbed = 0; climbed < MaxClimb; climbed++)
        {
            if (Own(tree, verb) is { } own) return Antecedent(tree, own, verb);
            var (token, head) = (tree[verb], tree.HeadOf(verb));
            if (head is null || !Shares(token)) return null;
            if (climbed == 0 && token.Xpos is "VBG" && verb > 0 && tree[verb - 1].Text is ","
                && MainVerb(tree, verb) is { } main) return Own(tree, main) is { } subject ? Antecedent(tree, subject, main) : null;
            if (token.Relation is "acl" && head.Tag is "NOUN" or "PROPN" or "PRON") return OwnerOf(tree, head);
            verb = head.Index;
        }

        return null;
    }

    /// <summary>"said Anna": a noun right after the verb that the tree may have taken for its object.</summary>
    static int? Inverted(SentenceTree tree, int verb)
    {
        var before = verb - 1;
        while (before >= 0 && tree[before].Tag is "ADV" or "AUX") before--;
        var opens = before > 0 && (tree.IsComma(before) || tree[before].Text is "”" or "\"" or "’" or "'");
        if (!opens || tree[verb].Xpos is not ("VBD" or "VBZ" or "VBP")) return null;
        return tree.Children(verb)
            .FirstOrDefault(child => child.Index > verb && child.Tag is "NOUN" or "PROPN" or "PRON"
                && child.Relation is "nsubj" or "obj" or "iobj" or "dep" or "appos" or "obl" or "xcomp" or "flat"
                && tree.Reach(child.Index).First == verb + 1
                // "the mayor, Ana Petrov, said on Friday": a phrase with a preposition speaks not.
                && tree.Child(child.Index, "case") is null)?.Index;
    }

    // "denied that the men were freed, saying …": set off by a comma, it goes with the main verb.
    static int? MainVerb(SentenceTree tree, int token)
    {
        for (var climbed = 0; climbed <= tree.Count && tree.HeadOf(token) is { } head; climbed++) token = head.Index;
        return tree[token].IsRoot && tree[token].Tag is "VERB" && Own(tree, token) is not null ? token : null;
    }

    static int? Own(SentenceTree tree, int verb) => tree.Child(verb, "nsubj", "nsubj:pass", "nsubj:outer")?.Index;

    static bool Shares(Token verb) => verb.Relation switch
    {
        "conj" => true,
        "advcl" or "acl" or "parataxis" => verb.Xpos is "VBG",
        "xcomp" => true,
        _ => false,
    };

    // "which", "who" and "that" stand for the noun their clause hangs on.
    static int Antecedent(SentenceTree tree, int subject, int verb)
    {
        if (!IsRelative(tree[subject])) return subject;
        for (var (at, climbed) = (verb, 0); climbed < MaxClimb; climbed++)
        {
            if (tree.HeadOf(at) is not { } head) break;
            if (tree[at].Relation is "acl:relcl" && head.Index < subject) return head.Index;
            at = head.Index;
        }

        // Hung elsewhere, it still stands for the noun before it.
        for (var before = subject - 1; before >= 0 && before >= subject - 2; before--)
            if (tree[before].Tag is "NOUN" or "PROPN") return before;
        return subject;
    }

    static bool IsRelative(Token token) => token.Xpos is "WDT" or "WP" || token.Lemma is "which" or "who";

    // "The group released a video claiming that …": the group claims it, not the video.
    static int OwnerOf(SentenceTree tree, Token noun) =>
        noun.Relation is "obj" && tree.HeadOf(noun.Index) is { Tag: "VERB" } verb && Own(tree, verb.Index) is { } owner
            ? Antecedent(tree, owner, verb.Index) : noun.Index;
}
