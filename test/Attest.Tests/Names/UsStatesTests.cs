using Attest.Names;

namespace Attest.Tests.Names;

public sealed class UsStatesTests
{
    static readonly PlaceResolver Places = new(Gazetteer.Load());

    [Theory]
    [InlineData("Ariz.", "Arizona")]
    [InlineData("N.C.", "North Carolina")]
    [InlineData("N. C.", "North Carolina")]
    [InlineData("SC", "South Carolina")]
    [InlineData("Ohio", "Ohio")]
    [InlineData("Miss", null)]
    [InlineData("in", null)]
    [InlineData("Homs", null)]
    public void Short_forms_stand_for_states(string written, string? name) => Assert.Equal(name, UsStates.NameOf(written));

    [Theory]
    [InlineData("COLUMBIA, SC", "adm:US.SC")]
    [InlineData("COLUMBIA, Mo.", "adm:US.MO")]
    public void The_state_of_the_dateline_tells_which_town_is_meant(string dateline, string province)
    {
        var place = Places.Resolve(new("Columbia"), new([], dateline));
        Assert.Equal(province, Gazetteer.Load().ById(place.Key)!.Province);
    }

    [Fact]
    public void A_street_lies_in_the_town_of_the_dateline()
    {
        var street = Places.Resolve(new("Wexley Avenue"), new([], "COLUMBIA, SC"));
        Assert.Equal("Columbia", street.Within[0]);
        Assert.Equal(Attest.Model.PlacePrecision.Site, street.Precision);
        Assert.Null(street.Lat);
    }

    [Fact]
    public void A_street_without_a_town_lies_nowhere() =>
        Assert.Empty(Places.Resolve(new("Wexley Avenue"), PlaceContext.None).Within);
}
