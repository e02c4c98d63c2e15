namespace Attest.Compile.Gazetteer;

/// <summary>Where a country or a unit of one lies. All in WGS84 degrees; <paramref name="West"/> and <paramref name="East"/> may go on past 180.</summary>
/// <param name="Lat">Of the centre of its largest polygon.</param>
/// <param name="Lon">Of the centre of its largest polygon.</param>
/// <param name="Share">Share of all its land that its largest polygon is, above 0 and to 1.</param>
sealed record CountryShape(double Lat, double Lon, double Share, double South, double North, double West, double East)
{
    const double WideDegrees = 10;

    /// <summary>True where no one island says where the country is: it is far from end to end.</summary>
    public bool IsWide => North - South >= WideDegrees || East - West >= WideDegrees;

    /// <summary>True within the box around all its polygons.</summary>
    public bool Holds(double lat, double lon) =>
        lat >= South && lat <= North && new[] { lon - 360, lon, lon + 360 }.Any(turned => turned >= West && turned <= East);
}
