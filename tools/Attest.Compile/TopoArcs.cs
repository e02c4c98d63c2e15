using System.Text.Json;
using Attest.Compile.Gazetteer;

namespace Attest.Compile;

/// <summary>The arcs of a TopoJSON file, and the rings that shapes make of them.</summary>
sealed class TopoArcs
{
    readonly double[][][] arcs;

    public TopoArcs(JsonElement root)
    {
        var transform = root.GetProperty("transform");
        var scale = Numbers(transform.GetProperty("scale"));
        var origin = Numbers(transform.GetProperty("translate"));
        arcs = [.. root.GetProperty("arcs").EnumerateArray().Select(arc => Undo(arc, scale, origin))];
    }

    /// <summary>Longitude and latitude of a ring's points in degrees; over the 180th meridian it goes on past 180.</summary>
    public double[][] Points(JsonElement ring) => Unbroken(
    [
        .. ring.EnumerateArray().Select(part => part.GetInt32())
            .SelectMany(arc => arc >= 0 ? arcs[arc] : arcs[~arc].Reverse()),
    ]);

    static double[][] Unbroken(double[][] points) =>
        [.. Longitudes.Unbroken(points.Select(point => point[0])).Zip(points, (lon, point) => new[] { lon, point[1] })];

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
