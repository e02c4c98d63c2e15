using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Names;

/// <summary>Weapons and aircraft by name. Thread-safe.</summary>
public sealed class WeaponTable
{
    readonly FrozenDictionary<string, WeaponRow> byKey;
    readonly PhraseIndex<WeaponRow> names;
    readonly Designations designations = new();

    /// <param name="gone">Names, folded, that are none.</param>
    WeaponTable(ImmutableArray<WeaponRow> rows, FrozenSet<string> gone)
    {
        Rows = rows;
        byKey = rows.ToFrozenDictionary(row => row.Key, StringComparer.Ordinal);
        names = new(rows.SelectMany(row => row.OtherNames.Prepend(row.Name).Where(name => !gone.Contains(NameFold.Of(name))).Select(name => (name, row))));
    }

    public ImmutableArray<WeaponRow> Rows { get; }

    public static WeaponTable Load() => new([.. NameTsv.BuiltIn("weapons.weapons.tsv")
        .Select(row => new WeaponRow(row[0], row[1], Enum.Parse<WeaponKind>(row[2]), row[3] == "yes", NameTsv.List(row[4])))], []);

    /// <summary>The table with what people ruled on names of weapons: one that was ruled on is a weapon of its own, or none.</summary>
    /// <remarks>What is composed of a maker and a number ("Su-34") is found whatever is ruled.</remarks>
    public WeaponTable With(OwnWords own)
    {
        var ruled = own.Of(EditedList.Weapons).ToLookup(word => word.Kind is not null);
        // The first of two rows with a name counts.
        return own.Of(EditedList.Weapons).Any()
            ? new([.. ruled[true].Select(RowOf), .. Rows], ruled[false].SelectMany(word => word.Forms).Select(NameFold.Of).ToFrozenSet(StringComparer.Ordinal))
            : this;
    }

    static WeaponRow RowOf(OwnWord own) => new("own:" + own.Word, own.Word, EnumNames.Parse<WeaponKind>(own.Kind!), false, own.Forms[1..]);

    /// <summary>The weapon that these words are the name of, or null.</summary>
    public WeaponRow? Find(string name)
    {
        var fold = NameFold.Of(name);
        foreach (var article in (string[])["the ", "a ", "an "])
            if (fold.StartsWith(article, StringComparison.Ordinal)) fold = fold[article.Length..];
        if (names.TryFind(fold, out var row)) return row;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and < 8 && designations.MatchAt(FoldedWords.Of(words), 0) is { } match && match.End == words.Length
            ? Known(match.Row)
            : null;
    }

    /// <summary>Every known weapon in a sentence, longest first at each word, none overlapping.</summary>
    public IEnumerable<WeaponMatch> Scan(IReadOnlyList<string> words)
    {
        var folded = FoldedWords.Of(words);
        for (var first = 0; first < words.Count;)
        {
            var longest = MatchAt(folded, first);
            if (longest is { } match) yield return match;
            first = longest?.End ?? first + 1;
        }
    }

    WeaponMatch? MatchAt(FoldedWords words, int first)
    {
        WeaponMatch? named = names.TryMatch(words, first, out var end, out var row) ? new(first, end, row) : null;
        var composed = designations.MatchAt(words, first);
        if (composed is { } match && (named is null || match.End > named.Value.End)) return match with { Row = Known(match.Row) };
        return named;
    }

    WeaponRow Known(WeaponRow composed) => byKey.GetValueOrDefault(composed.Key, composed);
}
