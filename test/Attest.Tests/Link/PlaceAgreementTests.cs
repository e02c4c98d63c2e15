using Attest.Link;
using Attest.Model;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Link;

public sealed class PlaceAgreementTests
{
    static readonly Place Kora = Town("Kora", 10, 20, "Northern Province", "Vesk");
    static readonly Place North = Province("Northern Province", "Vesk");

    public static TheoryData<Place, Place, PlaceMatch> Cases => new()
    {
        { Kora, Kora, PlaceMatch.Same },
        { Kora, North, PlaceMatch.Within },
        { Quarter("Old Mills", "Kora", "Northern Province"), Kora, PlaceMatch.Within },
        { Kora, Town("Koras Gate", 10.05, 20.05, "Northern Province", "Vesk"), PlaceMatch.Near },
        { Kora, Town("Lenn", 12, 20, "Southern Province", "Vesk"), PlaceMatch.Far },
        { Kora, Town("Kora", 10, 20, "Elsewhere") with { Key = "other", Country = "XB" }, PlaceMatch.OtherCountry },
        { Kora, Quarter("Bridge End", "Lenn"), PlaceMatch.SameCountry },
        { Kora, Quarter("Bridge End") with { Country = null }, PlaceMatch.Unknown },
        { Kora, Quarter("Kora") with { Country = null }, PlaceMatch.Same },
        { North, Province("Southern Province", "Vesk"), PlaceMatch.SameCountry },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Places_are_held_against_each_other_by_key_containers_and_distance(Place first, Place second, PlaceMatch expected)
    {
        Assert.Equal(expected, PlaceAgreement.Of(first, second));
        Assert.Equal(expected, PlaceAgreement.Of(second, first));
    }

    [Fact]
    public void A_container_of_the_same_name_in_another_country_holds_nothing() =>
        Assert.False(PlaceAgreement.Holds(North with { Country = "XB" }, Kora));

    [Fact]
    public void A_quarter_narrows_an_event_down_more_than_a_country() =>
        Assert.True(PlaceAgreement.Fineness(Quarter("Old Mills")) > PlaceAgreement.Fineness(Country("Vesk")));

    [Fact]
    public void One_degree_of_latitude_is_some_hundred_and_eleven_kilometres() =>
        Assert.Equal(111.2, PlaceAgreement.DistanceKm(Town("A", 0, 0), Town("B", 1, 0))!.Value, 0.3);

    [Fact]
    public void A_place_without_a_point_has_no_distance() => Assert.Null(PlaceAgreement.DistanceKm(Kora, North));
}
