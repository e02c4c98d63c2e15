using Attest.Model;
using Attest.Names;

namespace Attest.Tests.Names;

public sealed class QuartersTests
{
    static readonly PlaceResolver Places = new(Gazetteer.Load());

    static readonly PlaceContext Chicago = new(["US"], "CHICAGO, Ill.");

    [Fact]
    public void What_a_report_calls_a_neighbourhood_lies_in_its_town()
    {
        var place = Places.Resolve(new("Gage Park", "neighbourhood"), Chicago);
        Assert.Equal((PlacePrecision.Neighbourhood, "Chicago"), (place.Precision, place.Within.FirstOrDefault()));
    }

    [Fact]
    public void So_it_does_where_the_word_is_left_out()
    {
        var found = Places.ResolveAll([new("Gage Park", "neighbourhood"), new("Humboldt Park")], Chicago);
        Assert.Equal("Chicago", found[1].Within.FirstOrDefault());
    }

    [Fact]
    public void A_far_town_of_the_name_is_not_meant() => Assert.Null(Places.Resolve(new("Wichita", "neighbourhood"), Chicago).Lat);

    [Fact]
    public void A_town_that_nobody_calls_a_neighbourhood_stays_one() => Assert.Equal(PlacePrecision.Town, Places.Resolve(new("Wichita"), Chicago).Precision);
}
