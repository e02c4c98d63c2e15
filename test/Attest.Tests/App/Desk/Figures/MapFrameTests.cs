using System.Collections.Immutable;
using Attest.App.Desk.Figures.Sites;
using Attest.Model;
using Attest.Tests.Golden;

namespace Attest.Tests.App.Desk.Figures;

public sealed class MapFrameTests
{
    [Fact]
    public void One_point_stands_in_the_middle_of_its_surroundings()
    {
        var frame = MapFrame.About([(12.5, 41.25)], 420, 240)!;

        Assert.Equal((210, 120), (frame.X(41.25), frame.Y(12.5)));
        Assert.Equal(12, frame.North - frame.South, 6);
    }

    [Fact]
    public void No_points_make_no_map()
    {
        Assert.Null(MapFrame.About([], 420, 240));
    }

    public static TheoryData<double, double, double, double> Pairs => new()
    {
        { 10, 20, 12, 25 },
        { 0, 179.5, 1, -179.5 },
        { -80, 0, 80, 1 },
        { 5, -170, 5, 170 },
        { 89, 0, 88, 180 },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void All_points_stand_within_the_frame_on_either_side_of_the_date_line(double lat, double lon, double otherLat, double otherLon)
    {
        var frame = MapFrame.About([(lat, lon), (otherLat, otherLon)], 420, 240)!;

        Assert.InRange(frame.X(lon), 0, 420);
        Assert.InRange(frame.X(otherLon), 0, 420);
        if (Math.Abs(lat) <= 85) Assert.InRange(frame.Y(lat), 0, 240);
    }

    [Fact]
    public void Two_sites_across_the_date_line_are_near_each_other()
    {
        var frame = MapFrame.About([(0, 179.5), (1, -179.5)], 420, 240)!;

        Assert.True(frame.East - frame.West < 25);
    }

    [Theory]
    [InlineData(11, 14, "11 12 13 14")]
    [InlineData(-7, 33, "0 10 20 30")]
    [InlineData(-180, 180, "-180 -135 -90 -45 0 45 90 135 180")]
    public void Lines_stand_at_round_degrees(double from, double to, string expected)
    {
        Assert.Equal(expected, string.Join(' ', MapFrame.Lines(from, to)));
    }

    [Fact]
    public void Sites_without_a_point_keep_their_numbers_in_the_list()
    {
        ImmutableArray<Place> sites = [ToldAttack.Velna with { Name = "Nowhere", Lat = null, Lon = null }, ToldAttack.Velna];

        var drawn = Drawn.Elements<SiteMap>(new { Sites = sites });

        Assert.Equal("2 Velna", Assert.Single(drawn.Named("g"), group => group.HasClass("site")).Named("text").Single().Value);
    }

    [Fact]
    public void The_map_is_drawn_as_it_was()
    {
        GoldenText.Check("test/Attest.Tests/App/Desk/Expected/sites.html", Drawn.Golden<SiteMap>(new { Sites = ImmutableArray.Create(ToldAttack.Velna) }));
    }
}
