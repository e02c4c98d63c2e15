using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>Gives "three rebels, including a woman, were shot" its subject back, where the parser took those included for it.</summary>
static class IncludedPeople
{
    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (WholeOf(tokens, at) is not { } whole) return;
        var (verb, old) = (tokens[at], tokens[whole]);
        tokens[at] = verb with { Head = old.Head, Relation = old.Relation.StartsWith("nsubj", StringComparison.Ordinal) || old.Relation == "obj" ? "ccomp" : old.Relation };
        tokens[whole] = old with { Head = at, Relation = IsPassive(tokens, at) ? "nsubj:pass" : "nsubj" };
        // "in which three rebels …": what stood beside the people belongs to what is told of them.
        for (var i = 0; i < whole; i++)
            if (tokens[i].Head == old.Head && tokens[i] is { Tag: "PRON", Xpos: "WDT" or "WP", Relation: "obl" } && i != at) tokens[i] = tokens[i] with { Head = at };
    }

    // The people of whom the verb tells: those before "including", where the verb hangs on the ones behind it.
    static int? WholeOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "VERB", Relation: "acl:relcl" or "acl", Head: >= 0 } verb || verb.Head > at) return null;
        var part = tokens[verb.Head];
        if (part is not { Relation: "nmod", Head: >= 0 } || part.Head > part.Index || !Arcs.HasChild(tokens, part.Index, child => child is { Text: "including" or "among", Relation: "case" })) return null;
        var first = part.Index + 1;
        while (first < at && tokens[first].Text != ",") first++;
        // Behind the comma stands the verb with no subject of its own: "…, were shot".
        return first + 1 <= at && (first + 1 == at || tokens[first + 1].Tag == "AUX") && !Arcs.HasChild(tokens, at, child => child.Relation.StartsWith("nsubj", StringComparison.Ordinal)) && tokens[part.Head].Tag is "NOUN" or "PROPN" or "NUM"
            ? part.Head : null;
    }

    static bool IsPassive(ImmutableArray<Token>.Builder tokens, int verb) => Arcs.HasChild(tokens, verb, child => child.Relation == "aux:pass");
}
