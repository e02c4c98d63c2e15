namespace Attest.Parse;

/// <summary>Makes names of people whole by the tree, where a first or last name was left out, and takes titles off them.</summary>
sealed class PersonNames(DependencyParser parser, Tagger tagger, NameLists lists)
{
    readonly int flat = Array.IndexOf(parser.Relations, "flat");

    /// <summary>The words of the name; none where it is but a title.</summary>
    /// <param name="free">The first word that belongs to no name before this one.</param>
    public (int First, int End) Whole(Workspace room, int first, int end, int free)
    {
        if (Extends(room, first)) first = ToHead(room, first, free);
        while (end < room.Count && room.Names[end] == 0 && Extends(room, end) && room.Arcs.Heads[end] >= first && room.Arcs.Heads[end] < end) end++;
        while (first < end && lists.IsTitle(room.Words[first])) first++;
        return (first, end);
    }

    bool Extends(Workspace room, int word) => room.Arcs.Relations[word] == flat && IsName(room, word);

    int ToHead(Workspace room, int first, int free)
    {
        var head = room.Arcs.Heads[first];
        if (head < free || head > first) return first;
        for (var at = head; at < first; at++)
            if (!IsName(room, at) || room.Names[at] != 0) return first;
        return head;
    }

    bool IsName(Workspace room, int word) =>
        tagger.Tags[room.Tags[word]].Coarse == "PROPN" && room.Words[word].StartsCapital && !lists.IsTitle(room.Words[word]);
}
