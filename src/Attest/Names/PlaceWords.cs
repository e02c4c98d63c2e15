using System.Collections.Frozen;
using Attest.Model;

namespace Attest.Names;

/// <summary>Words that stand around the names of places. Thread-safe.</summary>
static class PlaceWords
{
    static readonly FrozenDictionary<string, (string Role, PlacePrecision? Kind)> Words = NameTsv.BuiltIn("place-words.tsv")
        .ToFrozenDictionary(row => row[0], row => (row[1], Kind(row[2])), StringComparer.Ordinal);

    static readonly FrozenDictionary<string, string> Adjectives = Countries.All
        .SelectMany(country => country.Adjectives.Select(adjective => (Fold: NameFold.Of(adjective), country.Iso)))
        .DistinctBy(pair => pair.Fold, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Fold, pair => pair.Iso, StringComparer.Ordinal);

    static readonly (string Written, string Full)[] Short = [("Mt. ", "Mount "), ("Mt ", "Mount "), ("Ft. ", "Fort "), ("Ft ", "Fort ")];

    public static bool IsKind(string word) => Words.TryGetValue(word.ToLowerInvariant(), out var found) && (found.Role == "kind" || found is { Role: "way", Kind: not null });

    public static bool IsPart(string word) => Words.TryGetValue(word.ToLowerInvariant(), out var found) && found.Role == "part";

    public static bool IsPlain(string word) => Words.TryGetValue(word.ToLowerInvariant(), out var found) && found.Role == "plain";

    /// <summary>True for a word that ends the name of a street: "Elm Avenue".</summary>
    public static bool IsWay(string word) => Words.TryGetValue(word.ToLowerInvariant().TrimEnd('.'), out var found) && found.Role == "way";

    /// <summary>"Mt. Juliet" → Mount Juliet, "Ft. Bragg" → Fort Bragg, as gazetteers have them.</summary>
    public static string InFull(string name) =>
        Short.FirstOrDefault(pair => name.StartsWith(pair.Written, StringComparison.OrdinalIgnoreCase)) is { Full: { } full } found ? full + name[found.Written.Length..] : name;

    /// <summary>"St. Paul" as Saint Paul, "Saint Louis" as St. Louis: tables have either; null for other names.</summary>
    public static string? OfSaint(string name) =>
        name.StartsWith("St. ", StringComparison.OrdinalIgnoreCase) ? string.Concat("Saint ", name.AsSpan(4))
        : name.StartsWith("Saint ", StringComparison.OrdinalIgnoreCase) ? string.Concat("St. ", name.AsSpan(6)) : null;

    /// <summary>How fine a place the word means; null for "area" and for words of no kind.</summary>
    public static PlacePrecision? KindOf(string? word) =>
        word is not null && Words.TryGetValue(word.ToLowerInvariant(), out var found) ? found.Kind : null;

    /// <summary>The country that an adjective means, ISO 3166-1 alpha-2, or null.</summary>
    public static string? CountryOf(string adjective) => Adjectives.GetValueOrDefault(NameFold.Of(adjective));

    static PlacePrecision? Kind(string cell) => cell.Length == 0 ? null : Enum.Parse<PlacePrecision>(cell);
}
