using System.Text.Json;

namespace Attest.Compile.Gazetteer;

/// <summary>The centre of each country's largest polygon, from Natural Earth's TopoJSON.</summary>
sealed class CountryCentres
{
    readonly double[][][] arcs;

    CountryCentres(JsonElement root)
    {
        var transform = root.GetProperty("transform");
        var scale = Numbers(transform.GetProperty("scale"));
        var origin = Numbers(transform.GetProperty("translate"));
        arcs = [.. root.GetProperty("arcs").EnumerateArray().Select(arc => Undo(arc, scale, origin))];
    }

    /// <summary>Centres by ISO numeric code, and by name for what has no code; latitude, longitude.</summary>
    public static IReadOnlyDictionary<string, (double Lat, double Lon)> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var centres = new CountryCentres(document.RootElement);
        var found = new Dictionary<string, (double, double)>(StringComparer.Ordinal);
        foreach (var country in document.RootElement.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray())
        {
            var code = country.TryGetProperty("id", out var id) ? id.GetString()! : country.GetProperty("properties").GetProperty("name").GetString()!;
            found.TryAdd(code, centres.CentreOf(country));
        }

        return found;
    }

    (double Lat, double Lon) CentreOf(JsonElement country)
    {
        var shape = country.GetProperty("arcs").EnumerateArray();
        var rings = country.GetProperty("type").GetString() == "Polygon"
            ? [shape.First()]
            : shape.Select(polygon => polygon.EnumerateArray().First());
        var (_, lat, lon) = rings.Select(ring => Centroid(Points(ring))).MaxBy(ring => ring.Area);
        return (Math.Round(lat, 4), Longitudes.OnMap(lon));
    }

    double[][] Points(JsonElement ring) => Unbroken(
    [
        .. ring.EnumerateArray().Select(part => part.GetInt32())
            .SelectMany(arc => arc >= 0 ? arcs[arc] : arcs[~arc].Reverse()),
    ]);

    // A ring over the 180th meridian goes on past 180.
    static double[][] Unbroken(double[][] points) =>
        [.. Longitudes.Unbroken(points.Select(point => point[0])).Zip(points, (lon, point) => new[] { lon, point[1] })];

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

    static double[][] Undo(JsonElement arc, double[] scale, double[] origin)
    {
        var (x, y) = (0.0, 0.0);
        return
        [
            .. arc.EnumerateArray().Select(Numbers).Select(step =>
            {
                (x, y) = (x + step[0], y + step[1]);
                return new[] { x * scale[0] + origin[0], y * scale[1] + origin[1] };
            }),
        ];
    }

    static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetDouble())];
}
