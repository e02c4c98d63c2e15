using Attest.Model;
using Attest.Names;

namespace Attest.Tests.Names;

public sealed class PlaceResolverTests
{
    static readonly PlaceResolver Places = new(Gazetteer.Load());

    static readonly PlaceContext Syria = new(["SY", "SY", "US"]);

    static Place Resolve(string written, PlaceContext context, string? kindWord = null, params string[] hints) =>
        Places.Resolve(new(written, kindWord, [.. hints]), context);

    [Theory]
    [InlineData("Aleppo", PlacePrecision.Town)]
    [InlineData("the city of Aleppo", PlacePrecision.Town)]
    [InlineData("eastern Aleppo", PlacePrecision.Town)]
    [InlineData("Aleppo province", PlacePrecision.Province)]
    [InlineData("the northern Syrian province of Aleppo", PlacePrecision.Province)]
    [InlineData("Hama governorate", PlacePrecision.Province)]
    [InlineData("Manbij district", PlacePrecision.District)]
    [InlineData("Syria", PlacePrecision.Country)]
    [InlineData("northern Syria", PlacePrecision.Region)]
    public void No_place_is_finer_than_the_words(string written, PlacePrecision precision) =>
        Assert.Equal(precision, Resolve(written, Syria).Precision);

    [Fact]
    public void A_word_for_the_kind_may_stand_outside_the_name() =>
        Assert.Equal("adm:SY.10", Resolve("Hama", Syria, "province").Key);

    [Fact]
    public void A_part_of_a_country_has_no_point()
    {
        var place = Resolve("northern Iraq", PlaceContext.None);
        Assert.Equal(("northern Iraq", "iso:IQ/northern", "IQ"), (place.Name, place.Key, place.Country));
        Assert.Null(place.Lat);
    }

    [Fact]
    public void A_quarter_that_no_table_has_lies_in_its_town_and_has_no_point()
    {
        var place = Resolve("Bustan al-Zuhur neighbourhood of Aleppo", Syria);
        Assert.Equal(("Bustan al-Zuhur", "?bustan al zuhur", PlacePrecision.Neighbourhood), (place.Name, place.Key, place.Precision));
        Assert.Equal("Syria", place.Within[^1]);
        Assert.Null(place.Lat);
    }

    [Theory]
    [InlineData("Springfield")]
    [InlineData("San Isidro")]
    public void A_name_that_many_places_bear_is_left_open_without_support(string written) =>
        Assert.Null(Resolve(written, new(["SY"])).Lat);

    [Fact]
    public void A_village_of_another_country_is_not_taken_for_an_unknown_one() =>
        Assert.Null(Resolve("Al Fulania", new(["IQ"])).Precision);

    [Theory]
    [InlineData("Tripoli", "LY", "LY")]
    [InlineData("Tripoli", "LB", "LB")]
    [InlineData("Valencia", "VE", "VE")]
    [InlineData("Valencia", "ES", "ES")]
    public void The_countries_of_the_report_tell_which_town_is_meant(string written, string country, string expected) =>
        Assert.Equal(expected, Resolve(written, new([country])).Country);

    [Fact]
    public void What_the_sentence_says_it_lies_in_goes_before_the_report()
    {
        Assert.Equal("US", Resolve("Paris, Texas", new(["FR", "FR"])).Country);
        Assert.Equal("US", Resolve("Paris", new(["FR", "FR"]), null, "Texas").Country);
        Assert.Equal("FR", Resolve("Paris", new(["US", "FR"])).Country);
    }

    [Fact]
    public void A_name_that_is_not_where_the_words_say_is_left_open()
    {
        var place = Resolve("Mosul, Sweden", PlaceContext.None);
        Assert.Null(place.Lat);
        Assert.Equal("SE", place.Country);
    }

    [Fact]
    public void Places_of_a_report_tell_of_one_another()
    {
        var places = Places.ResolveAll([new("Tripoli"), new("Benghazi"), new("Misrata")], PlaceContext.None);
        Assert.All(places, place => Assert.Equal("LY", place.Country));
    }

    [Fact]
    public void A_dateline_tells_the_country() =>
        Assert.Equal("LB", Resolve("Tripoli", new([], "BEIRUT, Lebanon")).Country);

    [Theory]
    [InlineData("")]
    [InlineData(",,,")]
    [InlineData("of")]
    [InlineData("the")]
    [InlineData("province")]
    public void Words_that_name_nothing_are_no_place(string written) => Assert.Null(Resolve(written, Syria).Lat);
}
