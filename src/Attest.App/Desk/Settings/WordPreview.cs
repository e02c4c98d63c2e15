using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.Languages;
using Attest.Model;
using Attest.Names;
using Attest.Store;

namespace Attest.App.Desk.Settings;

/// <summary>Which word lists hold a word, and how many reports of this register have it: those that a change of the word could alter.</summary>
public sealed record WordPreview(string Asked, ImmutableArray<WordHit> Hits, int Reports)
{
    const string Prefix = "Languages/", Suffix = ".tsv";

    /// <summary>Names of the built-in lists with how many rows each has: "En/harm".</summary>
    public static ImmutableArray<(string Name, int Rows)> Lists { get; } =
        [.. Tables().Select(table => (NameOf(table.Name), table.Rows.Length))];

    public static WordPreview Of(RegisterStore store, string asked)
    {
        var hits = Tables().SelectMany(table => table.Rows.Where(row => row[0].Equals(asked, StringComparison.OrdinalIgnoreCase))
            .Select(row => new WordHit(NameOf(table.Name), [.. table.Columns.Zip(row).Where(cell => cell.Second.Length > 0)])));
        return new(asked, [.. hits, .. WeaponHits(asked)], store.ReportsWith(asked).Count);
    }

    static IEnumerable<WordHit> WeaponHits(string asked) =>
        WeaponTable.Load().Find(asked) is { } row ? [new("weapons", [("name", row.Name), ("kind", TableRuling.Plain(EnumNames.Of(row.Kind))), .. row.IsGeneric ? [("generic", "yes")] : Array.Empty<(string, string)>()])] : [];

    static IEnumerable<WordTable> Tables() => typeof(WordTable).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(WordTable.Read);

    static string NameOf(string resource) => resource[Prefix.Length..^Suffix.Length];
}

/// <summary>A row of a word list.</summary>
/// <param name="Cells">Column and what stands there; empty ones are left out.</param>
public sealed record WordHit(string List, ImmutableArray<(string Column, string Cell)> Cells);
