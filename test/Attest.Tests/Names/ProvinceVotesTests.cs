using Attest.Model;
using Attest.Names;

namespace Attest.Tests.Names;

public sealed class ProvinceVotesTests
{
    static readonly PlaceResolver Places = new(Gazetteer.Load());

    [Fact]
    public void A_name_that_few_units_have_says_more_than_one_that_many_have()
    {
        var shared = new ProvinceVotes([[Row("adm:US.OH"), Row("adm:US.TX")], [Row("adm:US.OH")]]).Shared.ToList();
        Assert.Equal([("adm:US.OH", 1.5, 2)], shared);
    }

    [Fact]
    public void One_name_alone_says_nothing() => Assert.Empty(new ProvinceVotes([[Row("adm:US.OH")]]).Shared);

    [Theory]
    // Each of the names is one of several towns; together they lie in one state.
    [InlineData("adm:US.OH", "Dublin", "Hilliard", "Worthington", "Reynoldsburg")]
    [InlineData("adm:US.TX", "Paris", "Texas", "Lamar County", "Clarksville")]
    [InlineData("adm:US.TN", "Lebanon", "Murfreesboro", "Gallatin", "Wilson County")]
    public void The_names_of_a_report_tell_each_other_where_they_lie(string province, params string[] names)
    {
        var found = Places.ResolveAll([.. names.Select(name => new PlaceMention(name))], PlaceContext.None);
        Assert.All(found, place => Assert.Equal("US", place.Country));
        Assert.Equal(Gazetteer.Load().ById(province)!.Name, found[0].Within[^2]);
    }

    [Fact]
    public void A_country_that_the_report_speaks_of_stays_one()
    {
        var found = Places.ResolveAll([new("Lebanon"), new("Beirut"), new("Murfreesboro"), new("Gallatin"), new("Tennessee")], new(["LB"]));
        Assert.Equal("iso:LB", found[0].Key);
    }

    static GazetteerRow Row(string province) =>
        new(province + ".1", "Arda", PlacePrecision.Town, 1, 1, province.Substring(4, 2), [new(province, "Belt")], 0, "Attest table", []);
}
