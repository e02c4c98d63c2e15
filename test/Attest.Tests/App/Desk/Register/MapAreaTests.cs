using Attest.App.Desk.Register;

namespace Attest.Tests.App.Desk.Register;

public sealed class MapAreaTests
{
    [Theory]
    [InlineData("30.1,28.5,42,37", "30.1,28.5,42,37")]
    [InlineData(" 30 , 28 , 42 , 37 ", "30,28,42,37")]
    [InlineData("170,-20,-170,-10", "170,-20,-170,-10")]
    [InlineData("1.23456789,2,3,4", "1.2346,2,3,4")]
    public void Reads_west_south_east_north(string text, string expected) => Assert.Equal(expected, MapArea.Text(MapArea.Parse(text)!));

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
    public void Takes_nothing_else(string? text) => Assert.Null(MapArea.Parse(text));
}
