using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Names;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Key">Stable: "gn:172955" (GeoNames id), "adm:SY.04" (first or second order unit), "iso:SY" (country), "at:SY:…" or a name of our own tables.</param>
/// <param name="Name">Canonical English name.</param>
/// <param name="Kind">How fine a place of this kind is.</param>
/// <param name="Lat">WGS84 degrees, to 0.0001; null where no source gives a point.</param>
/// <param name="Lon">WGS84 degrees, to 0.0001; null exactly when <paramref name="Lat"/> is.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null for what lies in several countries or in none.</param>
/// <param name="Within">The places it lies in, nearest first, country last.</param>
/// <param name="Population">Persons, of a unit or country those of its towns; 0 where the source does not say.</param>
/// <param name="Source">Where name and point come from; see data/SOURCES.md.</param>
/// <param name="OtherNames">Further names in use.</param>
public sealed record GazetteerRow(
    string Key, string Name, PlacePrecision Kind, double? Lat, double? Lon, string? Country,
    ImmutableArray<PlaceName> Within, long Population, string Source, ImmutableArray<string> OtherNames)
{
    /// <summary>Key of the first-order unit that it is or lies in; null where there is none.</summary>
    public string? Province => IsProvince(Key) ? Key : Within.Select(place => place.Key).FirstOrDefault(IsProvince);

    static bool IsProvince(string key) =>
        key.StartsWith("adm:", StringComparison.Ordinal) && key.IndexOf('.', StringComparison.Ordinal) == key.LastIndexOf('.');
}

/// <summary>A place by key and canonical name.</summary>
public readonly record struct PlaceName(string Key, string Name);
