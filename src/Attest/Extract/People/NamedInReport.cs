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

    public NamedInReport(IReadOnlyList<NameMention> mentions)
    {
        var full = mentions.Where(mention => mention is { IsPerson: true, IsFull: true }).ToList();
        _keys = full.Select(mention => PersonKeys.Of(mention.Name)).Where(key => key.Contains(' ', StringComparison.Ordinal)).Distinct().Take(MostPersons).ToFrozenSet(StringComparer.Ordinal);
        _byLast = Unique(full, PersonKeys.LastOf);
        _byFirst = Unique(full, PersonKeys.FirstOf);
        _byAge = full.Where(mention => mention.Age is not null)
            .GroupBy(mention => mention.Age!.Value, mention => PersonKeys.Of(mention.Name))
            .Where(same => same.Distinct().Count() == 1).ToFrozenDictionary(same => same.Key, same => same.First());
    }

    /// <summary>Key of the person that the name means; null where it means none, or may mean two.</summary>
    public string? KeyOf(NameMention mention)
    {
        var key = PersonKeys.Of(mention.Name);
        // "Reyes-Vann" alone is a last name of two words.
        if (!mention.IsFull && mention.Name.Contains('-', StringComparison.Ordinal)) return _byLast.GetValueOrDefault(PersonKeys.LastOf(mention.Name));
        if (key.Contains(' ', StringComparison.Ordinal)) return _keys.Contains(key) ? key : null;
        return _byLast.GetValueOrDefault(key) ?? _byFirst.GetValueOrDefault(key);
    }

    /// <summary>Key of the only person of that age; null where there is none or two.</summary>
    public string? OfAge(int years) => _byAge.GetValueOrDefault(years);

    FrozenDictionary<string, string> Unique(List<NameMention> full, Func<string, string> part) => full
        .Where(mention => _keys.Contains(PersonKeys.Of(mention.Name)))
        .GroupBy(mention => part(mention.Name), mention => PersonKeys.Of(mention.Name), StringComparer.Ordinal)
        .Where(same => same.Distinct(StringComparer.Ordinal).Count() == 1)
        .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
}
