using Attest.Model;
using Attest.Names;

namespace Attest.Tests.Names;

public sealed class KnownCountryTests
{
    static readonly GazetteerRow Named = Row("a", "adm:UA.08", 46.6, 32.6);

    static GazetteerRow Row(string key, string province, double lat, double lon, PlacePrecision kind = PlacePrecision.Town) =>
        new(key, key, kind, lat, lon, province.Substring(4, 2), [new(province, province)], 1000, "own", []);

    [Theory]
    [InlineData("adm:UA.08", 50.0, 36.0, false)]
    [InlineData("adm:UA.16", 46.7, 32.0, false)]
    [InlineData("adm:RU.28", 61.5, 30.2, true)]
    public void What_only_sounds_alike_lies_in_a_province_told_of_or_near_by(string province, double lat, double lon, bool strange) =>
        Assert.Equal(strange, new KnownCountry([Named]).IsStrange(Row("b", province, lat, lon)));

    [Fact]
    public void A_country_tells_no_part_of_the_world() =>
        Assert.False(new KnownCountry([Named with { Kind = PlacePrecision.Country }]).IsStrange(Row("b", "adm:RU.28", 61.5, 30.2)));
}
