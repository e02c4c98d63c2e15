using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.Languages;

/// <summary>A closed list of words, each with what it does in a sentence: the columns "word", "kind" and "example".</summary>
public sealed class ClosedWords
{
    readonly string _name;
    readonly ILookup<string, string> _byKind;

    ClosedWords(string name, ILookup<string, string> byKind) => (_name, _byKind) = (name, byKind);

    /// <param name="language">A folder of Languages: "En".</param>
    public static ClosedWords Load(string language, string name)
    {
        var table = WordTable.Load(language, name);
        return new(table.Name, table.Rows.ToLookup(row => table[row, "kind"], row => table[row, "word"]));
    }

    /// <summary>The words of a kind, to be asked with a lemma or with lower-case text.</summary>
    /// <exception cref="ArgumentException">The list has no word of that kind.</exception>
    public FrozenSet<string> Of(string kind) => InOrder(kind).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a kind as they stand in the list, for those that are tried one after another.</summary>
    /// <exception cref="ArgumentException">The list has no word of that kind.</exception>
    public ImmutableArray<string> InOrder(string kind) => _byKind[kind] is var words && words.Any()
        ? [.. words]
        : throw new ArgumentException($"{_name} has no word of kind \"{kind}\".", nameof(kind));
}
