using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>Hangs on the verb what goes with it and not with its object: "forced people to flee", "beat two men to death", "fired rockets at the town".</summary>
static class VerbPhrases
{
    static readonly ClosedWords Words = ClosedWords.Load("En", "verb-phrases");
    static readonly FrozenSet<string> Making = Words.Of("makes-do");
    static readonly FrozenSet<string> Sending = Words.Of("sends");

    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (MadeTo(tokens, at) is { } making) tokens[at] = tokens[at] with { Head = making, Relation = "xcomp" };
        if (AimedBy(tokens, at) is { } verb) tokens[at] = tokens[at] with { Head = verb, Relation = "obl" };
        if (ObjectBeside(tokens, at) is { } thing) tokens[at] = tokens[at] with { Head = thing, Relation = "conj" };
        if (LeftDead(tokens, at) is { } first) HangLeft(tokens, at, first);
        if (IsHearer(tokens, at)) tokens[at] = tokens[at] with { Head = at - 1, Relation = "iobj" };
        if (TollBefore(tokens, at) is { } toll) tokens[at] = tokens[at] with { Head = toll };
        if (OwnBeside(tokens, at) is { } owner) tokens[at] = tokens[at] with { Head = owner };
    }

    // "forced 400 people to flee their homes": what somebody is made to do.
    static int? MadeTo(ImmutableArray<Token>.Builder tokens, int at) =>
        tokens[at] is { Tag: "VERB", Xpos: "VB", Relation: "acl", Head: >= 0 } && Arcs.HasChild(tokens, at, child => child is { Text: "to", Relation: "mark" })
        && VerbOf(tokens, tokens[at].Head) is { } verb && Making.Contains(tokens[verb].Lemma) ? verb : null;

    // "beat two men to death", "fired rockets at the town": no man is "to death", and it is the verb that has a mark to hit.
    static int? AimedBy(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NOUN" or "PROPN", Relation: "nmod", Head: >= 0 } word || word.Head > at || VerbOf(tokens, word.Head) is not { } verb) return null;
        if (word.Lemma == "death") return tokens[at - 1].Text == "to" ? verb : null;
        return Sending.Contains(tokens[verb].Lemma) && Arcs.HasChild(tokens, at, child => child is { Text: "at" or "into" or "toward" or "towards", Relation: "case" }) ? verb : null;
    }

    // "killed Omar, a commander of the group, and six of his men": a number is no second deed.
    static int? ObjectBeside(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NUM", Relation: "conj", Head: >= 0 } number || number.Head > at || tokens[number.Head].Tag != "VERB") return null;
        if (!Arcs.HasChild(tokens, at, child => child.Relation == "nmod" && tokens[child.Index - 1].Tag != "ADP") || Arcs.HasChild(tokens, at, child => child.Relation is "cop" or "nsubj" or "nsubj:pass")) return null;
        for (var i = at - 1; i > number.Head; i--)
            if (tokens[i] is { Tag: "NOUN" or "PROPN", Relation: "obj" } thing && thing.Head == number.Head) return i;
        return null;
    }

    // "left two guards and three drivers dead": a noun behind "and" goes with the noun before it.
    static int? LeftDead(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NOUN", Relation: "obl:unmarked" or "nsubj" or "obl", Head: >= 0 } second || second.Head <= at || tokens[second.Head] is not { Tag: "ADJ", Head: >= 0 } state) return null;
        for (var i = at - 1; i > state.Head; i--)
        {
            if (tokens[i].Tag is "VERB" or "PUNCT") return null;
            if (tokens[i] is { Tag: "NOUN", Relation: "obj" } first && first.Head == state.Head) return tokens[i + 1].Tag == "CCONJ" ? i : null;
        }

        return null;
    }

    static void HangLeft(ImmutableArray<Token>.Builder tokens, int second, int first)
    {
        var state = tokens[second].Head;
        tokens[second] = tokens[second] with { Head = first, Relation = "conj" };
        tokens[first + 1] = tokens[first + 1] with { Head = second, Relation = "cc" };
        if (tokens[state].Relation == "conj") tokens[state] = tokens[state] with { Relation = "xcomp" };
    }

    // "told AFP 14 soldiers died": who is told stands right behind the verb.
    static bool IsHearer(ImmutableArray<Token>.Builder tokens, int at) =>
        at > 0 && tokens[at] is { Tag: "PROPN", Relation: "nmod:unmarked" or "compound" or "nmod" } hearer && hearer.Head > at && tokens[at - 1] is { Tag: "VERB", Lemma: "tell" }
        && tokens[hearer.Head].Tag is "NUM" or "NOUN" && !Arcs.HasChild(tokens, at, _ => true);

    // "13 dead and 40 wounded": the second number of a toll goes with the first.
    static int? TollBefore(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at < 4 || tokens[at] is not { Tag: "VERB" or "ADJ", Relation: "conj" } second || tokens[at - 1] is not { Tag: "NUM" } number || number.Head != at || tokens[at - 2].Tag != "CCONJ") return null;
        return tokens[at - 3] is { Tag: "VERB" or "ADJ" } first && first.Head == second.Head && tokens[at - 4] is { Tag: "NUM" } dead && dead.Head == at - 3 ? at - 3 : null;
    }

    // "Seven men of the District Guard and their driver": a guard has no driver of "theirs"; the men have.
    static int? OwnBeside(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NOUN", Relation: "conj", Head: >= 0 } own || own.Head > at || tokens[own.Head] is not { Tag: "PROPN", Relation: "nmod", Head: >= 0 } body || body.Head > body.Index) return null;
        return Arcs.HasChild(tokens, at, child => child is { Xpos: "PRP$", Lemma: "their" }) && tokens[body.Head] is { Xpos: "NNS" } ? body.Head : null;
    }

    // The verb whose object a noun is, itself or beside another.
    static int? VerbOf(ImmutableArray<Token>.Builder tokens, int noun)
    {
        for (var steps = 0; steps < tokens.Count && tokens[noun] is { Relation: "conj", Head: >= 0 } word; steps++) noun = word.Head;
        return tokens[noun] is { Relation: "obj", Head: >= 0 } thing && tokens[thing.Head].Tag == "VERB" ? thing.Head : null;
    }
}
