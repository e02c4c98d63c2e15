using System.Collections.Frozen;
using System.Globalization;
using Attest.Names;

namespace Attest.App.Export.Events;

/// <summary>A state's names and numbers in other registers.</summary>
/// <param name="Iso">ISO 3166-1 numeric; null where there is none, as are the three after it.</param>
/// <param name="Gwno">Number in Gleditsch and Ward's list.</param>
sealed record CountryCodes(string Name, int? Iso, int? Gwno, string? AcledRegion, string? UcdpRegion)
{
    static readonly FrozenDictionary<string, CountryCodes> ByIso = BuiltInTables.Read("exports/countries.tsv")
        .ToFrozenDictionary(row => row[0], row => Row(Countries.Of(row[0])!, row), StringComparer.Ordinal);

    /// <param name="iso">ISO 3166-1 alpha-2.</param>
    public static CountryCodes? Of(string? iso) => iso is null ? null : ByIso.GetValueOrDefault(iso);

    static CountryCodes Row(Country country, string[] cells) =>
        new(country.Name, Number(country.Numeric), Number(cells[1]), NullIfEmpty(cells[2]), NullIfEmpty(cells[3]));

    static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);

    static string? NullIfEmpty(string cell) => cell.Length == 0 ? null : cell;
}
