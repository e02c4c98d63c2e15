using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>Hangs "no fewer than 18 people", "26 of 31 drones" and "a dozen people" so that what is counted is told of, and the number counts it.</summary>
static class CountedPhrases
{
    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is { Tag: "NUM", Relation: "compound", Head: >= 0 } number && tokens[number.Head].Tag == "VERB") tokens[at] = number with { Relation = "nummod" };
        if (BoundedBy(tokens, at) is { } bounded) HangBound(tokens, at, bounded);
        if (WholeOf(tokens, at) is { } whole) HangPart(tokens, at, whole);
        if (DozenOf(tokens, at) is { } counted) HangDozen(tokens, at, counted);
        if (IsTwoMore(tokens, at)) HangMore(tokens, at);
    }

    // "No fewer than 18 people", "as many as 50 fighters": the people hung on the words that bound their number.
    static int? BoundedBy(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at].Lemma is not ("fewer" or "few" or "less" or "more" or "many" or "much") || at + 3 >= tokens.Count || tokens[at + 1].Lemma is not ("than" or "as")) return null;
        return tokens[at + 2] is { Tag: "NUM", Relation: "nummod" } number && number.Head > number.Index && tokens[number.Head] is { Relation: "nmod" or "obl" } noun && noun.Head == at
            ? number.Head : null;
    }

    static void HangBound(ImmutableArray<Token>.Builder tokens, int bound, int noun)
    {
        tokens[noun] = tokens[noun] with { Head = tokens[bound].Head, Relation = tokens[bound].Relation };
        tokens[bound] = tokens[bound] with { Head = bound + 2, Relation = "advmod" };
        tokens[bound + 1] = tokens[bound + 1] with { Head = bound, Relation = "fixed" };
        for (var i = noun + 1; i < tokens.Count; i++)
            if (tokens[i].Head == bound) tokens[i] = tokens[i] with { Head = noun };
    }

    // "26 of 31 drones": the first number counts a part of the drones and not them all.
    static int? WholeOf(ImmutableArray<Token>.Builder tokens, int at) =>
        at + 2 < tokens.Count && tokens[at] is { Tag: "NUM", Relation: "nummod" } part && part.Head > at + 1
        && tokens[at + 1] is { Text: "of", Relation: "case" } joint && joint.Head == part.Head && tokens[part.Head].Head >= 0 ? part.Head : null;

    static void HangPart(ImmutableArray<Token>.Builder tokens, int part, int whole)
    {
        var (head, relation) = (tokens[whole].Head, tokens[whole].Relation);
        for (var i = 0; i < part; i++)
            if (tokens[i].Head == whole) tokens[i] = tokens[i] with { Head = part };
        tokens[part] = tokens[part] with { Head = head, Relation = relation };
        tokens[whole] = tokens[whole] with { Head = part, Relation = "nmod" };
    }

    // "mowed down a dozen people": the people hung on the dozen that counts them.
    static int? DozenOf(ImmutableArray<Token>.Builder tokens, int at) =>
        at + 1 < tokens.Count && tokens[at] is { Text: "dozen" or "score", Tag: "NOUN", Head: >= 0 } && tokens[at + 1] is { Xpos: "NNS", Relation: "obj" or "nmod" or "appos" or "dep" } noun && noun.Head == at
        ? at + 1 : null;

    static void HangDozen(ImmutableArray<Token>.Builder tokens, int dozen, int noun)
    {
        var (head, relation) = (tokens[dozen].Head, tokens[dozen].Relation);
        if (tokens[head] is { Xpos: "RP", Head: >= 0 } particle && tokens[particle.Head].Tag == "VERB")
        {
            tokens[head] = particle with { Relation = "compound:prt" };
            (head, relation) = (particle.Head, "obj");
        }

        tokens[noun] = tokens[noun] with { Head = head, Relation = relation };
        tokens[dozen] = tokens[dozen] with { Head = noun, Relation = "nummod" };
    }

    // "and two more died later": no number counts a verb; it is the subject, and "more" goes with it.
    static bool IsTwoMore(ImmutableArray<Token>.Builder tokens, int at) =>
        at + 1 < tokens.Count && tokens[at] is { Tag: "NUM", Relation: "nummod", Head: >= 0 } number && tokens[number.Head].Tag == "VERB"
        && tokens[at + 1] is { Lemma: "more" or "other", Relation: "nsubj" or "nsubj:pass" } more && more.Head == number.Head;

    static void HangMore(ImmutableArray<Token>.Builder tokens, int number)
    {
        tokens[number] = tokens[number] with { Relation = tokens[number + 1].Relation };
        tokens[number + 1] = tokens[number + 1] with { Head = number, Relation = "amod" };
    }
}
