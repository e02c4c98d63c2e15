namespace Attest.Parse;

/// <summary>Draws the tree of a tagged sentence: of its words without bare times and ages, which then hang on the verb or the name they stand by.</summary>
sealed class TreeDrawer(Tagger tagger, GuideParser guide, DependencyParser parser, TimesAside times, AgesAside ages)
{
    readonly byte time = Number(parser, "obl:unmarked");
    readonly byte within = Number(parser, "nmod:unmarked");
    readonly byte mark = Number(parser, "punct");
    readonly byte flat = Number(parser, "flat");
    readonly byte appos = Number(parser, "appos");
    int[] places = [];

    static byte Number(DependencyParser parser, string relation) => (byte)Array.IndexOf(parser.Relations, relation);

    /// <summary>Leaves the tree in the room's arcs; a head equal to the number of words is the root.</summary>
    public void Draw(Workspace room, ReadOnlySpan<string> words)
    {
        var bare = times.Find(room, words);
        var years = ages.Find(room, words).RemoveAll(age => bare.Any(time => age.First < time.End && time.First < age.End));
        var aside = bare.AddRange(years).Sort();
        if (aside.IsEmpty)
        {
            guide.Draw(room);
            parser.Parse(room);
            return;
        }

        var rest = room.Without(aside, Places(words.Length));
        guide.Draw(rest);
        parser.Parse(rest);
        TakeOver(room, rest);
        foreach (var (first, end) in bare) Hang(room, first, end);
        foreach (var (first, end) in years) HangAge(room, first, end);
    }

    int[] Places(int count)
    {
        if (places.Length <= count) places = new int[2 * (count + 1)];
        return places;
    }

    void TakeOver(Workspace room, Workspace rest)
    {
        room.Arcs.Begin(room.Count);
        places[rest.Count] = room.Count;
        for (var at = 0; at < rest.Count; at++)
            (room.Arcs.Heads[places[at]], room.Arcs.Relations[places[at]]) = (places[rest.Arcs.Heads[at]], rest.Arcs.Relations[at]);
    }

    void Hang(Workspace room, int first, int end)
    {
        var top = end - 1;
        while (top > first && Coarse(room, top) == "PUNCT") top--;
        var verb = first == 0 ? VerbAfter(room, end) : VerbBefore(room, first - 1);
        for (var at = first; at < end; at++)
            (room.Arcs.Heads[at], room.Arcs.Relations[at]) = at == top ? (verb, time) : (top, Coarse(room, at) == "PUNCT" ? mark : within);
    }

    // On the first word of the name: "Jon | Hale | , 36 ,".
    void HangAge(Workspace room, int first, int end)
    {
        var (name, age) = (first - 1, first + 1);
        while (room.Arcs.Relations[name] == flat && room.Arcs.Heads[name] < name) name = room.Arcs.Heads[name];
        for (var at = first; at < end; at++)
            (room.Arcs.Heads[at], room.Arcs.Relations[at]) = at == age ? (name, appos) : (age, mark);
    }

    // The verb of the clause that opens behind the time: the first on the way up that is no part of a phrase.
    int VerbAfter(Workspace room, int at)
    {
        for (var steps = 0; steps < room.Count; steps++)
        {
            var head = room.Arcs.Heads[at];
            if (head == room.Count || Coarse(room, at) is "VERB") return at;
            at = head;
        }

        return at;
    }

    int VerbBefore(Workspace room, int at)
    {
        for (var steps = 0; steps < room.Count && Coarse(room, at) != "VERB" && room.Arcs.Heads[at] != room.Count; steps++) at = room.Arcs.Heads[at];
        return at;
    }

    string Coarse(Workspace room, int at) => tagger.Tags[room.Tags[at]].Coarse;
}
