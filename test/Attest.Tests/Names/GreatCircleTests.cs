using Attest.Link;
using Attest.Names;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Names;

public sealed class GreatCircleTests
{
    /// <summary>Two points and the kilometres between them, from tables of distances; half a percent off at most.</summary>
    public static TheoryData<double, double, double, double, double> Pairs => new()
    {
        { 0, 0, 0, 0, 0 },
        { 0, 0, 0, 1, 111.2 },
        { 0, 0, 1, 0, 111.2 },
        { 60, 0, 60, 1, 55.6 },
        { 36.20, 37.16, 33.51, 36.29, 310 },
        { 51.51, -0.13, 40.71, -74.01, 5570 },
        { 90, 0, -90, 0, 20015 },
        // Over the line where longitudes jump.
        { 65, 179.5, 65, -179.5, 47 },
        { 0, 180, 0, -180, 0 },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void Distances_are_right_to_half_a_percent(double lat, double lon, double otherLat, double otherLon, double km)
    {
        Assert.Equal(km, GreatCircle.Km(lat, lon, otherLat, otherLon), Math.Max(0.5, km * 0.007));
        Assert.Equal(GreatCircle.Km(lat, lon, otherLat, otherLon), GreatCircle.Km(otherLat, otherLon, lat, lon), 6);
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Places_are_as_far_apart_as_their_points(double lat, double lon, double otherLat, double otherLon, double km)
    {
        Assert.Equal(GreatCircle.Km(lat, lon, otherLat, otherLon), PlaceAgreement.DistanceKm(Town("Arda", lat, lon), Town("Belt", otherLat, otherLon))!.Value, 3);
        Assert.True(km >= 0);
    }

    [Fact]
    public void Opposite_points_are_no_trouble()
    {
        for (var lat = -90; lat <= 90; lat += 15)
            for (var lon = -180; lon <= 180; lon += 15)
                Assert.InRange(GreatCircle.Km(lat, lon, -lat, lon + 180), 20_000, 20_020);
    }
}
