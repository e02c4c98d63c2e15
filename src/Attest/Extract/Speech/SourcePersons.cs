using Attest.Model;
using Attest.Names;

namespace Attest.Extract.Speech;

/// <summary>Finds the person whom the words of a source name, also where the tagger of names left out a part or all of the name.</summary>
sealed class SourcePersons(RoleTable roles, BodyReader bodies)
{
    /// <summary>The person that <paramref name="head"/> with the words around it names; null when they name none.</summary>
    public Entity? In(SentenceTree tree, int head, Words words)
    {
        if (roles.Of(tree[head]) is not null && tree[head].Tag is not "PROPN") return Beside(tree, head, words);
        // A known body goes before a name that only looks like a person's.
        if (bodies.Named(tree, head, words) is { Kind: not (ActorKind.Person or ActorKind.State) }) return null;
        if (tree.Sentence.EntityAt(head) is { Kind: EntityKind.Person } own && roles.Of(tree[own.First]) is not { Kind: RoleKind.Unnamed or RoleKind.Body })
            return Owns(tree, own) ? null : Whole(tree, own, words);
        return bodies.Named(tree, head, words) is null ? ByShape(tree, head, words) : null;
    }

    Entity? Beside(SentenceTree tree, int head, Words words)
    {
        var within = tree.Sentence.Entities.Where(entity =>
            entity.Kind == EntityKind.Person && words.Holds(new Words(entity.First, entity.End)) && !Owns(tree, entity)).ToList();
        var named = within.Find(entity => Hangs(tree, entity, head)) ?? within.Find(entity => entity.First > head && tree.IsComma(BeforeTitles(tree, entity.First)));
        return named is null ? ByTail(tree, head, words) : Whole(tree, named, words);
    }

    // "the chairman of the council, Mr Tersoo Petrov": a name set off at the end that the tagger of names did not know.
    Entity? ByTail(SentenceTree tree, int head, Words words)
    {
        var first = words.End;
        while (first > head + 1 && tree[first - 1].Tag is "PROPN" && roles.Of(tree[first - 1]) is null && !bodies.IsKnown(tree[first - 1].Text)) first--;
        return words.End - first >= 2 && BeforeTitles(tree, first) is var at && at > head && tree.IsComma(at) ? new(EntityKind.Person, first, words.End, tree.Sentence.SpanOf(first, words.End)) : null;
    }

    // "the chairman, Mr Ana Petrov", "a spokesman, Lieutenant Ana Petrov"
    int BeforeTitles(SentenceTree tree, int first)
    {
        var at = first - 1;
        while (at > 0 && (tree[at].Text is "." || roles.Of(tree[at]) is { Kind: RoleKind.Title or RoleKind.Office })) at--;
        return at;
    }

    // The tagger of names may leave out a first or last name: capitals right beside it belong to it.
    Entity Whole(SentenceTree tree, Entity entity, Words words)
    {
        var (first, end) = (entity.First, entity.End);
        while (first > 0 && IsCapital(tree, first - 1) && roles.Of(tree[first - 1]) is null && !bodies.IsKnown(tree[first - 1].Text)) first--;
        while (end < words.End && tree[end].Tag is "PROPN" && roles.Of(tree[end]) is null && !bodies.IsKnown(tree[end].Text)) end++;
        return new(entity.Kind, first, end, tree.Sentence.SpanOf(first, end));
    }

    static bool IsCapital(SentenceTree tree, int token) =>
        char.IsUpper(tree[token].Text[0])
            && (tree[token].Tag is "PROPN" or "VERB" or "NOUN" or "ADJ" or "X"
            || (tree[token].Tag is "CCONJ" && tree[token].Lemma is not ("and" or "but" or "or" or "yet" or "nor")));

    // "local police chief Ana Petrov", "Ana Petrov, a doctor in Dorsk": names that the tagger of names did not know.
    Entity? ByShape(SentenceTree tree, int head, Words words)
    {
        var role = -1;
        for (var i = words.First; i < head; i++)
            if (roles.Of(tree[i]) is { Kind: RoleKind.Office or RoleKind.Voice or RoleKind.Title or RoleKind.Unnamed }) role = i;
        var first = role >= 0 ? role + 1 : words.First;
        var end = head + 1;
        if (role < 0 && !(end - first >= 2 && end < tree.Count && tree.IsComma(end) && HasRole(tree, new(end, words.End)))) return null;
        for (var i = first; i < end; i++)
            if (tree[i].Tag is not "PROPN" || roles.Is(tree[i], RoleKind.Body)) return null;
        return first < end ? new(EntityKind.Person, first, end, tree.Sentence.SpanOf(first, end)) : null;
    }

    bool HasRole(SentenceTree tree, Words words)
    {
        for (var i = words.First; i < words.End; i++)
            if (roles.Of(tree[i]) is { Kind: not RoleKind.Body }) return true;
        return false;
    }

    // In apposition to the role, or one name with it; not "spokesman for Anna" or "Anna's brother".
    static bool Hangs(SentenceTree tree, Entity entity, int head)
    {
        for (var i = entity.First; i < entity.End; i++)
            if (tree[i].Head == head && tree[i].Relation is "appos" or "flat" or "compound" or "list" or "nsubj") return true;
        return false;
    }

    static bool Owns(SentenceTree tree, Entity entity) =>
        entity.End < tree.Count && tree[entity.End].Text is "'s" or "’s" && tree[entity.End].Xpos is "POS";
}
