using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.Names;

/// <summary>
/// Bodies that every state has, named by putting country and body together: "Russian defence ministry", "Moscow's defense
/// ministry", "Ministry of Defence of the Russian Federation" are "RU:defence-ministry", the Russian Defence Ministry.
/// </summary>
sealed class StateBodies
{
    sealed record Body(string Key, string Name, ActorKind Kind, string? Parent);

    readonly PhraseIndex<Country> countries;
    readonly PhraseIndex<Body> bodies;
    readonly FrozenDictionary<string, Body> byKey;

    StateBodies(ImmutableArray<string[]> rows)
    {
        countries = new(Countries.All.SelectMany(country => NamesOf(country).Select(name => (name, country))));
        var all = rows.Select(row => (Names: NameTsv.List(row[4]).Insert(0, row[1].ToLowerInvariant()),
            Body: new Body(row[0], row[1], Enum.Parse<ActorKind>(row[2]), row[3].Length == 0 ? null : row[3]))).ToArray();
        bodies = new(all.SelectMany(pair => pair.Names.Select(name => (name, pair.Body))));
        byKey = all.ToFrozenDictionary(pair => pair.Body.Key, pair => pair.Body, StringComparer.Ordinal);
    }

    public static StateBodies Load() => new(NameTsv.BuiltIn("actors.bodies.tsv"));

    public static ActorRow StateRow(Country country) => new(
        country.Iso, country.Name, ActorKind.State, country.Iso, null,
        [.. country.OtherNames, .. country.Adjectives, .. country.People]);

    public ActorRow? Find(string name)
    {
        var written = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (written.Length > 0 && written[0] is "the" or "The") written = written[1..];
        if (written.Length is 0 or > 12) return null;
        return MatchAt(FoldedWords.Of(written), 0) is { } match && match.End == written.Length ? match.Row : null;
    }

    public ActorRow? Compose(string country, string bodyWords)
    {
        if (CountryOf(country) is not { } state) return null;
        return bodies.TryFind(NameFold.Of(bodyWords), out var body) ? Row(state, body) : null;
    }

    public ActorRow? ById(string key) =>
        key.Length > 3 && key[2] == ':' && Countries.Of(key[..2]) is { } country && byKey.TryGetValue(key[3..], out var body) ? Row(country, body) : null;

    /// <summary>A country and its body from a word on, in either order.</summary>
    public ActorMatch? MatchAt(FoldedWords words, int first)
    {
        if (countries.TryMatch(words, first, out var afterCountry, out var country))
            return bodies.TryMatch(words, SkipPossessive(words, afterCountry), out var end, out var body)
                ? new(first, end, Row(country, body), words.Fold(first, end))
                : null;
        if (!bodies.TryMatch(words, first, out var afterBody, out var leading)) return null;

        // "Ministry of Health of Mali"; but "jets of the US" may go on with "-led coalition".
        if (leading.Kind is not (ActorKind.Ministry or ActorKind.Government)) return null;
        var next = SkipWords(words, afterBody, ["of", "in"]);
        if (next == afterBody) return null;
        next = SkipWords(words, next, ["the"]);
        return countries.TryMatch(words, next, out var last, out var owner) ? new(first, last, Row(owner, leading), words.Fold(first, last)) : null;
    }

    Country? CountryOf(string name) =>
        Countries.Of(name) ?? (countries.TryFind(NameFold.Of(name), out var country) ? country : null);

    static int SkipPossessive(FoldedWords words, int word) => SkipWords(words, word, ["s"]);

    static int SkipWords(FoldedWords words, int word, string[] skipped) =>
        words.PartsOf(word) is [var part] && skipped.Contains(part) ? word + 1 : word;

    static ActorRow Row(Country country, Body body) => new(
        $"{country.Iso}:{body.Key}", $"{country.Adjective} {body.Name}", body.Kind, country.Iso,
        body.Parent is null ? null : $"{country.Iso}:{body.Parent}", []);

    // A possessive can be one word with the name ("Moscow’s") or a word of its own, as the reader of words has it.
    static IEnumerable<string> NamesOf(Country country)
    {
        string[] plain = [country.Name, .. country.OtherNames, .. country.Adjectives, .. country.Capitals];
        return plain.Concat(plain.Select(name => name + "s"));
    }
}
