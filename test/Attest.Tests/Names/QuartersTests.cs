using Attest.Model;
using Attest.Names;

namespace Attest.Tests.Names;

public sealed class QuartersTests
{
    static readonly PlaceResolver Places = new(Gazetteer.Load());

    static readonly PlaceContext Chicago = new(["US"], "CHICAGO, Ill.");

    static readonly GazetteerRow Home = Row("gn:1", PlacePrecision.Town, 41.8);

    [Fact]
    public void What_a_report_calls_a_neighbourhood_lies_in_its_town()
    {
        var quarters = new Quarters(Home, ["belt"]);
        var near = Row("gn:2", PlacePrecision.Town, 41.9);
        Assert.Equal(near, quarters.Find("Belt", [Row("gn:3", PlacePrecision.Town, 44), near]));
        var place = quarters.Place(near, new("the Belt neighbourhood"));
        Assert.Equal((PlacePrecision.Neighbourhood, "Arda"), (place.Precision, place.Within[0]));
    }

    [Fact]
    public void Other_towns_nearby_stay_towns() => Assert.Null(new Quarters(Home, []).Find("Belt", [Row("gn:2", PlacePrecision.Town, 41.9)]));

    [Fact]
    public void A_quarter_by_the_tables_needs_no_word_for_it() =>
        Assert.NotNull(new Quarters(Home, []).Find("Belt", [Row("gn:2", PlacePrecision.Neighbourhood, 41.9)]));

    static GazetteerRow Row(string key, PlacePrecision kind, double lat) =>
        new(key, key == "gn:1" ? "Arda" : "Belt", kind, lat, -87.6, "US", [new("adm:US.IL.031", "Cook County")], 0, "GeoNames", []);

    [Fact]
    public void A_far_town_of_the_name_is_not_meant() => Assert.Null(Places.Resolve(new("Wichita", "neighbourhood"), Chicago).Lat);

    [Fact]
    public void A_town_that_nobody_calls_a_neighbourhood_stays_one() => Assert.Equal(PlacePrecision.Town, Places.Resolve(new("Wichita"), Chicago).Precision);
}
