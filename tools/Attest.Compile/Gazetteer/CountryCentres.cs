using System.Text.Json;

namespace Attest.Compile.Gazetteer;

/// <summary>The centre of the largest polygon of each country, or of each unit of one, from TopoJSON.</summary>
sealed class CountryCentres
{
    readonly TopoArcs arcs;

    CountryCentres(JsonElement root) => arcs = new(root);

    /// <summary>By the code of the file (ISO numeric, FIPS), and by name for what has no code.</summary>
    /// <param name="layer">The object of the file that holds the shapes.</param>
    public static IReadOnlyDictionary<string, CountryShape> Read(string file, string layer = "countries")
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var centres = new CountryCentres(document.RootElement);
        var found = new Dictionary<string, CountryShape>(StringComparer.Ordinal);
        foreach (var country in document.RootElement.GetProperty("objects").GetProperty(layer).GetProperty("geometries").EnumerateArray())
        {
            var code = country.TryGetProperty("id", out var id) ? id.GetString()! : country.GetProperty("properties").GetProperty("name").GetString()!;
            found.TryAdd(code, centres.CentreOf(country));
        }

        return found;
    }

    CountryShape CentreOf(JsonElement country)
    {
        var polygons = country.GetProperty("arcs").EnumerateArray();
        var rings = (country.GetProperty("type").GetString() == "Polygon" ? [polygons.First()] : polygons.Select(polygon => polygon.EnumerateArray().First()))
            .Select(arcs.Points).Select(points => (Points: points, Centre: Centroid(points))).ToList();
        var largest = rings.Select(ring => ring.Centre).MaxBy(ring => ring.Area);
        // An island beyond the 180th meridian is counted on from the largest.
        var lons = rings.SelectMany(ring => ring.Points.Select(point => point[0] + 360 * Math.Round((largest.Lon - ring.Centre.Lon) / 360))).ToList();
        var turn = 360 * Math.Round(largest.Lon / 360);
        var lats = rings.SelectMany(ring => ring.Points).Select(point => point[1]).ToList();
        return new(
            Math.Round(largest.Lat, 4), Longitudes.OnMap(largest.Lon), Land(largest) / rings.Sum(ring => Land(ring.Centre)),
            lats.Min(), lats.Max(), lons.Min() - turn, lons.Max() - turn);
    }

    // Degrees of longitude are the narrower the nearer the pole.
    static double Land((double Area, double Lat, double Lon) ring) => ring.Area * Math.Cos(double.DegreesToRadians(ring.Lat));

    // The planar centroid is near enough for a point that stands for a whole country.
    static (double Area, double Lat, double Lon) Centroid(double[][] points)
    {
        var (area, x, y) = (0.0, 0.0, 0.0);
        for (var index = 0; index < points.Length; index++)
        {
            var (one, next) = (points[index], points[(index + 1) % points.Length]);
            var cross = one[0] * next[1] - next[0] * one[1];
            area += cross / 2;
            x += (one[0] + next[0]) * cross;
            y += (one[1] + next[1]) * cross;
        }

        return (Math.Abs(area), y / (6 * area), x / (6 * area));
    }
}
