using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>Hangs the parts of lists and of names where the first part hangs: "destroyed a van, two mortars, and a gun; and damaged a road", "the Tarsk al-Velm district".</summary>
static class ListParts
{
    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (BesideMark(tokens, at) is { } word) tokens[at] = tokens[at] with { Head = word };
        if (ObjectOf(tokens, at) is { } first) tokens[at] = tokens[at] with { Head = first };
        if (BeforeSemicolon(tokens, at) is { } before) tokens[at] = tokens[at] with { Head = before, Relation = "conj" };
        if (NameBefore(tokens, at) is { } name) HangName(tokens, at, name);
        if (NumberBefore(tokens, at) is { } number) tokens[at] = tokens[at] with { Head = number, Relation = "nmod" };
    }

    // Nothing hangs on a mark.
    static int? BesideMark(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at].Head < 0 || tokens[tokens[at].Head].Tag != "PUNCT") return null;
        var above = tokens[at].Head;
        for (var steps = 0; steps < tokens.Count && above >= 0 && tokens[above].Tag == "PUNCT"; steps++) above = tokens[above].Head;
        return above >= 0 && above != at ? above : null;
    }

    // "hit six units; destroyed a van, two mortars": things counted behind a verb's object go with it, and not with what stood before the verb.
    static int? ObjectOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NOUN" or "PROPN", Relation: "conj", Head: >= 0 } thing || thing.Head > at) return null;
        for (var i = at - 1; i > thing.Head; i--)
        {
            if (tokens[i] is { Tag: "NOUN" or "PROPN", Relation: "obj" } first && first.Head > thing.Head && first.Head < i && tokens[first.Head].Tag == "VERB" && !Arcs.IsUnder(tokens, first.Head, thing.Head)) return i;
            if (tokens[i].Tag is "VERB" or "AUX") return null;
        }

        return null;
    }

    // "…, and a gun; and damaged a road": behind the semicolon the verb has no subject before it.
    static int? BeforeSemicolon(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NOUN" or "PROPN", Relation: "nsubj", Head: >= 0 } thing || at + 1 >= tokens.Count || tokens[at + 1].Text != ";" || thing.Head < at) return null;
        for (var i = at - 1; i >= 0; i--)
        {
            if (tokens[i].Tag is "VERB" or "AUX") return null;
            if (tokens[i] is { Tag: "NOUN" or "PROPN", Relation: "obj" or "conj" }) return i;
        }

        return null;
    }

    // "Tarsk al-Velm": what "al-" opens right behind a name belongs to it.
    static int? NameBefore(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at == 0 || at + 2 >= tokens.Count || tokens[at] is not { Tag: "PROPN", Text: "al" or "el" or "ul" or "as" or "ash" or "az" or "ar" or "Al" or "El" } article || tokens[at + 1].Text != "-") return null;
        if (tokens[at + 1].At.Start != article.At.End || tokens[at + 2].Tag != "PROPN" || tokens[at - 1] is not { Tag: "PROPN", Relation: "compound" or "flat" } before) return null;
        return article.Relation == "compound" && before.Head == article.Head && article.Head > at ? at - 1 : null;
    }

    static void HangName(ImmutableArray<Token>.Builder tokens, int article, int name)
    {
        for (var i = article + 1; i < tokens.Count && i <= article + 2; i++)
            if (tokens[i].Head == article && tokens[i].Tag == "PROPN") tokens[i] = tokens[i] with { Head = name };
        tokens[article] = tokens[article] with { Head = name, Relation = "flat" };
    }

    // "nine died in the north, two in the Velm district": a place right behind a number is where those two were.
    static int? NumberBefore(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NOUN" or "PROPN", Relation: "obl", Head: >= 0 } place || place.Head > at) return null;
        var first = at;
        while (first > 0 && Arcs.IsUnder(tokens, first - 1, at)) first--;
        return first > 1 && first < at && tokens[first] is { Relation: "case" } && tokens[first - 1] is { Tag: "NUM", Relation: not ("nummod" or "compound") } && tokens[first - 2].Text == "," ? first - 1 : null;
    }
}
