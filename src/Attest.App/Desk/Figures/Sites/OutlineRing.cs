using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attest.App.Desk.Figures.Sites;

/// <summary>A closed line on the map.</summary>
/// <param name="points">Degrees; longitudes may go on past 180.</param>
sealed class OutlineRing(ImmutableArray<(double Lon, double Lat)> points)
{
    /// <summary>Pixels beyond the frame that are kept, so that no line along its edge is seen.</summary>
    const double Beyond = 8;

    /// <summary>Pixels between points that are drawn.</summary>
    const double Finest = 0.75;

    readonly (double West, double East, double South, double North) box =
        (points.Min(point => point.Lon), points.Max(point => point.Lon), points.Min(point => point.Lat), points.Max(point => point.Lat));

    /// <summary>What of it stands in the frame; it is looked for a turn to the west and to the east too.</summary>
    public IEnumerable<string> In(MapFrame frame)
    {
        if (box.North < frame.South || box.South > frame.North) yield break;
        foreach (var turn in (int[])[-360, 0, 360])
        {
            if (box.East + turn < frame.West || box.West + turn > frame.East) continue;
            if (Path(Clipped(frame, turn)) is { } path) yield return path;
        }
    }

    List<(double X, double Y)> Clipped(MapFrame frame, int turn)
    {
        var scale = frame.Width / (frame.East - frame.West);
        List<(double X, double Y)> line = [.. points.Select(point => ((point.Lon + turn - frame.West) * scale, frame.Y(point.Lat)))];
        line = Cut(line, point => point.X + Beyond);
        line = Cut(line, point => frame.Width + Beyond - point.X);
        line = Cut(line, point => point.Y + Beyond);
        return Cut(line, point => frame.Height + Beyond - point.Y);
    }

    // One edge after the other (Sutherland and Hodgman): what is inside stays, what crosses is cut there.
    static List<(double X, double Y)> Cut(List<(double X, double Y)> line, Func<(double X, double Y), double> inside)
    {
        var kept = new List<(double X, double Y)>();
        for (var at = 0; at < line.Count; at++)
        {
            var (one, next) = (line[at], line[(at + 1) % line.Count]);
            var (here, there) = (inside(one), inside(next));
            if (here >= 0) kept.Add(one);
            if (here >= 0 == there >= 0) continue;
            var share = here / (here - there);
            kept.Add((one.X + (share * (next.X - one.X)), one.Y + (share * (next.Y - one.Y))));
        }

        return kept;
    }

    static string? Path(List<(double X, double Y)> line)
    {
        var path = new StringBuilder();
        var (last, drawn) = ((X: double.NaN, Y: double.NaN), 0);
        foreach (var point in line)
        {
            if (Math.Abs(point.X - last.X) < Finest && Math.Abs(point.Y - last.Y) < Finest) continue;
            path.Append(drawn++ == 0 ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{point.X:0.#} {point.Y:0.#}");
            last = point;
        }

        return drawn < 3 ? null : path.Append('Z').ToString();
    }
}
