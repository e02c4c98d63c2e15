using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>"Nigeria: 30 feared dead", "National Front (NF) militiamen destroyed": what opens a sentence before the words that are its subject.</summary>
static class SubjectOpeners
{
    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (BehindColon(tokens, at) is { } people)
        {
            tokens[people] = tokens[people] with { Head = tokens[at].Head, Relation = "nsubj:pass" };
            tokens[at] = tokens[at] with { Relation = "dislocated" };
        }

        if (FightersOf(tokens, at) is { } fighters) HangParty(tokens, at, fighters);
    }

    // "Nigeria: 30 feared dead": a place before a colon suffers nothing; those counted behind it do.
    static int? BehindColon(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at + 3 >= tokens.Count || tokens[at] is not { Tag: "PROPN", Relation: "nsubj" or "nsubj:pass" } place || tokens[at + 1].Text != ":" || place.Head < at + 3) return null;
        if (tokens[place.Head] is not { Tag: "VERB", Xpos: "VBN" }) return null;
        return tokens[place.Head - 1] is { Tag: "NUM" or "NOUN", Relation: "appos" } people && people.Head == at ? place.Head - 1 : null;
    }

    // The noun right behind the initials, with the party's full name before them, of which the verb tells too.
    static int? FightersOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at + 4 >= tokens.Count || tokens[at] is not { Tag: "PROPN", Head: >= 0 } last || tokens[at + 1].Text != "(" || tokens[at + 2].Tag != "PROPN" || tokens[at + 3].Text != ")") return null;
        return tokens[at + 4] is { Tag: "NOUN", Relation: "nsubj" or "nsubj:pass" } fighters && last.Head == fighters.Head ? at + 4 : null;
    }

    static void HangParty(ImmutableArray<Token>.Builder tokens, int last, int fighters)
    {
        var verb = tokens[fighters].Head;
        for (var i = last - 1; i >= 0 && tokens[i].Xpos is "NNP" or "NNPS"; i--)
            if (tokens[i].Head == verb) tokens[i] = tokens[i] with { Head = last, Relation = "compound" };
        tokens[last] = tokens[last] with { Head = fighters, Relation = "compound" };
    }
}
