using Attest.Model;
using Attest.Names;

namespace Attest.Extract.Speech;

/// <summary>Finds the body that a source's words name: "Tunisia's foreign ministry", "a foreign ministry spokesman in Berlin", "its army".</summary>
sealed class BodyReader(ActorTable actors, RoleTable roles)
{
    // "Save | the Children": a tagger may have parted so many words from a name.
    const int Opening = 2;

    readonly Dictionary<string, ActorRow> _lastByBody = new(StringComparer.Ordinal);
    readonly List<(int Sentence, ActorRow State)> _states = [];

    /// <summary>Reads the names of a sentence that later ones may leave out.</summary>
    public void Hear(SentenceTree tree, int sentence)
    {
        foreach (var match in Matches(tree, new(0, tree.Count)))
        {
            if (match.Row.Kind is ActorKind.State) _states.Add((sentence, match.Row));
            // "the Pentagon" does not make "the defence ministry" the American one.
            if (match.End - match.First > 1 && BodyOf(match.Row.Key) is { } body) _lastByBody[body] = match.Row;
        }
    }

    /// <summary>The body that a head with its words means or speaks for; null when they name none.</summary>
    public ActorRow? Of(SentenceTree tree, int head, Words words, int sentence)
    {
        var matches = Matches(tree, words).Where(match => match.Row.Kind is not ActorKind.Person).ToList();
        if (matches.Find(match => match.Row.Kind is not ActorKind.State) is { Row: { } named }) return named;
        var body = BodyWords(tree, head, words);
        var state = matches.Count > 0 ? matches[0].Row : null;
        if (body is null) return roles.Is(tree[head], RoleKind.Voice) || tree[head].Lemma is "government" ? state : null;
        return state is not null ? actors.Compose(state.Key, body) : CapitalIn(tree, words, body) ?? Before(tree, words, body, sentence);
    }

    /// <summary>The body whose office a named person holds: its key is the person's.</summary>
    public ActorRow? OfOffice(SentenceTree tree, Words words, Entity person)
    {
        foreach (var match in Matches(tree, words))
            if (!person.Covers(match.First) && match.Row.Kind is not (ActorKind.State or ActorKind.Person)) return match.Row;
        for (var i = words.First; i < words.End; i++)
            if (!person.Covers(i) && BodyWords(tree, i, words) is { } body)
                return StateIn(tree, words) is { } state ? actors.Compose(state.Key, body)
                    : BodyOf(actors.Compose("FR", body)?.Key ?? "") is { } key ? _lastByBody.GetValueOrDefault(key) : null;
        return null;
    }

    /// <summary>The known name that holds <paramref name="head"/>; null when there is none.</summary>
    public ActorRow? Named(SentenceTree tree, int head, Words words)
    {
        var matches = Matches(tree, words with { First = Math.Max(0, words.First - Opening) }).ToList();
        foreach (var match in matches.Where(match => match.First <= head && head < match.End && (match.First >= words.First || match.End - match.First > Opening)))
            return matches.Find(whole => match.Row.Kind is ActorKind.State && whole.End == match.First && whole.First >= words.First && IsOrganisation(whole.Row)).Row ?? match.Row;
        return null;
    }

    // "Amnesty International Nigeria" is the organisation, and not the state.
    static bool IsOrganisation(ActorRow row) => row.Kind is ActorKind.Organisation or ActorKind.Monitor or ActorKind.InternationalBody;

    /// <summary>The organisation whose name of several words holds <paramref name="head"/>; null when there is none.</summary>
    public ActorRow? NamedWhole(SentenceTree tree, int head, Words words)
    {
        foreach (var match in Matches(tree, words))
            if (match.First <= head && head < match.End && match.End - match.First > 1
                && (match.Row.Kind is ActorKind.Organisation or ActorKind.Monitor or ActorKind.Group or ActorKind.InternationalBody
                || (match.Row.Kind is ActorKind.ArmedForce && IsTitled(tree, match)))) return match.Row;
        return null;
    }

