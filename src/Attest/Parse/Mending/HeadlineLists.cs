using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>"Seven soldiers, three rebels die": headlines leave out the "and", and the first of the list is a subject like the second.</summary>
static class HeadlineLists
{
    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (ParticipleOf(tokens, at) is { } participle)
        {
            tokens[participle] = tokens[participle] with { Head = -1, Relation = "root" };
            tokens[at] = tokens[at] with { Head = participle, Relation = "nsubj:pass" };
            return;
        }

        if (VerbOf(tokens, at) is not { } verb || SubjectOf(tokens, at, verb) is not { } second) return;
        var first = tokens[at];
        tokens[verb] = tokens[verb] with { Head = first.Head, Relation = first.Relation };
        tokens[second] = tokens[second] with { Head = at, Relation = "conj" };
        tokens[at] = first with { Head = verb, Relation = Arcs.HasChild(tokens, verb, child => child.Relation == "aux:pass") || tokens[verb].Xpos == "VBN" ? "nsubj:pass" : "nsubj" };
        for (var i = verb + 1; i < tokens.Count; i++)
            if (tokens[i].Head == at) tokens[i] = tokens[i] with { Head = verb };
    }

    // "Nine soldiers and a driver killed": with no other verb, what was done to the last of a list was done to all of it.
    static int? ParticipleOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NOUN" or "PROPN", Head: < 0 }) return null;
        int? found = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Tag is not ("VERB" or "AUX") || tokens[i].Relation is "amod" or "case") continue;
            if (found is not null || tokens[i] is not { Xpos: "VBN" or "VBD", Relation: "acl", Head: >= 0 } verb || verb.Head == at || tokens[verb.Head] is not { Relation: "conj" } last || last.Head != at || verb.Head > i) return null;
            found = i;
        }

        return found;
    }

    // A noun that opens the sentence, with a comma behind it and a clause hung on it.
    static int? VerbOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NOUN" or "PROPN", Head: < 0 } || at + 2 >= tokens.Count || tokens[at + 1].Text != ",") return null;
        for (var i = 0; i < at; i++)
            if (!Arcs.IsUnder(tokens, i, at)) return null;
        for (var i = at + 2; i < tokens.Count; i++)
            if (tokens[i] is { Tag: "VERB", Relation: "parataxis" or "acl" or "acl:relcl" or "conj" } && tokens[i].Head == at) return i;
        return null;
    }

    // The noun right behind the comma, with nothing between it and the verb but its own words.
    static int? SubjectOf(ImmutableArray<Token>.Builder tokens, int first, int verb)
    {
        for (var i = first + 2; i < verb; i++)
            if (tokens[i] is { Tag: "NOUN" or "PROPN", Relation: "nsubj" or "nsubj:pass" } noun && noun.Head == verb)
                return Enumerable.Range(first + 2, i - first - 2).All(word => Arcs.IsUnder(tokens, word, i)) ? i : null;
        return null;
    }
}
