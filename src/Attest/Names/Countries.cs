using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.Names;

/// <summary>A state, or a territory that reports name like one.</summary>
/// <param name="Iso">ISO 3166-1 alpha-2.</param>
/// <param name="Numeric">ISO 3166-1 numeric, three digits; empty where there is none.</param>
/// <param name="Capitals">Names by which its capital stands for the state ("Moscow").</param>
/// <param name="Adjectives">"Russian"; the first is the usual one.</param>
/// <param name="People">"Russians"</param>
/// <param name="SpellingsVary">True where place names come from another script, so that a like-sounding name may be the same place.</param>
public sealed record Country(
    string Iso, string Numeric, string Name, ImmutableArray<string> Capitals, ImmutableArray<string> Adjectives,
    ImmutableArray<string> People, ImmutableArray<string> OtherNames, bool SpellingsVary)
{
    /// <summary>The usual adjective, or the name where English has none.</summary>
    public string Adjective => Adjectives.Length > 0 ? Adjectives[0] : Name;
}

/// <summary>The table of countries. Thread-safe.</summary>
public static class Countries
{
    static readonly Lazy<FrozenDictionary<string, Country>> ByIso =
        new(() => All.ToFrozenDictionary(country => country.Iso, StringComparer.Ordinal));

    public static ImmutableArray<Country> All { get; } =
    [
        .. NameTsv.BuiltIn("countries.tsv").Select(row => new Country(
            row[0], row[1], row[2], NameTsv.List(row[3]), NameTsv.List(row[4]), NameTsv.List(row[5]), NameTsv.List(row[6]), row[7] == "vary")),
    ];

    /// <summary>The country of an ISO 3166-1 alpha-2 code, or null.</summary>
    public static Country? Of(string iso) => ByIso.Value.GetValueOrDefault(iso);
}
