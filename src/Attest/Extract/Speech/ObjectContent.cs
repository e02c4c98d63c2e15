using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>What a cue verb brings as a noun: "denied the report", "called it a reprisal", "accused the army of killing six".</summary>
static class ObjectContent
{
    /// <summary>The words; empty when the verb has none of the kinds it takes.</summary>
    public static Words Of(SentenceTree tree, int verb, CueWord word, int subject)
    {
        var thing = tree.Children(verb).FirstOrDefault(child => child.Relation is "obj" && child.Index != subject);
        if (thing is null && word is { Sense: CueSense.Say } && word.Takes(CueFrames.Of)) return Spoken(tree, verb);
        if (thing is null) return word.Takes(CueFrames.Infinitive) || word.Sense is CueSense.Claim or CueSense.Deny ? Infinitive(tree, verb)
            : word.Takes(CueFrames.Object) ? DeniedNoun(tree, verb, subject) : default;
        // "claims the army has denied"
        if (thing.Index < verb) return word.Takes(CueFrames.Object) ? Frame.Trim(tree, new(tree.Reach(thing.Index).First, verb + 1)) : default;
        if (word.Takes(CueFrames.Predicate))
            return Upto(tree, thing, verb, child => child.Relation is "xcomp" or "obl" or "advcl" or "ccomp" or "obj" or "appos");
        if (word.Takes(CueFrames.Of)) return Deed(tree, thing, verb, "of");
        if (word.Takes(CueFrames.For) && (Deed(tree, thing, verb, "for") is { IsEmpty: false } deed)) return deed;
        if (word.Takes(CueFrames.With) && Deed(tree, thing, verb, "with") is { IsEmpty: false } charge) return charge;
        if (word.Takes(CueFrames.At))
            return Has(tree, thing, verb, "at") ? Listed(tree, Upto(tree, thing, verb, child => Has(tree, child, "at"))) : AtNumber(tree, thing);
        return word.Takes(CueFrames.Object) ? Plain(tree, thing, word) : default;
    }

    // "put the toll of the raids at more than 30": wherever the tree hangs "at".
    static Words AtNumber(SentenceTree tree, Token thing)
    {
        for (var i = thing.Index + 1; i + 1 < tree.Count && tree[i].Tag is not ("VERB" or "AUX"); i++)
            if (tree[i].Lemma is "at" && Enumerable.Range(i + 1, Math.Min(4, tree.Count - i - 1)).Any(j => tree[j].Tag is "NUM"))
                return Listed(tree, new(Math.Min(tree.Reach(thing.Index).First, thing.Index), i + 1));
        return default;
    }

    // "put the toll at 30 dead and nearly 100 injured": to the next mark or verb, however the tree parts it.
    static Words Listed(SentenceTree tree, Words words)
    {
        var end = words.End;
        while (!words.IsEmpty && end < tree.Count && !tree.IsMark(end) && tree[end].Tag is not ("AUX" or "SCONJ") && tree[end].Xpos is not ("VBD" or "VBZ" or "VBP")) end++;
        return words with { End = end };
    }

    // "spoke of six deaths"
    static Words Spoken(SentenceTree tree, int verb) =>
        tree.Children(verb).FirstOrDefault(child => child.Relation is "obl" && child.Index > verb && Has(tree, child, "of")) is { } matter
            ? Frame.Trim(tree, tree.Reach(matter.Index)) : default;

    // "claimed two raids in the south, which killed nine": the clause set off is not part of what is claimed.
    static Words Plain(SentenceTree tree, Token thing, CueWord word)
    {
        var reach = tree.Reach(thing.Index);
        var words = new Words(Math.Min(reach.First, thing.Index), reach.End);
        words = words with { End = PlainEnd(tree, words.End) };
        if (word.Sense is not CueSense.Claim) return Frame.Trim(tree, words);
        foreach (var child in tree.Children(thing.Index))
            if (child.Relation is "acl:relcl" && child.Index > thing.Index) words = words with { End = Math.Min(words.End, tree.Reach(child.Index).First) };
        return Frame.Trim(tree, words);
    }

    // "denied rumours on the radio of a new raid": up to a comma all belongs to it, however it is hung, when no verb comes before.
    static int PlainEnd(SentenceTree tree, int from)
    {
        for (var i = from; i < tree.Count; i++)
        {
            if (tree.IsMark(i) && tree[i].Text is not "-") return i;
            if (tree[i].Tag is "AUX" or "CCONJ" or "SCONJ" or "PRON" || (tree[i].Tag is "VERB" && tree[i].Xpos is not "VBG")) return from;
        }

        return tree.Count;
    }

    // "accused the army of shelling a bakery, killing nine": what came of it belongs to it, whichever verb the tree hangs it on.
    static Words Deed(SentenceTree tree, Token thing, int verb, string preposition)
    {
        var words = Upto(tree, thing, verb, child => Has(tree, child, preposition));
        if (words.IsEmpty) return words;
        foreach (var child in tree.Children(verb))
            if (child is { Xpos: "VBG", Relation: "advcl" or "conj" } && child.Index == words.End + 1 && tree[words.End].Text is ",")
                words = words with { End = tree.Reach(child.Index).End };
        return Frame.Trim(tree, words);
    }

    static Words Upto(SentenceTree tree, Token thing, int verb, Func<Token, bool> closes)
    {
        var words = tree.Reach(thing.Index);
        var found = false;
        foreach (var child in tree.Children(verb).Concat(tree.Children(thing.Index)))
        {
            if (child.Index <= thing.Index || !closes(child)) continue;
            words = words with { End = Math.Max(words.End, tree.Reach(child.Index).End) };
            found = true;
        }

        return found ? Frame.Trim(tree, words with { First = Math.Max(words.First, verb + 1) }) : default;
    }

    static Words Infinitive(SentenceTree tree, int verb) =>
        tree.Child(verb, "xcomp") is { } open && open.Index > verb ? Frame.Trim(tree, tree.Reach(open.Index)) : default;

    // "claims that the army has denied": the noun outside the clause is what is denied.
    static Words DeniedNoun(SentenceTree tree, int verb, int subject)
    {
        if (tree[verb].Relation is not "acl:relcl" || tree.HeadOf(verb) is not { } noun || noun.Index == subject) return default;
        return Frame.Trim(tree, new(tree.Reach(noun.Index).First, Math.Max(verb, noun.Index) + 1));
    }

    /// <summary>"– claims the army has denied": the word before the subject, whatever its tag, when <paramref name="isAssertion"/> knows it.</summary>
    public static Words BeforeSubject(SentenceTree tree, int verb, Words source, Func<Token, bool> isAssertion) =>
        source.First > 0 && source.First < verb && isAssertion(tree[source.First - 1]) ? new(source.First - 1, verb + 1) : default;

    static bool Has(SentenceTree tree, Token phrase, string preposition) =>
        tree.Children(phrase.Index).Any(child => child.Relation is "case" or "mark" && child.Lemma == preposition);

    static bool Has(SentenceTree tree, Token thing, int verb, string preposition) =>
        tree.Children(verb).Concat(tree.Children(thing.Index)).Any(child => Has(tree, child, preposition));
}
