using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Extract.Speech;

/// <summary>Says who the words of a source mean: a person, a body, an agency, or somebody without a name.</summary>
sealed class SourceReader(
    ActorTable actors, RoleTable roles, SpeechWords lists, PersonDirectory people, SpeakerMemory memory, BodyReader bodies)
{
    static readonly FrozenSet<string> Watchers = ClosedWords.Load("En", "speech-frame").Of("watcher");

    static readonly FrozenSet<string> Parting = ClosedWords.Load("En", "speech-frame").Of("parting");

    readonly SourcePersons _persons = new(roles, bodies);

    /// <summary>Who <paramref name="head"/> with the words around it means; null when the words name nobody who can speak.</summary>
    public Named? Read(SentenceTree tree, int head, Words words, int sentence)
    {
        var token = tree[head];
        if (token.Tag is "PRON") return memory.Pronoun(token, sentence, tree.HeadOf(head)?.Lemma is "add" or "continue");
        // Where mended arcs cross, a phrase may have no words of its own.
        if (words.First >= words.End || words.End > tree.Count) return null;
        if ((Whole(tree, head, words) ?? SelfNamed(tree, head)) is { } known) return known;
        if (bodies.PersonAtEnd(tree, words) is { } officer) return PersonNamed(officer.Name, null, [tree[head].Lemma]);
        if (_persons.In(tree, head, words) is { } person) return Person(tree, head, words, person);
        if (TakenUp(tree, head, words) is { } before) return before;
        return ByRole(tree, head, words, sentence) ?? ByName(tree, head, words) ?? Described(tree, head, words);
    }

    // "Doctors Without Borders": a known name of several words is whole, whatever nouns it is made of.
    Named? Whole(SentenceTree tree, int head, Words words) =>
        roles.Of(tree[head]) is { Kind: not RoleKind.Body } && bodies.NamedWhole(tree, head, words) is { } row ? Of(row, tree, head) : null;

    // "a little-known group calling itself the Lamp"
    Named? SelfNamed(SentenceTree tree, int head)
    {
        if (roles.Of(tree[head]) is not { Kind: RoleKind.Body } || NamedBand.After(tree.Sentence, head) is not { } name) return null;
        var written = SourceText.Of(tree, new(name.First, name.End), name.End);
        var named = actors.Find(written) is { } row ? Of(row, tree, head) : new(new(written, NameFold.Of(written), SpeakerKind.Body), [], IsPerson: false, IsPlural: false);
        return named with { Heads = named.Heads.Add(tree[head].Lemma.ToLowerInvariant()) };
    }

    // "the ministry", "the source", "the brother": with nothing more to tell which, the last one who was called so.
    Named? TakenUp(SentenceTree tree, int head, Words words)
    {
        if (!IsDefinite(tree, head, words)) return null;
        if (Enumerable.Range(words.First, head - words.First).Select(i => tree[i].Lemma.ToLowerInvariant()).FirstOrDefault(Parting.Contains) is { } kind)
            return memory.Noun(tree[head].Lemma.ToLowerInvariant(), kind);
        if (lists.Is(tree[head], SpeechWordKind.Document)) return memory.Noun(tree[head].Lemma) ?? memory.LastSpeaker();
        return memory.Noun(tree[head].Lemma.ToLowerInvariant());
    }

    static bool IsDefinite(SentenceTree tree, int head, Words words) =>
        tree[words.First].Lemma.ToLowerInvariant() is "the" or "this" or "that"
            && Enumerable.Range(words.First + 1, Math.Max(0, head - words.First - 1)).All(i => tree[i].Tag is "ADJ" || IsOfBase(tree, i))
        && tree.Children(head).All(child => child.Index < head || !words.Holds(child.Index) || child.Relation is "punct");

    // "the Dorsk-based group"
    static bool IsOfBase(SentenceTree tree, int at) =>
        tree[at].Text is "-" or "based" || (tree[at].Tag is "PROPN" && at + 1 < tree.Count && tree[at + 1].Text is "-");

    Named? ByRole(SentenceTree tree, int head, Words words, int sentence)
    {
        if (roles.Of(tree[head]) is not { } role)
            return lists.Is(tree[head], SpeechWordKind.Document) ? Document(tree, head, words, sentence) : null;
        var body = bodies.Of(tree, head, words, sentence);
        return role.Kind switch
        {
            RoleKind.Voice when body is not null => Of(body, tree, head) with { IsPerson = true },
            RoleKind.Voice when People(tree, head, words) is { } someone => someone,
            RoleKind.Office => Office(tree, head, words, body),
            RoleKind.Body when body is not null => Of(body, tree, head),
            RoleKind.Body => Body(tree, head, words, role),
            RoleKind.Member => Unnamed(tree, words, head, words.End, role.Class, body),
            _ => Unnamed(tree, words, head, EndOf(tree, head), role.Class, bodies.StateIn(tree, words)),
        };
    }

    // "a spokesman for Buhari": a person's spokesman speaks for that person's office, so far as it is known.
    Named? People(SentenceTree tree, int head, Words words)
    {
        foreach (var entity in tree.Sentence.Entities)
        {
            if (entity.Kind != EntityKind.Person || !words.Holds(new Words(entity.First, entity.End))) continue;
            if (PersonDirectory.NameOf(tree.Sentence, entity.First, entity.End, roles) is not { } name) continue;
            return PersonNamed(people.Fullest(name), null, [tree[head].Lemma]);
        }

        return null;
    }

    static Named Office(SentenceTree tree, int head, Words words, ActorRow? body)
    {
        var name = SourceText.Of(tree, words, words.End);
        var key = body?.Key ?? "unnamed:official:" + NameFold.Of(name);
        if (body is not null)
            name = tree[head].Lemma is "minister" && body.Name.EndsWith("Ministry", StringComparison.Ordinal) ? body.Name[..^3] + "ter" : name;
        return new(new(name, key, SpeakerKind.Person), [tree[head].Lemma], IsPerson: true, IsPlural(tree[head]));
    }

    Named Body(SentenceTree tree, int head, Words words, Role role)
    {
        if (role.Class is "police") return Unnamed(tree, words, head, EndOf(tree, head), role.Class, bodies.StateIn(tree, words));
        var name = SourceText.Of(tree, words, Lengthened(tree, EndOf(tree, head), words.End));
        return new(new(name, "body:" + NameFold.Of(name), SpeakerKind.Body), [tree[head].Lemma, .. NameHeads(name)], IsPerson: false, IsPlural: false);
    }

    // What a later sentence, or a headline, may call a body of this name: by its words, or "the group".
    static IEnumerable<string> NameHeads(string name)
    {
        var words = NameFold.Of(name).Split(' ');
        return words.Any(Watchers.Contains) ? [.. words, "group", "organisation", "organization"] : words;
    }

    // "the ministry's statement", "a release of the ministry": the body speaks, not the paper.
    Named? Document(SentenceTree tree, int head, Words words, int sentence)
    {
        foreach (var child in tree.Children(head))
        {
            if (child.Relation is not ("nmod:poss" or "compound" or "nmod") || !words.Holds(child.Index)) continue;
            var reach = tree.Reach(child.Index);
            var owner = SkipCase(tree, child.Relation is "nmod:poss" ? new Words(words.First, child.Index + 1)
                : new Words(Math.Max(reach.First, words.First), Math.Min(reach.End, words.End)));
            if (child.Tag is "PROPN" or "PRON" or "NOUN" && Read(tree, NounPhrase.Head(tree, owner) ?? child.Index, owner, sentence) is { } named)
                return named with { Heads = named.Heads.Add(tree[head].Lemma) };
        }

        return bodies.Of(tree, head, words, sentence) is { } body ? Of(body, tree, head)
            : Unnamed(tree, words, head, EndOf(tree, head), tree[head].Lemma, bodies.StateIn(tree, words));
    }

    static Words SkipCase(SentenceTree tree, Words words)
    {
        while (words.End - words.First > 1 && tree[words.First].Tag is "ADP" or "DET") words = words with { First = words.First + 1 };
        return words;
    }

    Named? ByName(SentenceTree tree, int head, Words words)
    {
        if ((bodies.Named(tree, head, words) ?? actors.Find(SourceText.Of(tree, Glued(tree, head, words), Glued(tree, head, words).End))) is { } row)
            return Of(row, tree, head);
        var entity = tree.Sentence.EntityAt(head);
        if (entity is null && tree[head].Tag is not "PROPN") return null;
        var run = entity is not null && entity.First <= words.First + 1
            ? new Words(Math.Max(entity.First, words.First), Math.Min(entity.End, words.End)) : words with { End = head + 1 };
        // "Dorsk 24, a local outlet": a number may end a name.
        if (run.End + 1 < tree.Count && tree[run.End] is { Tag: "NUM" } && tree[run.End - 1].Tag is "PROPN" && (tree.IsComma(run.End + 1) || tree[run.End + 1].Tag is "VERB") && words.Holds(run.End)) run = run with { End = run.End + 1 };
        run = run with { End = Lengthened(tree, Glued(tree, run.End - 1, words).End, words.End) };
        for (var i = run.First; i < head; i++)
            if (tree[i].Xpos is "POS") run = run with { First = i + 1 };
        var name = SourceText.Of(tree, run, run.End);
        if (name.Length == 0) return null;
        name = actors.SpelledOutAs(name) ?? name;
        var outlet = Enumerable.Range(run.First, run.End - run.First).Any(i => lists.Is(tree[i], SpeechWordKind.Outlet));
        var kind = outlet ? SpeakerKind.Agency : SpeakerKind.Body;
        return new(new(name, NameFold.Of(name), kind), [tree[head].Lemma, .. NameHeads(name)], IsPerson: false, IsPlural: false, outlet);
    }

    // "the Permanent Committee | for the Defence of Dorsk": what goes on in capitals belongs to the name.
    static int Lengthened(SentenceTree tree, int end, int limit)
    {
        if (end == 0 || !Watchers.Contains(tree[end - 1].Text.ToLowerInvariant())) return end;
        for (var at = end; at < limit && (char.IsUpper(tree[at].Text[0]) || tree[at].Lemma is "for" or "of" or "on" or "the" or "and" or "in"); at++)
            if (char.IsUpper(tree[at].Text[0])) end = at + 1;
        return end;
    }

    // "Dae’sh": an apostrophe within a name may have parted it.
    static Words Glued(SentenceTree tree, int token, Words words)
    {
        var end = token + 1;
        while (end < words.End && tree[end].At.Start == tree[end - 1].At.End && tree[end].Xpos is not "POS" && !tree.IsMark(end)) end++;
        return new(token, end);
    }

    // "told this newspaper", "told the agency": with no other named before, it is the report's own outlet, which relays nothing to itself.
    Named? Described(SentenceTree tree, int head, Words words) =>
        lists.Is(tree[head], SpeechWordKind.Outlet) && !IsOwnOutlet(tree, head, words)
            ? new(new(SourceText.Of(tree, words, EndOf(tree, head)), "outlet:" + NameFold.Of(SourceText.Of(tree, words, EndOf(tree, head))),
            SpeakerKind.Agency),
                [tree[head].Lemma], IsPerson: false, IsPlural: false, IsOutlet: true)
            : null;

    static bool IsOwnOutlet(SentenceTree tree, int head, Words words) =>
        head == words.First + 1 && tree[words.First].Lemma.ToLowerInvariant() is "this" or "the" or "our";

    Named? Person(SentenceTree tree, int head, Words words, Entity entity)
    {
        if (PersonDirectory.NameOf(tree.Sentence, entity.First, entity.End, roles) is not { } written) return null;
        var heads = Enumerable.Range(words.First, words.End - words.First)
            .Where(i => !entity.Covers(i) && roles.Of(tree[i]) is not null).Select(i => tree[i].Lemma.ToLowerInvariant());
        return PersonNamed(Full(written), bodies.OfOffice(tree, words, entity), [.. heads, tree[head].Lemma]);
    }

    string Full(string written) =>
        !written.Contains(' ', StringComparison.Ordinal) && memory.Surname(written) is { } before ? before.Speaker.Name : people.Fullest(written);

    Named PersonNamed(string name, ActorRow? body, ImmutableArray<string> heads)
    {
        var row = actors.Find(name) is { Kind: ActorKind.Person } known ? known : null;
        var canonical = row?.Name ?? name;
        var key = body?.Key ?? row?.Parent ?? memory.Person(canonical)?.Speaker.Key ?? "person:" + NameKey.Of(canonical);
        return new(new(canonical, key, SpeakerKind.Person), heads, IsPerson: true, IsPlural: false);
    }

    public static Named Of(ActorRow row, SentenceTree tree, int head)
    {
        var outlet = row.Kind is ActorKind.Agency or ActorKind.Outlet;
        var kind = outlet ? SpeakerKind.Agency : row.Kind is ActorKind.Person ? SpeakerKind.Person : SpeakerKind.Body;
        var words = NameFold.Of(row.Name).Split(' ');
        // "The army" after "the Lamp Liberation Army" is the state's.
        string[] heads = [.. words, tree[head].Lemma.ToLowerInvariant(), .. KindWords(row.Kind)];
        return new(new(row.Name, row.Key, kind), [.. heads.Where(word => row.Kind is not ActorKind.Group || word is not "army")], row.Kind is ActorKind.Person,
            IsPlural: false, outlet);
    }

    // What a later sentence may call a body of this kind.
    static string[] KindWords(ActorKind kind) => kind switch
    {
        ActorKind.Group => ["group", "movement", "militia", "insurgent", "militant", "organisation", "organization"],
        ActorKind.Monitor => ["monitor", "group", "observatory", "watchdog", "organisation", "organization"],
        ActorKind.Agency => ["agency"],
        ActorKind.Outlet => ["paper", "newspaper", "network", "broadcaster", "channel"],
        ActorKind.Coalition => ["coalition", "alliance"],
        ActorKind.Organisation => ["organisation", "organization", "group", "charity"],
        _ => [],
    };

    static Named Unnamed(SentenceTree tree, Words words, int head, int end, string role, ActorRow? state)
    {
        var name = SourceText.Of(tree, words, end);
        var key = state is null || state.Kind == ActorKind.State ? $"unnamed:{role}:{state?.Country}" : $"unnamed:{role}:{state.Key}";
        return new(new(name, key, SpeakerKind.Unnamed), [tree[head].Lemma.ToLowerInvariant()], IsPerson: true, IsPlural(tree[head]));
    }

    static int EndOf(SentenceTree tree, int head)
    {
        var end = head + 1;
        foreach (var child in tree.Children(head))
            if (child.Index == end && child.Relation is "flat" or "compound" or "conj") end = tree.Reach(child.Index).End;
        foreach (var child in tree.Children(head))
            if (child.Index > head && child is { Relation: "conj", Tag: "NOUN" or "PROPN" }) end = Math.Max(end, child.Index + 1);
        // "Board of Inquiry"
        if (end + 1 < tree.Count && char.IsUpper(tree[head].Text[0]) && tree[end].Lemma is "of" && char.IsUpper(tree[end + 1].Text[0])) end += 2;
        return end;
    }

    static bool IsPlural(Token head) => head.Xpos is "NNS" or "NNPS" || head.Lemma is "police" or "family" or "staff";
}
