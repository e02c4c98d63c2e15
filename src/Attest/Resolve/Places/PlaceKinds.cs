using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Resolve.Places;

/// <summary>Words for kinds of place and how fine each is.</summary>
public sealed class PlaceKinds
{
    readonly FrozenDictionary<string, PlacePrecision> _kinds;

    PlaceKinds(FrozenDictionary<string, PlacePrecision> kinds) => _kinds = kinds;

    public static PlaceKinds Load(string language)
    {
        var table = WordTable.Load(language, "place-kinds");
        return new(table.Rows.ToFrozenDictionary(
            row => table[row, "word"], row => EnumNames.Parse<PlacePrecision>(table[row, "precision"]), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The kind that a word names, singular or plural, in lower case; null for other words.</summary>
    public string? Of(Token token)
    {
        var word = token.Text.ToLowerInvariant();
        if (_kinds.ContainsKey(word)) return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && _kinds.ContainsKey(word[..^3] + "y")) return word[..^3] + "y";
        return word.EndsWith('s') && _kinds.ContainsKey(word[..^1]) ? word[..^1] : null;
    }

    public bool IsPlural(Token token) => Of(token) is { } kind && !kind.Equals(token.Text, StringComparison.OrdinalIgnoreCase);

    public PlacePrecision? PrecisionOf(string? kind) => kind is not null && _kinds.TryGetValue(kind, out var precision) ? precision : null;
}
