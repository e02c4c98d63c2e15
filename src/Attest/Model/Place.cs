using System.Collections.Immutable;

namespace Attest.Model;

/// <summary>How fine a place is, finest first. Region: larger than, or across, countries or provinces.</summary>
public enum PlacePrecision { Site, Neighbourhood, Town, District, Province, Country, Region }

/// <summary>A place as a report names it, resolved as far as the gazetteer and the text allow.</summary>
/// <param name="Name">Canonical English name.</param>
/// <param name="Written">As the report has it.</param>
/// <param name="Lat">WGS84 degrees; null where no gazetteer row gives a point.</param>
/// <param name="Lon">WGS84 degrees; null exactly when <paramref name="Lat"/> is.</param>
/// <param name="Precision">How fine the words are; null when unresolved.</param>
/// <param name="Within">The places it lies in, nearest first, canonical names, country last.</param>
/// <param name="Key">Stable key of the gazetteer row; "?" and the folded words where unresolved.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or null.</param>
public sealed record Place(
    string Name, string Written, double? Lat, double? Lon, PlacePrecision? Precision,
    ImmutableArray<string> Within, string Key, string? Country = null);
