using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>Verbs hung on a noun or taken for a clause that the verb before them cannot have: "released nine of the boys seized in May", "…, raising hopes".</summary>
static class StrayClauses
{
    static readonly FrozenSet<string> NoClause = ClosedWords.Load("En", "verb-phrases").Of("no-clause");

    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (VerbAbove(tokens, at) is { } above)
        {
            var beside = tokens[at].Head;
            tokens[at] = tokens[at] with { Head = above };
            LostSubjects.Mend(tokens, beside);
        }

        if (FollowedFrom(tokens, at) is { } main) HangFollowing(tokens, at, main);
        if (DoneTo(tokens, at) is { } people) HangDone(tokens, at, people);
        if (SecondThing(tokens, at) is { } thing) tokens[at] = tokens[at] with { Head = thing };
        if (NamedGroup(tokens, at) is { } name) HangGroup(tokens, at, name);
    }

    // "had only struck rebels, but Kenya voiced doubts": a clause with a subject stands beside the verb, not beside what it hit.
    static int? VerbAbove(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "VERB", Relation: "conj", Head: >= 0 } verb || tokens[verb.Head].Tag is not ("NOUN" or "PROPN") || !Arcs.HasChild(tokens, at, child => child.Relation is "nsubj" or "nsubj:pass" && child.Index < at)) return null;
        var (above, steps) = (verb.Head, 0);
        for (; above >= 0 && steps < tokens.Count && tokens[above].Tag != "VERB"; above = tokens[above].Head, steps++)
            if (Arcs.HasChild(tokens, above, child => child.Relation == "cop")) return null;
        return above >= 0 && above < at && tokens[above].Tag == "VERB" ? above : null;
    }

    // "released the boys, raising hopes": behind a comma the verb has the thing for an object, and does not describe it.
    static int? FollowedFrom(ImmutableArray<Token>.Builder tokens, int at) =>
        at > 0 && tokens[at] is { Tag: "VERB", Xpos: "VBG", Relation: "amod" } verb && verb.Head > at && tokens[at - 1].Text == ","
        && tokens[verb.Head] is { Relation: "obj", Head: >= 0 } thing && thing.Head < at - 1 && tokens[thing.Head].Tag == "VERB" ? thing.Head : null;

    static void HangFollowing(ImmutableArray<Token>.Builder tokens, int verb, int main)
    {
        var thing = tokens[verb].Head;
        tokens[verb] = tokens[verb] with { Head = main, Relation = "advcl" };
        tokens[thing] = tokens[thing] with { Head = verb };
    }

    // "released nine of the boys seized in May": nobody frees a clause; those freed are the object, and the rest is told of them.
    static int? DoneTo(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "VERB", Xpos: "VBD" or "VBN", Relation: "ccomp", Head: >= 0 } verb || verb.Head > at || !NoClause.Contains(tokens[verb.Head].Lemma)) return null;
        for (var i = verb.Head + 1; i < at; i++)
            if (tokens[i] is { Relation: "nsubj" or "nsubj:pass" } people && people.Head == at) return i;
        return null;
    }

    static void HangDone(ImmutableArray<Token>.Builder tokens, int verb, int people)
    {
        var last = verb - 1;
        while (last > people && !(tokens[last].Tag is "NOUN" or "PROPN" && Arcs.IsUnder(tokens, last, people))) last--;
        tokens[people] = tokens[people] with { Head = tokens[verb].Head, Relation = "obj" };
        tokens[verb] = tokens[verb] with { Head = last, Relation = "acl", Xpos = "VBN" };
    }

    // "with ten people killed and aid to the poor destroyed": what was done is told of the second thing as of the first, and not of those behind "to".
    static int? SecondThing(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "VERB", Xpos: "VBN", Relation: "acl", Head: >= 0 } verb || verb.Head > at || (at + 1 < tokens.Count && tokens[at + 1].Tag != "PUNCT")) return null;
        var (top, steps) = (verb.Head, 0);
        for (; steps < tokens.Count && tokens[top] is { Relation: "nmod", Head: >= 0 }; steps++) top = tokens[top].Head;
        return steps > 0 && tokens[top] is { Tag: "NOUN", Relation: "conj", Head: >= 0 } thing && tokens[thing.Head] is { Xpos: "VBN", Relation: "acl" } ? top : null;
    }

    // "Jihadist group Velm Front has freed": a name right behind what it names, with no "that" before the verb, is no subject of its own.
    static int? NamedGroup(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "VERB", Relation: "acl:relcl", Head: >= 0 } verb || tokens[verb.Head] is not { Tag: "NOUN", Relation: "root" or "ccomp" } group || group.Index > at) return null;
        if (Arcs.HasChild(tokens, group.Index, child => child.Relation is "cop" or "nsubj")) return null;
        for (var i = group.Index + 1; i < at; i++)
        {
            if (tokens[i] is { Tag: "PROPN", Relation: "nsubj" } name && name.Head == at) return i;
            if (tokens[i].Tag != "PROPN") return null;
        }

        return null;
    }

    static void HangGroup(ImmutableArray<Token>.Builder tokens, int verb, int name)
    {
        var group = tokens[verb].Head;
        tokens[verb] = tokens[verb] with { Head = tokens[group].Head, Relation = tokens[group].Relation };
        tokens[group] = tokens[group] with { Head = verb, Relation = "nsubj" };
        tokens[name] = tokens[name] with { Head = group, Relation = "appos" };
        for (var i = verb + 1; i < tokens.Count; i++)
            if (tokens[i].Head == group) tokens[i] = tokens[i] with { Head = verb };
    }
}
