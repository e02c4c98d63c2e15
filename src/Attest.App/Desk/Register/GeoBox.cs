using System.Globalization;

namespace Attest.App.Desk.Register;

/// <summary>An area of the map in degrees (WGS84); one whose west lies east of its east runs across the antimeridian.</summary>
public sealed record GeoBox(double West, double South, double East, double North)
{
    const int Sides = 4;

    /// <summary>"30.1,28.5,42,37": west, south, east, north. Null for anything else.</summary>
    public static GeoBox? Parse(string? text)
    {
        if (text?.Split(',') is not { Length: Sides } parts) return null;
        var numbers = new double[Sides];
        for (var at = 0; at < Sides; at++)
            if (!double.TryParse(parts[at], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[at]) || !double.IsFinite(numbers[at])) return null;
        var box = new GeoBox(numbers[0], numbers[1], numbers[2], numbers[3]);
        return box is { West: >= -180 and <= 180, East: >= -180 and <= 180, South: >= -90, North: <= 90 } && box.South <= box.North ? box : null;
    }

    /// <summary>The least box around the points that does not run across the antimeridian; null where there are none.</summary>
    public static GeoBox? Around(IReadOnlyCollection<(double Lon, double Lat)> points) => points.Count == 0 ? null
        : new(points.Min(point => point.Lon), points.Min(point => point.Lat), points.Max(point => point.Lon), points.Max(point => point.Lat));

    public bool Contains(double lon, double lat) =>
        lat >= South && lat <= North && (West <= East ? lon >= West && lon <= East : lon >= West || lon <= East);

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{West:0.####},{South:0.####},{East:0.####},{North:0.####}");
}
