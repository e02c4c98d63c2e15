using Attest.Model;
using Attest.Names;

namespace Attest.Tests.Names;

public sealed class LocalOutletsTests
{
    static readonly Gazetteer World = Gazetteer.Load();

    static readonly PlaceResolver Places = new(World);

    [Theory]
    [InlineData("http://www.kake.com/story/123/two-men-shot", "Wichita")]
    [InlineData("https://kake.com", "Wichita")]
    [InlineData("http://web.archive.org/web/20150101000000/http://www.kake.com:80/story/123", "Wichita")]
    [InlineData("http://news.kake.com/story/123", "Wichita")]
    [InlineData("http://www.dnainfo.com/chicago/20150101/some-quarter/a-story", "Chicago")]
    [InlineData("http://www.dnainfo.com/new-york/20150101/some-quarter/a-story", "New York")]
    [InlineData("http://www.dnainfo.com/", null)]
    [InlineData("http://www.notkake.com/story", null)]
    [InlineData("http://www.example.org/kake.com", null)]
    [InlineData("kake", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_address_tells_the_town_of_its_outlet(string? address, string? town) => Assert.Equal(town, LocalOutlets.At(address)?.Town);

    [Theory]
    [InlineData("Two hurt in fire - WIBW News 13", "Topeka")]
    [InlineData("TOPEKA, Kan. (WIBW) -", "Topeka")]
    [InlineData("wibw is a word in small letters", null)]
    [InlineData("The WHO said on Tuesday", null)]
    [InlineData("WIBWX is none", null)]
    public void A_call_sign_tells_it_too(string words, string? town) => Assert.Equal(town, LocalOutlets.Calling(words)?.Town);

    [Fact]
    public void A_long_address_is_not_looked_at() => Assert.Null(LocalOutlets.At("http://www.kake.com/" + new string('a', 3_000)));

    [Fact]
    public void Every_outlet_is_of_a_state_and_of_a_town_of_the_gazetteer()
    {
        var rows = NameTsv.BuiltIn("local-outlets.tsv");
        Assert.All(rows, row => Assert.NotEmpty(NameTsv.List(row[2])));
        Assert.Empty(rows.Where(row => UsStates.NameOf(row[1]) != row[1] || !World.Match(row[0]).Any(town => town.Exact && town.Row.Within.Any(around => around.Name == row[1])))
            .Select(row => $"{row[0]}, {row[1]}"));
    }

    [Fact]
    public void No_name_stands_twice()
    {
        var names = NameTsv.BuiltIn("local-outlets.tsv").SelectMany(row => NameTsv.List(row[2])).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("http://www.kake.com/", "Salina", "adm:US.KS")]
    [InlineData("http://www.wkrn.com/", "Franklin", "adm:US.TN")]
    [InlineData("http://www.cincinnati.com/", "Franklin", "adm:US.OH")]
    public void The_outlet_tells_which_of_several_towns_is_meant(string address, string town, string province) =>
        Assert.Equal(province, World.ById(Places.Resolve(new(town), In(address)).Key)?.Province);

    [Fact]
    public void What_the_words_say_goes_before_the_outlet() =>
        Assert.Equal("adm:US.OH", World.ById(Places.Resolve(new("Franklin", null, ["Ohio"]), In("http://www.wkrn.com/")).Key)?.Province);

    [Fact]
    public void A_report_on_another_country_does_not_play_where_its_outlet_is()
    {
        var abroad = new PlaceContext(["SY", "SY"], null, LocalOutlets.At("http://www.wkrn.com/"));
        Assert.NotEqual("US", Places.Resolve(new("Franklin"), abroad).Country);
    }

    [Fact]
    public void A_quarter_lies_in_the_town_of_the_outlet()
    {
        var quarter = Places.Resolve(new("Englewood", "neighbourhood"), In("http://chicago.suntimes.com/"));
        Assert.Equal((PlacePrecision.Neighbourhood, "Chicago"), (quarter.Precision!.Value, quarter.Within[0]));
    }

    [Fact]
    public void A_street_does_not_where_the_report_names_another_town()
    {
        var places = Places.ResolveAll([new("Wexley Avenue"), new("Springfield", null, ["Illinois"])], In("http://chicago.suntimes.com/"));
        Assert.DoesNotContain("Chicago", places[0].Within);
    }

    [Fact]
    public void A_street_in_a_village_that_no_table_has_lies_there() =>
        Assert.DoesNotContain("Chicago", Places.Resolve(new("Wexley Avenue", null, ["Qzywville"]), In("http://chicago.suntimes.com/")).Within);

    [Theory]
    [InlineData("neighborhood", "Chicago")]
    [InlineData("suburb", null)]
    public void A_quarter_that_no_table_has_lies_in_the_town_too(string kind, string? town)
    {
        var quarter = Places.Resolve(new("Wexley Bottoms", kind), In("http://chicago.suntimes.com/"));
        Assert.Equal(town, quarter.Within.FirstOrDefault());
        Assert.Null(quarter.Lat);
    }

    [Theory]
    [InlineData("St. Paul", "adm:US.MN")]
    [InlineData("Saint Paul", "adm:US.MN")]
    public void Saints_are_found_in_either_spelling(string written, string province) =>
        Assert.Equal(province, World.ById(Places.Resolve(new(written), In("http://www.kare11.com/")).Key)?.Province);

    [Fact]
    public void A_district_without_its_last_stop_is_one() => Assert.Equal("adm:US.DC", World.ById(Places.Resolve(new("D.C"), In("http://wjla.com/")).Key)?.Province);

    static PlaceContext In(string address) => new([], null, LocalOutlets.At(address));
}
