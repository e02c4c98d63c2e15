using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.Names;

/// <summary>States and their bodies, armed groups, monitors, agencies, outlets and office holders by name. Thread-safe.</summary>
public sealed class ActorTable
{
    /// <summary>Shortest key by which a name is found though spelt otherwise; shorter ones are shared by chance.</summary>
    const int MinKeyLength = 6;

    static readonly Lazy<ActorTable> BuiltIn = new(ReadAll);

    readonly FrozenDictionary<string, ActorRow> byKey;
    readonly FrozenDictionary<string, ActorRow> byNameKey;
    readonly PhraseIndex<ActorRow> names;
    readonly StateBodies bodies;
    readonly ReportNames? local;

    ActorTable(ActorTable tables, ReportNames names)
    {
        (byKey, byNameKey, this.names, bodies, Rows) = (tables.byKey, tables.byNameKey, tables.names, tables.bodies, tables.Rows);
        local = names;
    }

    ActorTable(ImmutableArray<ActorRow> rows, StateBodies bodies)
    {
        this.bodies = bodies;
        byKey = rows.ToFrozenDictionary(row => row.Key, StringComparer.Ordinal);
        names = new(rows.SelectMany(row => row.OtherNames.Prepend(row.Name).Select(name => (name, row))));
        byNameKey = rows
            .SelectMany(row => row.OtherNames.Prepend(row.Name).Select(name => (Key: NameKey.Of(name), row)))
            .Where(pair => pair.Key.Length >= MinKeyLength)
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .Where(group => group.Select(pair => pair.row.Key).Distinct(StringComparer.Ordinal).Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.First().row, StringComparer.Ordinal);
        Rows = rows;
    }

    /// <summary>The rows of the tables; bodies of states that are only composed are not among them.</summary>
    public ImmutableArray<ActorRow> Rows { get; }

    /// <summary>The tables that are built in; whoever asks gets the same, read once.</summary>
    public static ActorTable Load() => BuiltIn.Value;

    /// <summary>The table with what people ruled on names; a name whose party the table does not know changes nothing.</summary>
    public ActorTable With(IReadOnlyCollection<OwnName> own) =>
        own.Count == 0 ? this : new([.. own.Aggregate(Rows, With)], bodies);

    /// <summary>Names by which reports that the ruling changes can be found: the name itself, and all names of a known party whose kind or country it tells.</summary>
    public ImmutableArray<string> NamesOf(OwnName own) =>
        own.Means is null && Find(own.Name) is { } row ? [.. row.OtherNames.Add(row.Name).Add(own.Name).Distinct(StringComparer.Ordinal)] : [own.Name];

    // The row comes first: where two rows have a name, the first one's counts.
    ImmutableArray<ActorRow> With(ImmutableArray<ActorRow> rows, OwnName own)
    {
        if (RowOf(rows, own) is not { } row) return rows;
        var fold = NameFold.Of(own.Name);
        var others = rows.Where(other => other.Key != row.Key)
            .Select(other => other.OtherNames.Any(name => NameFold.Of(name) == fold) ? other with { OtherNames = other.OtherNames.RemoveAll(name => NameFold.Of(name) == fold) } : other);
        return [row.Name == own.Name || row.OtherNames.Contains(own.Name, StringComparer.Ordinal) ? row : row with { OtherNames = row.OtherNames.Add(own.Name) }, .. others];
    }

    ActorRow? RowOf(ImmutableArray<ActorRow> rows, OwnName own)
    {
        if (own.Means is { } key) return Among(rows, key) ?? bodies.ById(key);
        var known = Find(own.Name) is { } found ? Among(rows, found.Key) ?? found : null;
        return known is null
            ? new("own:" + NameFold.Of(own.Name), own.Name, own.Kind!.Value, own.Country, null, [])
            : known with { Kind = own.Kind!.Value, Country = own.Country };
    }

    static ActorRow? Among(ImmutableArray<ActorRow> rows, string key) => rows.FirstOrDefault(row => row.Key == key);

    static ActorTable ReadAll()
    {
        var states = Countries.All.Select(StateBodies.StateRow);
        var rows = ActorTsv.Files.SelectMany(ActorTsv.Read);
        return new([.. states, .. rows], StateBodies.Load());
    }

    /// <summary>The tables as one report means them: an abbreviation is whom the report spells out by it, a shared name one of its bearers.</summary>
    /// <param name="sentences">The words of all sentences of the report.</param>
    public ActorTable In(IReadOnlyList<IReadOnlyList<string>> sentences) => ReportNames.Of(this, sentences) is { } names ? new(this, names) : this;

    /// <summary>The full name that the report gives for an abbreviation, whether the tables know it or not; null where it gives none.</summary>
    public string? SpelledOutAs(string abbreviation) => local?.SpelledOutAs(abbreviation);

    /// <summary>The row of a name as written, with or without "the"; a state's body is composed. Null where the tables do not know it.</summary>
    public ActorRow? Find(string name)
    {
        var fold = WithoutThe(NameFold.Of(name));
        if (local is not null && local.TryFind(fold, out var meant)) return meant;
        if (names.TryFind(fold, out var row)) return row;
        if (bodies.Find(name) is { } body) return Known(body);
        return byNameKey.GetValueOrDefault(NameKey.Of(fold));
    }

    /// <summary>The row of a key; a state's body is composed. Null where there is none.</summary>
    public ActorRow? ById(string key) => byKey.GetValueOrDefault(key) ?? bodies.ById(key);

    /// <summary>The body of a state that these words name: "Russia" or "RU" with "defence ministry". Null where they name none.</summary>
    public ActorRow? Compose(string country, string bodyWords) =>
        bodies.Compose(country, bodyWords) is { } body ? Known(body) : null;

    /// <summary>Every known name in a sentence, longest first at each word, none overlapping; words from First up to but not with End.</summary>
    public IEnumerable<ActorMatch> Scan(IReadOnlyList<string> words)
    {
        var folded = FoldedWords.Of(words);
        for (var first = 0; first < words.Count;)
        {
            var longest = MatchAt(folded, first);
            if (Meant(folded, first, longest) is { } match) yield return match;
            first = longest?.End ?? first + 1;
        }
    }

    // Whom the report means by the name; null where that is nobody known.
    ActorMatch? Meant(FoldedWords words, int first, ActorMatch? found)
    {
        if (local is null) return found;
        var end = found?.End ?? first + 1;
        if (!local.TryFind(words.Fold(first, end), out var row) || (found is null && !words.IsCapitals(first))) return found;
        return row is null ? null : new(first, end, row, words.Fold(first, end));
    }

    ActorMatch? MatchAt(FoldedWords words, int first)
    {
        ActorMatch? named = names.TryMatch(words, first, out var end, out var row) ? new(first, end, row, words.Fold(first, end)) : null;
        var composed = bodies.MatchAt(words, first);
        if (composed is { } body && (named is null || body.End > named.Value.End)) return body with { Row = Known(body.Row) };
        return named;
    }

    // A body with a row of its own (the Pentagon) goes by that row's name.
    ActorRow Known(ActorRow composed) => byKey.GetValueOrDefault(composed.Key, composed);

    static string WithoutThe(string fold) => fold.StartsWith("the ", StringComparison.Ordinal) ? fold[4..] : fold;
}

/// <summary>A known name in a sentence: words <paramref name="First"/> up to but not with <paramref name="End"/>.</summary>
/// <param name="Written">The words folded.</param>
public readonly record struct ActorMatch(int First, int End, ActorRow Row, string Written);
