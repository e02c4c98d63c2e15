using System.Collections.Immutable;

namespace Attest.App.Desk.Figures.Sites;

/// <summary>The part of the world that a small map of sites shows, on a flat projection true to scale in its middle.</summary>
/// <param name="West">Degrees; may lie beyond ±180 where sites stand on both sides of the date line.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record MapFrame(double West, double South, double East, double North, double Width, double Height)
{
    /// <summary>Least height shown, degrees of latitude: a town alone stands within borders and coasts that people know.</summary>
    const double LeastSpan = 12;

    /// <summary>Room around the outermost sites, as a share of what they take up.</summary>
    const double Margin = 0.35;

    const double HighestLatitude = 85;

    /// <summary>The frame about points; null when there are none.</summary>
    /// <param name="points">Degrees.</param>
    public static MapFrame? About(IReadOnlyCollection<(double Lat, double Lon)> points, double width, double height)
    {
        if (points.Count == 0) return null;
        var first = points.First().Lon;
        var lons = points.Select(point => first + Turn(point.Lon - first)).ToList();
        var (south, north) = (points.Min(point => point.Lat), points.Max(point => point.Lat));
        var middle = Math.Clamp((south + north) / 2, -HighestLatitude, HighestLatitude);
        var shrink = Math.Cos(middle * Math.PI / 180);
        var tall = Math.Max(LeastSpan, (north - south) * (1 + (2 * Margin)));
        var wide = Math.Max((lons.Max() - lons.Min()) * (1 + (2 * Margin)), tall / shrink * width / height);
        tall = wide * shrink * height / width;
        var centre = (lons.Min() + lons.Max()) / 2;
        return new(centre - (wide / 2), middle - (tall / 2), centre + (wide / 2), middle + (tall / 2), width, height);
    }

    /// <summary>Pixels from the left.</summary>
    public double X(double lon) => (West + Positive(lon - West)) is var turned && turned > East + 180 ? XOf(turned - 360) : XOf(turned);

    /// <summary>Pixels from the top.</summary>
    public double Y(double lat) => (North - lat) / (North - South) * Height;

    /// <summary>Round degrees for lines of longitude or latitude, about four of them.</summary>
    public static ImmutableArray<double> Lines(double from, double to)
    {
        ReadOnlySpan<double> steps = [0.25, 0.5, 1, 2, 5, 10, 20, 30, 45];
        var step = steps[^1];
        foreach (var candidate in steps)
        {
            if ((to - from) / candidate > 5) continue;
            step = candidate;
            break;
        }

        var first = (long)Math.Ceiling(from / step);
        return [.. Enumerable.Range(0, Math.Max(0, (int)((long)Math.Floor(to / step) - first) + 1)).Select(number => (first + number) * step)];
    }

    double XOf(double lon) => (lon - West) / (East - West) * Width;

    static double Positive(double degrees) => degrees - (360 * Math.Floor(degrees / 360));

    static double Turn(double degrees) => Positive(degrees + 180) - 180;
}
