using Attest.App.Desk.Register;

namespace Attest.Tests.App.Desk.Register;

public sealed class GeoBoxTests
{
    [Theory]
    [InlineData("30.1,28.5,42,37", "30.1,28.5,42,37")]
    [InlineData(" 30 , 28 , 42 , 37 ", "30,28,42,37")]
    [InlineData("170,-20,-170,-10", "170,-20,-170,-10")]
    [InlineData("1.23456789,2,3,4", "1.2346,2,3,4")]
    public void Reads_west_south_east_north(string text, string expected) => Assert.Equal(expected, GeoBox.Parse(text)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1,2,3")]
    [InlineData("1,2,3,4,5")]
    [InlineData("a,b,c,d")]
    [InlineData("NaN,2,3,4")]
    [InlineData("1,2,Infinity,4")]
    [InlineData("1,4,3,2")]
    [InlineData("-181,2,3,4")]
    [InlineData("1,2,3,91")]
    public void Takes_nothing_else(string? text) => Assert.Null(GeoBox.Parse(text));

    [Theory]
    [InlineData("10,0,20,10", 15, 5, true)]
    [InlineData("10,0,20,10", 10, 10, true)]
    [InlineData("10,0,20,10", 25, 5, false)]
    [InlineData("10,0,20,10", 15, 11, false)]
    [InlineData("170,-20,-170,-10", 179, -15, true)]
    [InlineData("170,-20,-170,-10", -179, -15, true)]
    [InlineData("170,-20,-170,-10", 0, -15, false)]
    public void Holds_points_also_across_the_antimeridian(string box, double lon, double lat, bool holds) =>
        Assert.Equal(holds, GeoBox.Parse(box)!.Contains(lon, lat));

    [Fact]
    public void Around_points_it_is_as_small_as_can_be()
    {
        Assert.Equal(new(-3, 1, 7, 9), GeoBox.Around([(7, 1), (-3, 9), (0, 5)]));
        Assert.Null(GeoBox.Around([]));
    }
}
