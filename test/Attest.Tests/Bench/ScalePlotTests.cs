using System.Globalization;
using System.Xml.Linq;
using Attest.Bench.Scale;

namespace Attest.Tests.Bench;

/// <summary>The curve of the scale bench: what was measured stands in a table, and is drawn where it belongs.</summary>
public sealed class ScalePlotTests
{
    static readonly ScaleRow Small = new(10_000, 400, 130, 3003, 1, 1), Middle = new(100_000, 500, 400, 29_900, 0.99, 1), Large = new(1_000_000, 600, 2000, 298_000, 0.97, 0.99);

    [Fact]
    public void A_row_is_written_and_read_again()
    {
        var file = Path.GetTempFileName();
        ScaleRow.Write(file, [Large, Small]);
        Assert.Equal([Small, Large], ScaleRow.Read(file));
        File.Delete(file);
        Assert.Empty(ScaleRow.Read(file));
    }

    [Fact]
    public void A_size_measured_again_takes_the_place_of_the_first()
    {
        var again = Middle with { Micros = 480 };
        Assert.Equal([Small, again, Large], ScaleRow.With([Large, Middle, Small], again));
    }

    [Fact]
    public void Three_curves_of_all_sizes_are_drawn_from_left_to_right()
    {
        var curves = Drawn(Small, Middle, Large).Descendants(Svg + "polyline").Select(Points).ToList();
        Assert.Equal(3, curves.Count);
        // Tenfold by the step: three sizes stand at even distances.
        Assert.All(curves, curve => Assert.Equal([0, 140, 280], curve.Select(point => point.X)));
    }

    [Fact]
    public void More_stands_higher_and_all_stands_within_the_panel()
    {
        var curves = Drawn(Small, Middle, Large).Descendants(Svg + "polyline").Select(Points).ToList();
        Assert.All(curves.Take(2), curve => Assert.Equal(curve.OrderByDescending(point => point.Y), curve));
        Assert.Equal(curves[2].OrderBy(point => point.Y), curves[2]);
        Assert.All(curves.SelectMany(curve => curve), point => Assert.InRange(point.Y, 0, 150));
    }

    [Fact]
    public void Every_point_tells_its_figure() => Assert.Contains(
        "100,000 reports: 500", Drawn(Small, Middle, Large).Descendants(Svg + "circle").Select(circle => circle.Value));

    [Fact]
    public void One_size_alone_is_drawn_too() => Assert.Equal(3, Drawn(Small).Descendants(Svg + "circle").Count());

    static XNamespace Svg => "http://www.w3.org/2000/svg";

    static XElement Drawn(params ScaleRow[] rows) => XElement.Parse(ScalePlot.Draw(rows));

    static List<(double X, double Y)> Points(XElement line) =>
        [.. line.Attribute("points")!.Value.Split(' ').Select(point => point.Split(',')).Select(point => (Number(point[0]), Number(point[1])))];

    static double Number(string written) => double.Parse(written, CultureInfo.InvariantCulture);
}
