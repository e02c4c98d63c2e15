using Attest.Compile.Gazetteer;

namespace Attest.Tests.Compile.Gazetteer;

public sealed class LongitudesTests
{
    [Theory]
    [InlineData(new double[] { 10, 20, 15 }, new double[] { 10, 20, 15 })]
    [InlineData(new double[] { 170, -170, 175, -178 }, new double[] { 170, 190, 175, 182 })]
    [InlineData(new double[] { -170, 170, -175 }, new double[] { -170, -190, -175 })]
    [InlineData(new double[] { 179, -91, 1, 91, 179 }, new double[] { 179, 269, 361, 451, 539 })]
    [InlineData(new double[] { 30 }, new double[] { 30 })]
    [InlineData(new double[0], new double[0])]
    public void What_leaps_over_the_edge_of_the_map_goes_on_past_it(double[] given, double[] expected) =>
        Assert.Equal(expected, Longitudes.Unbroken(given));

    [Theory]
    [InlineData(190, -170)]
    [InlineData(-190, 170)]
    [InlineData(539, 179)]
    [InlineData(12.34567, 12.3457)]
    public void On_the_map_no_longitude_is_past_180(double given, double expected) => Assert.Equal(expected, Longitudes.OnMap(given));
}
