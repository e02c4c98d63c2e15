using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class SiteListTests
{
    static readonly Place Vesk = Country("Vesk");
    static readonly Place North = Province("North", "Vesk");
    static readonly Place Kora = Town("Kora", 10, 20, "North", "Vesk");
    static readonly Place Mills = Quarter("Old Mills", "Kora", "North", "Vesk");

    [Fact]
    public void A_country_is_no_site_where_a_finer_place_is_known() => Assert.Equal(["Kora"], Sites(Struck(Vesk, Kora)));

    [Fact]
    public void A_country_is_all_there_is_where_nothing_finer_is_told() => Assert.Equal(["Vesk"], Sites(Struck(Vesk)));

    [Fact]
    public void A_province_named_as_struck_and_a_quarter_in_it_both_stand() => Assert.Equal(["North", "Old Mills"], Sites(Struck(North, Mills)).Order());

    [Fact]
    public void A_container_that_only_casualties_name_is_left_out()
    {
        var report = Struck(Kora).Says("Nine people died in the North.").Killed("Nine people died in the North", Group.People, Figure.Exactly(9), at: North);
        Assert.Equal(["Kora"], Sites(report));
    }

    [Fact]
    public void Places_of_casualties_and_damage_are_sites()
    {
        var report = Struck().Says("Nine people died in Lenn. A mill burnt down in Old Mills.")
            .Killed("Nine people died in Lenn", Group.People, Figure.Exactly(9), at: Town("Lenn", 12, 20, "South", "Vesk")).Damaged("A mill burnt down", Mills);
        Assert.Equal(["Lenn", "Old Mills"], Sites(report).Order());
    }

    [Fact]
    public void A_town_and_its_province_of_the_same_name_are_one_site()
    {
        var (town, province) = (Town("Orlan", 10, 20, "Orlan", "Vesk"), Province("Orlan", "Vesk"));
        Assert.Equal(province.Key, Assert.Single(SiteList.Of(Struck(town, province).Read().Claims)).Key);
        var again = Struck(province, town).Says("More shells came.").Attacked("More shells came", IncidentType.ShellingArtilleryMissileAttack, sites: [town]);
        Assert.Equal(town.Key, Assert.Single(SiteList.Of(again.Read().Claims)).Key);
    }

    [Fact]
    public void One_place_written_in_two_ways_is_one_site()
    {
        var sites = SiteList.Of(Struck(Kora, Kora with { Written = "Qora" }, Kora).Read().Claims);
        Assert.Equal("Kora", Assert.Single(sites).Written);
    }

    [Fact]
    public void A_denied_attack_has_no_site()
    {
        var report = new ToldReport("a").Says("Shells fell on it, or not.")
            .Attacked("Shells fell on it", IncidentType.ShellingArtilleryMissileAttack, sites: [Kora], stance: Stance.Denied);
        Assert.Empty(SiteList.Of(report.Read().Claims));
    }

    [Fact]
    public void The_base_most_claims_name_is_where_it_was_launched_from()
    {
        var report = new ToldReport("a").Says("Jets rose. Jets flew. Jets left. Jets struck.")
            .Attacked("Jets rose", IncidentType.AirDroneStrike, from: Kora).Attacked("Jets flew", IncidentType.AirDroneStrike, from: Town("Hask", 1, 1))
            .Attacked("Jets left", IncidentType.AirDroneStrike, from: Town("Hask", 1, 1)).Attacked("Jets struck", IncidentType.AirDroneStrike);
        Assert.Equal("Hask", SiteList.LaunchedFrom(report.Read().Claims)?.Name);
        Assert.Null(SiteList.LaunchedFrom([]));
    }

    static ToldReport Struck(params Place[] sites) =>
        new ToldReport("a").Says("Shells fell on it.").Attacked("Shells fell on it", IncidentType.ShellingArtilleryMissileAttack, sites: sites);

    static List<string> Sites(ToldReport report) => [.. SiteList.Of(report.Read().Claims).Select(site => site.Name)];
}
