using System.Text.Json;

namespace Attest.Compile.Outlines;

/// <summary>The rings of all countries as points in hundredths of a degree, longitude first.</summary>
static class CountryRings
{
    public static List<List<(int Lon, int Lat)>> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var arcs = new TopoArcs(document.RootElement);
        return [.. document.RootElement.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray()
            .SelectMany(Rings).Select(ring => Coarse(arcs.Points(ring))).Where(IsClosed)];
    }

    static IEnumerable<JsonElement> Rings(JsonElement country)
    {
        var polygons = country.GetProperty("arcs").EnumerateArray();
        return country.GetProperty("type").GetString() == "Polygon" ? polygons : polygons.SelectMany(polygon => polygon.EnumerateArray());
    }

    static List<(int Lon, int Lat)> Coarse(double[][] points)
    {
        var coarse = new List<(int Lon, int Lat)>(points.Length);
        foreach (var point in points)
        {
            var next = ((int)Math.Round(point[0] * 100), (int)Math.Round(point[1] * 100));
            if (coarse.Count == 0 || coarse[^1] != next) coarse.Add(next);
        }

        return coarse;
    }

    // The ring around a pole ends a whole turn from where it began: on a flat map it holds nothing.
    static bool IsClosed(List<(int Lon, int Lat)> ring) => ring.Count > 3 && ring[0] == ring[^1];
}
