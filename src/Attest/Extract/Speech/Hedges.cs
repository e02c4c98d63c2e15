using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>Finds the hedges of a sentence and the words that each governs.</summary>
sealed class Hedges
{
    readonly FrozenDictionary<(string Lemma, string Frame), Stance> _words;
    readonly FrozenSet<string> _blame;

    Hedges(FrozenDictionary<(string, string), Stance> words, FrozenSet<string> blame) => (_words, _blame) = (words, blame);

    public static Hedges Load()
    {
        var (table, blame) = (WordTable.Load("En", "speech-hedges"), WordTable.Load("En", "speech-blame"));
        return new(
            table.Rows.ToFrozenDictionary(
                row => (table[row, "lemma"], table[row, "frame"]),
                row => Enum.Parse<Stance>(table[row, "stance"], ignoreCase: true)),
            blame.Rows.Select(row => blame[row, "lemma"]).ToFrozenSet(StringComparer.Ordinal));
    }

    public IEnumerable<Hedge> Find(SentenceTree tree, int sentence)
    {
        foreach (var token in tree.Sentence.Tokens)
            // Where mended arcs cross, what stands beside the words may cut all of them away.
            if (Read(tree, token) is var (stance, parts) && parts.All(words => words.First < words.End) && !parts.IsEmpty)
                yield return new(sentence, [.. parts.Select(tree.SpanOf)], stance, token.Text);
    }

    (Stance Stance, ImmutableArray<Words> Parts)? Read(SentenceTree tree, Token token)
    {
        if ((token.Tag is "ADV" || token.Relation is "advmod") && Stance(token, "adverb") is { } adverb) return (adverb, Clause(tree, token));
        if (token.Relation is "amod" && Stance(token, "adjective", token.Text) is { } adjective
            && token.Head >= 0) return (adjective, [tree.Reach(token.Head)]);
        if (Stance(token, "passive") is { } passive && IsHedgingPassive(tree, token)) return Passive(tree, token, passive);
        if (Stance(token, "unknown") is { } unknown && IsDenied(tree, token.Index)) return (unknown, [About(tree, token.Index)]);
        if (token.Tag is "ADJ" && Stance(token, "open") is { } open && tree.Child(token.Index, "cop") is not null) return (open, [About(tree, token.Index)]);
        if (token.Tag is "VERB" && Stance(token, "heard") is { } heard && tree.Child(token.Index, "nsubj") is { Tag: "PRON" } who
            && who.Text.ToLowerInvariant() is "we" or "i")
            return (heard, [Own(tree, token.Index)]);
        return IsModalPerfect(tree, token) ? (Model.Stance.Unclear, [Own(tree, token.Index)]) : null;
    }

    Stance? Stance(Token token, string frame, string? text = null) =>
        _words.TryGetValue(((text ?? token.Lemma).ToLowerInvariant(), frame), out var stance) ? stance : null;

    static ImmutableArray<Words> Clause(SentenceTree tree, Token adverb)
    {
        if (adverb.Head < 0) return [];
        var head = adverb.Head;
        // "reportedly the first": a number or noun that the adverb stands before is all it governs.
        return tree[head].Tag is "VERB" or "AUX" || tree.Child(head, "cop") is not null ? [Own(tree, head)] : [tree.Reach(head)];
    }

    // A verb's words without clauses beside it that have subjects of their own, and without what it tells of others by the way.
    static Words Own(SentenceTree tree, int verb)
    {
        var reach = tree.Reach(verb);
        foreach (var child in tree.Children(verb))
            if (child.Index > verb && child.Relation is "conj" or "parataxis" && tree.Child(child.Index, "nsubj", "nsubj:pass") is not null)
                reach = reach with { End = Math.Min(reach.End, tree.Reach(child.Index).First) };
        return reach;
    }

    (Stance, ImmutableArray<Words>) Passive(SentenceTree tree, Token verb, Stance stance)
    {
        var what = tree.Children(verb.Index).FirstOrDefault(child => child.Index > verb.Index && child.Relation is "xcomp" or "ccomp" or "advcl" or "obl");
        if (what is not null && Blames(tree, what)) return (Model.Stance.Alleged, [WithoutAsides(tree, verb.Index, what.Index)]);
        var subject = verb.Relation is "acl" or "amod" ? verb.Head : verb.Index;
        return (stance, [tree.Reach(subject)]);
    }

    bool Blames(SentenceTree tree, Token what) =>
        _blame.Contains(what.Lemma) && tree.Child(what.Index, "nsubj:pass", "aux:pass") is null
        || tree.Children(what.Index).Any(child => child.Relation is "case" && _blame.Contains(child.Lemma));

    static Words WithoutAsides(SentenceTree tree, int verb, int what)
    {
        var end = tree.Reach(what).End;
        for (var i = what; i < end; i++)
            if (tree[i].Relation is "acl:relcl") end = Math.Min(end, tree.Reach(i).First);
        return new(verb, end);
    }

    // "is believed", "feared dead": without "by somebody", who would be its speaker.
    static bool IsHedgingPassive(SentenceTree tree, Token verb) =>
        verb.Xpos is "VBN" && (verb.Relation is "acl" or "amod" || tree.Child(verb.Index, "aux:pass", "nsubj:pass") is not null)
        && !tree.Children(verb.Index).Any(child => tree.Children(child.Index).Any(mark => mark.Relation is "case" && mark.Lemma is "by"))
        && tree.Children(verb.Index).Any(child => child.Index > verb.Index && child.Relation is "xcomp" or "ccomp" or "advcl");

    // An active "the army did not confirm" has a speaker; only what nobody confirms is a hedge.
    static bool IsDenied(SentenceTree tree, int token)
    {
        var negated = tree.Children(token).Any(child => child.Lemma is "not" or "n't" or "never" or "yet");
        return negated && (tree[token].Tag is "ADJ" || tree.Child(token, "aux:pass", "nsubj:pass") is not null);
    }

    // The predicate with its subject and what it leaves open, but not the clause that it is only added to.
    static Words About(SentenceTree tree, int predicate)
    {
        var (first, end) = (predicate, predicate + 1);
        foreach (var child in tree.Children(predicate))
        {
            if (child.Index < predicate
                && child.Relation is "nsubj" or "nsubj:pass" or "csubj" or "csubj:pass" or "expl" or "cop" or "aux" or "aux:pass" or "advmod")
                first = Math.Min(first, tree.Reach(child.Index).First);
            if (child.Index > predicate && child.Relation is not ("conj" or "parataxis" or "punct")) end = Math.Max(end, tree.Reach(child.Index).End);
        }

        // A damaged tree may hang the clause before on the subject; the last "it" or mark before the predicate bounds it.
        for (var i = predicate - 1; i > first; i--)
            if (tree[i].Lemma is "it" or "although" or "though" or "but") return new(i, end);
        return new(first, end);
    }

    static bool IsModalPerfect(SentenceTree tree, Token verb) =>
        verb.Tag is "VERB" && tree.Children(verb.Index).Any(child => child.Relation is "aux" && child.Lemma is "may" or "might" or "could")
        && tree.Children(verb.Index).Any(child => child.Relation is "aux" && child.Lemma is "have");
}