    // "the Revolutionary Guards" are a body; "Malian soldiers" are some of its men.
    static bool IsTitled(SentenceTree tree, ActorMatch match)
    {
        for (var i = match.First; i < match.End; i++)
            if (!char.IsUpper(tree[i].Text[0])) return false;
        return true;
    }

    /// <summary>"the High Commissioner for Human Rights, Ana Petrov": the known person whose name ends the words; null when there is none.</summary>
    public ActorRow? PersonAtEnd(SentenceTree tree, Words words)
    {
        if (words.End - words.First < 3) return null;
        foreach (var match in Matches(tree, words))
            if (match.Row.Kind is ActorKind.Person && match.End == words.End && match.End - match.First > 1) return match.Row;
        return null;
    }

    public bool IsKnown(string name) => actors.Find(name) is not null;

    /// <summary>The names that a sentence gives to groups and bodies, for "the group" of later ones.</summary>
    public IEnumerable<(int Head, ActorRow Row)> Mentions(SentenceTree tree) =>
        Matches(tree, new(0, tree.Count))
            .Where(match => match.Row.Kind is ActorKind.Group or ActorKind.Coalition or ActorKind.Monitor or ActorKind.Organisation)
            .Select(match => (match.End - 1, match.Row));

    public ActorRow? StateIn(SentenceTree tree, Words words)
    {
        foreach (var match in Matches(tree, words))
            if (match.Row.Kind is ActorKind.State) return match.Row;
        return null;
    }

    ActorRow? CapitalIn(SentenceTree tree, Words words, string body)
    {
        for (var i = words.First; i < words.End; i++)
            if (tree[i].Tag is "PROPN" && actors.Compose(tree[i].Text, body) is { } row) return row;
        return null;
    }

    // "its defence ministry" after "Moscow's", or "the defence ministry" after the Russian one.
    ActorRow? Before(SentenceTree tree, Words words, string body, int sentence)
    {
        if (tree[words.First].Lemma is "its" or "their" or "his" || tree[words.First].Xpos is "PRP$")
            return Owner(tree, words, body) ?? (_states.FindLast(state => state.Sentence == sentence - 1).State is { } state
                ? actors.Compose(state.Key, body) : null);
        return BodyOf(actors.Compose("FR", body)?.Key ?? "") is { } key ? _lastByBody.GetValueOrDefault(key) : null;
    }

    ActorRow? Owner(SentenceTree tree, Words words, string body)
    {
        for (var i = 0; i < words.First; i++)
            if (tree[i].Tag is "PROPN" && actors.Compose(tree[i].Text, body) is { } row) return row;
        return null;
    }

    // "foreign ministry" of "Tunisia's foreign ministry", "defence minister" as "defence ministry".
    string? BodyWords(SentenceTree tree, int head, Words words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            var lemma = tree[i].Lemma.ToLowerInvariant();
            if (lemma is "minister") lemma = "ministry";
            for (var first = Math.Max(words.First, i - 2); first <= i; first++)
            {
                var before = Enumerable.Range(first, i - first).Select(j => tree[j].Text.ToLowerInvariant());
                var name = string.Join(' ', before.Append(lemma));
                if (actors.Compose("FR", name) is not null) return name;
            }
        }

        return null;
    }

    // "PS:health-ministry/palestinian" is one of a state's two, and "the health ministry" of what follows all the same.
    static string? BodyOf(string key) => key.Length > 3 && key[2] == ':' ? key[3..].Split('/')[0] : null;

    IEnumerable<ActorMatch> Matches(SentenceTree tree, Words words) =>
        actors.Scan([.. Enumerable.Range(words.First, words.End - words.First).Select(i => tree[i].Text)])
            .Select(match => match with { First = match.First + words.First, End = match.End + words.First });
}
