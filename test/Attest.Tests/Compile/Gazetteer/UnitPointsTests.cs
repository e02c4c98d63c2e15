using Attest.Compile.Gazetteer;
using Attest.Names;

namespace Attest.Tests.Compile.Gazetteer;

public sealed class UnitPointsTests
{
    [Fact]
    public void A_province_stands_half_way_between_its_outermost_towns() =>
        Assert.Equal((4, 20), UnitPoints.Of([Town(0, 10), Town(1, 11), Town(8, 30)])["adm:XX.01"]);

    [Fact]
    public void A_district_stands_in_the_middle_of_its_towns() =>
        Assert.Equal((3, 17), UnitPoints.Of([Town(0, 10), Town(1, 11), Town(8, 30)])["adm:XX.01.A"]);

    [Theory]
    [InlineData(new[] { 176.0, -179.0, -178.0 }, 179, 179.6667)]
    [InlineData(new[] { -176.0, 179.0, 178.0 }, -179, -179.6667)]
    [InlineData(new[] { -179.0, 179.0 }, 180, 180)]
    public void Over_the_180th_meridian_the_middle_is_not_on_the_other_side_of_the_earth(double[] lons, double province, double district)
    {
        var points = UnitPoints.Of(lons.Select(lon => Town(-16, lon)));
        Assert.Equal(0, Math.IEEERemainder(province - points["adm:XX.01"].Lon, 360), 4);
        Assert.Equal(0, Math.IEEERemainder(district - points["adm:XX.01.A"].Lon, 360), 4);
        Assert.All(points.Values, point => Assert.InRange(point.Lon, -180, 180));
    }

    [Fact]
    public void A_town_of_no_unit_gives_none_a_point() =>
        Assert.Empty(UnitPoints.Of([Town(1, 1) with { First = "", Second = "" }]));

    // The boxes are wide: a centre of a polygon is not the point that an atlas prints.
    [Theory]
    [InlineData("iso:RU", 55, 70, 80, 115)]
    [InlineData("iso:CA", 52, 70, -115, -85)]
    [InlineData("iso:SY", 34, 36, 37.5, 39.5)]
    [InlineData("adm:US.TX", 30.5, 32, -100.5, -98.5)]
    public void Countries_and_provinces_stand_at_their_middle(string key, double south, double north, double west, double east)
    {
        var row = Attest.Names.Gazetteer.Load().ById(key)!;
        Assert.InRange(row.Lat!.Value, south, north);
        Assert.InRange(row.Lon!.Value, west, east);
    }

    [Fact]
    public void No_point_lies_off_the_map()
    {
        var gazetteer = Attest.Names.Gazetteer.Load();
        foreach (var country in Countries.All.Select(country => gazetteer.ById("iso:" + country.Iso)).OfType<GazetteerRow>().Where(row => row.Lat is not null))
        {
            Assert.InRange(country.Lat!.Value, -90, 90);
            Assert.InRange(country.Lon!.Value, -180, 180);
        }
    }

    // Latitude and longitude of towns of one district, and where its middle lies.
    [Theory]
    [InlineData("10 20, 14 30", 12, 25)]
    [InlineData("-17 179, -17 -179", -17, 180)]
    [InlineData("-17 178, -17 -174", -17, -178)]
    [InlineData("0 -10, 0 10", 0, 0)]
    [InlineData("5 5", 5, 5)]
    public void A_middle_lies_among_its_towns_over_the_180th_meridian_too(string towns, double lat, double lon)
    {
        var cities = towns.Split(", ").Select((town, at) => town.Split(' ').Select(degrees => double.Parse(degrees, System.Globalization.CultureInfo.InvariantCulture)).ToArray() is [var y, var x]
            ? new City(at + 1, $"Town {at}", "XA", "01", "02", "PPL", 100, y, x) : throw new FormatException(town));
        var points = UnitPoints.Of(cities);
        Assert.Equal((lat, lon), points["adm:XA.01.02"]);
        Assert.Equal((lat, lon), points["adm:XA.01"]);
    }

    static City Town(double lat, double lon) => new(null, "Brackwater", "XX", "01", "A", "PPL", 100, lat, lon);
}
