using System.Globalization;
using System.Text.RegularExpressions;
using Attest.App.Desk.Figures.Sites;

namespace Attest.Tests.App.Desk.Figures;

public sealed partial class CountryOutlinesTests
{
    [Theory]
    [InlineData(27.04, 14.43, true)]
    [InlineData(-40, -130, false)]
    [InlineData(65.5, -179.9, true)]
    [InlineData(-17, 179.9, true)]
    public void There_is_land_where_there_is_and_none_in_the_middle_of_the_sea(double lat, double lon, bool expected)
    {
        var frame = MapFrame.About([(lat, lon)], 420, 240)!;

        Assert.Equal(expected, CountryOutlines.World.In(frame).Length > 0);
    }

    [Theory]
    [InlineData(27.04, 14.43)]
    [InlineData(65.5, -179.9)]
    [InlineData(52, 5)]
    public void Outlines_are_cut_at_the_frame(double lat, double lon)
    {
        var frame = MapFrame.About([(lat, lon)], 420, 240)!;

        foreach (var match in CountryOutlines.World.In(frame).SelectMany(path => Pair().Matches(path)))
        {
            Assert.InRange(Number(match.Groups[1]), -8.1, 428.1);
            Assert.InRange(Number(match.Groups[2]), -8.1, 248.1);
        }
    }

    [Fact]
    public void An_inland_town_is_drawn_on_land()
    {
        var frame = MapFrame.About([(27.04, 14.43)], 420, 240)!;

        Assert.Contains(CountryOutlines.World.In(frame), path => Holds(path, 210, 120));
    }

    [Fact]
    public void The_whole_world_stays_small_enough_to_send()
    {
        var frame = MapFrame.About([(-60, -170), (80, 170), (0, 0)], 420, 240)!;

        Assert.True(CountryOutlines.World.In(frame).Sum(path => path.Length) < 200_000);
    }

    static bool Holds(string path, double x, double y)
    {
        var points = Pair().Matches(path).Select(match => (X: Number(match.Groups[1]), Y: Number(match.Groups[2]))).ToList();
        return points.Zip(points.Skip(1).Append(points[0])).Count(side => side.First.Y > y != side.Second.Y > y
            && x < side.First.X + ((y - side.First.Y) / (side.Second.Y - side.First.Y) * (side.Second.X - side.First.X))) % 2 == 1;
    }

    static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[ML](-?[\d.]+) (-?[\d.]+)")]
    private static partial Regex Pair();
}
