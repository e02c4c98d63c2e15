using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.Extract.People;

/// <summary>The persons that a report names in full, and which of them a last or first name alone means.</summary>
sealed class NamedInReport
{
    /// <summary>Persons of one report at most; a list of hundreds is a roll of names and no news of one attack.</summary>
    const int MostPersons = 200;

    readonly FrozenDictionary<string, string> _byLast;
    readonly FrozenDictionary<string, string> _byFirst;
    readonly FrozenSet<string> _keys;
    readonly FrozenDictionary<int, string> _byAge;
    readonly FrozenDictionary<string, string> _parts;

    public NamedInReport(IReadOnlyList<NameMention> mentions)
    {
        var full = mentions.Where(mention => mention is { IsPerson: true, IsFull: true }).ToList();
        _parts = PartsOf(full);
        _keys = full.Select(mention => PersonKeys.Of(mention.Name)).Where(key => key.Contains(' ', StringComparison.Ordinal)).Distinct().Take(MostPersons).ToFrozenSet(StringComparer.Ordinal);
        _byLast = Unique(full, PersonKeys.LastOf);
        _byFirst = Unique(full, PersonKeys.FirstOf);
        _byAge = full.Where(mention => mention.Age is not null)
            .GroupBy(mention => mention.Age!.Value, mention => WholeOf(PersonKeys.Of(mention.Name)))
            .Where(same => same.Distinct().Count() == 1).ToFrozenDictionary(same => same.Key, same => same.First());
    }

    /// <summary>Key of the person that the name means; null where it means none, or may mean two.</summary>
    public string? KeyOf(NameMention mention)
    {
        var key = PersonKeys.Of(mention.Name);
        // "Reyes-Vann" alone is a last name of two words.
        if (!mention.IsFull && mention.Name.Contains('-', StringComparison.Ordinal)) return _byLast.GetValueOrDefault(PersonKeys.LastOf(mention.Name));
        if (key.Contains(' ', StringComparison.Ordinal)) return _keys.Contains(key) ? WholeOf(key) : null;
        return _byLast.GetValueOrDefault(key) ?? _byFirst.GetValueOrDefault(key);
    }

    string WholeOf(string key) => _parts.GetValueOrDefault(key, key);

    /// <summary>Key of the only person of that age; null where there is none or two.</summary>
    public string? OfAge(int years) => _byAge.GetValueOrDefault(years);

    // "Ana Reyes" of "Ana Maria Reyes Vann", "Whit Hale" of "Major Whit Hale": the words of one other name, in order. The one that
    // the report writes more often is the name, for a word beside it may be none of it.
    static FrozenDictionary<string, string> PartsOf(List<NameMention> full)
    {
        var names = full.GroupBy(mention => PersonKeys.Of(mention.Name), StringComparer.Ordinal).Take(MostPersons)
            .Select(same => new Named(
                same.Key, same.Count(), PersonKeys.WordsOf(same.MaxBy(mention => mention.Name.Length)!.Name),
                same.Select(mention => mention.Age).FirstOrDefault(age => age is not null)))
            .ToList();
        return names.Select(part => (Part: part, Wholes: names.Where(part.IsPartOf).Take(2).ToList())).Where(pair => pair.Wholes.Count == 1)
            .Select(pair => pair.Part.Count > pair.Wholes[0].Count ? (pair.Wholes[0].Key, As: pair.Part.Key) : (pair.Part.Key, As: pair.Wholes[0].Key))
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToFrozenDictionary(pair => pair.Key, pair => pair.As, StringComparer.Ordinal);
    }

    sealed record Named(string Key, int Count, ImmutableArray<string> Words, int? Age)
    {
        public bool IsPartOf(Named whole) => whole.Key != Key && whole.Words.Length > Words.Length
            && (Age is null || whole.Age is null || Age == whole.Age) && IsWithin(Words, whole.Words);
    }

    static bool IsWithin(ImmutableArray<string> part, ImmutableArray<string> whole)
    {
        var found = 0;
        foreach (var word in whole)
            if (found < part.Length && part[found] == word) found++;
        return found == part.Length;
    }

    FrozenDictionary<string, string> Unique(List<NameMention> full, Func<string, string> part) => full
        .Where(mention => _keys.Contains(PersonKeys.Of(mention.Name)))
        .GroupBy(mention => part(mention.Name), mention => WholeOf(PersonKeys.Of(mention.Name)), StringComparer.Ordinal)
        .Where(same => same.Distinct(StringComparer.Ordinal).Count() == 1)
        .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
}
