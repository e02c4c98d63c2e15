using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Names;

/// <summary>The part of the world that a report is known to play in, by the places it names as the gazetteer writes them.</summary>
/// <param name="named">Their rows; countries and regions tell no part.</param>
sealed class KnownCountry(IEnumerable<GazetteerRow> named)
{
    /// <summary>A place this near to one that is named in the report may lie in the next province.</summary>
    const double NearKm = 100;

    readonly ImmutableArray<GazetteerRow> rows = [.. named.Where(row => row is { Province: not null, Kind: not (PlacePrecision.Country or PlacePrecision.Region) }).DistinctBy(row => row.Key, StringComparer.Ordinal)];

    /// <summary>True for a place whose name only sounds like the one written, in a province of which the report names nothing and far from all that it names.</summary>
    public bool IsStrange(GazetteerRow row) => !rows.IsEmpty && !rows.Any(known => known.Province == row.Province || IsNear(known, row));

    static bool IsNear(GazetteerRow one, GazetteerRow other) =>
        one.Lat is { } lat && one.Lon is { } lon && other.Lat is { } otherLat && other.Lon is { } otherLon && GreatCircle.Km(lat, lon, otherLat, otherLon) <= NearKm;
}
