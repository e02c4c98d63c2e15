using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>Hangs "were found shot in a car, police captain Ana Rey said" on the verb of finding: a participle right behind it says how they were, and describes nobody beyond the comma.</summary>
static class FoundStates
{
    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at == 0 || tokens[at] is not { Tag: "VERB" or "ADJ", Relation: "amod" } state || tokens[at - 1] is not { Tag: "VERB", Lemma: "find" or "leave" } verb) return;
        if (state.Head <= at || !HasCommaBetween(tokens, at, state.Head) || Arcs.IsUnder(tokens, at - 1, at)) return;
        tokens[at] = state with { Head = verb.Index, Relation = "xcomp" };
    }

    static bool HasCommaBetween(ImmutableArray<Token>.Builder tokens, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (tokens[i].Text == ",") return true;
        return false;
    }
}
