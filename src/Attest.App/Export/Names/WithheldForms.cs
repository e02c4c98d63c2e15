using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.App.Export.Names;

/// <summary>All ways in which withheld names are written, by their first words, and the keys that they make.</summary>
sealed class WithheldForms(IReadOnlyCollection<WithheldName> names)
{
    readonly ILookup<string, ImmutableArray<string>> _byFirst =
        names.SelectMany(name => name.Forms).Where(words => words.Length > 1).ToLookup(words => words[0], StringComparer.Ordinal);

    readonly FrozenDictionary<string, int> _numbers = names.SelectMany(name => name.Keys.Select(key => (key, name.Number)))
        .DistinctBy(pair => pair.key).ToFrozenDictionary(pair => pair.key, pair => pair.Number, StringComparer.Ordinal);

    public bool IsEmpty => names.Count == 0;

    /// <summary>Names of two words or more that begin with the word.</summary>
    public IEnumerable<ImmutableArray<string>> From(string first) => _byFirst[first];

    /// <summary>Number of the withheld person whose origin key it is, or null.</summary>
    public int? NumberOf(string key) => _numbers.TryGetValue(key, out var number) ? number : null;
}
