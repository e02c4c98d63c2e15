using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>Hangs "in which 30 people were killed" on the phrase before it: a verb behind a preposition and "which" or "whom" describes a noun.</summary>
static class WhichClauses
{
    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (VerbOf(tokens, at) is not { } verb || PhraseBefore(tokens, at - 1, verb) is not { } noun) return;
        tokens[verb] = tokens[verb] with { Head = noun, Relation = "acl:relcl" };
        // "strikes near the town last week in which …": what stands before the preposition is told of the noun.
        for (var i = 0; i < at - 1; i++)
            if (tokens[i].Head == verb && i != noun) tokens[i] = tokens[i] with { Head = noun };
    }

    // The verb that "which" with its preposition belongs to, where it stands as a clause of its own.
    static int? VerbOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at < 2 || tokens[at] is not { Xpos: "WDT" or "WP", Lemma: "which" or "whom" } which || which.Head <= at) return null;
        if (tokens[at - 1] is not { Relation: "case" } preposition || preposition.Head != at) return null;
        return tokens[which.Head] is { Tag: "VERB", Head: >= 0, Relation: "parataxis" or "advcl" or "ccomp" or "conj" or "dep" } verb && verb.Head < at ? which.Head : null;
    }

    // The phrase that ends before the preposition, up to the noun that its other nouns hang on.
    static int? PhraseBefore(ImmutableArray<Token>.Builder tokens, int preposition, int verb)
    {
        for (var i = preposition - 1; i >= 0; i--)
        {
            if (tokens[i].Tag is "VERB" or "AUX") return null;
            if (tokens[i].Tag is not ("NOUN" or "PROPN") || Arcs.IsUnder(tokens, i, verb)) continue;
            var top = i;
            for (var steps = 0; steps < tokens.Count && tokens[top] is { Head: >= 0, Relation: "nmod" or "compound" or "flat" or "appos" or "nmod:unmarked" or "conj" } word && tokens[word.Head].Tag is "NOUN" or "PROPN"; steps++) top = word.Head;
            return Arcs.IsUnder(tokens, top, verb) ? null : top;
        }

        return null;
    }
}
