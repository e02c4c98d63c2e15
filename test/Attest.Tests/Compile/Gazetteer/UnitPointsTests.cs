using Attest.Compile.Gazetteer;
using Attest.Names;

namespace Attest.Tests.Compile.Gazetteer;

public sealed class UnitPointsTests
{
    [Theory]
    [InlineData("iso:RU", 60, 100)]
    [InlineData("adm:US.TX", 31.3, -99.5)]
    [InlineData("iso:SY", 35, 38.5)]
    public void Countries_and_provinces_stand_at_their_middle(string key, double lat, double lon)
    {
        var row = Attest.Names.Gazetteer.Load().ById(key)!;
        Assert.InRange(GreatCircle.Km(lat, lon, row.Lat!.Value, row.Lon!.Value), 0, 150);
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

    [Fact]
    public void Points_of_countries_are_read_by_code()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "# remark\niso\tlat\tlon\nXX\t-1.5\t20\n");
            Assert.Equal((-1.5, 20.0), CountryPoints.Read(file)["XX"]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
