using System.Net;
using System.Text.Json;
using Attest.Tests.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Desk.Register;

public sealed class RegisterPageTests
{
    const string Made = "Shelling of Tarvana, 3 May 2019";

    [Theory]
    [InlineData("")]
    [InlineData("?from=2019-05-01&to=2019-05-31")]
    [InlineData("?place=tarvana")]
    [InlineData("?bbox=41,12,42,13")]
    [InlineData("?actor=Ostrelian")]
    [InlineData("?type=shelling_artillery_missile_attack")]
    [InlineData("?group=civilians")]
    [InlineData("?grade=contested&grade=fair")]
    [InlineData("?origins=2")]
    [InlineData("?q=market")]
    public async Task A_filter_keeps_what_fits_it(string query)
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Contains(Made, await desk.TextAsync("/" + query), StringComparison.Ordinal);
        Assert.Single(await SitesAsync(desk, query));
    }

    [Theory]
    [InlineData("?from=2020-01-01")]
    [InlineData("?to=2019-05-02")]
    [InlineData("?place=Elsewhere")]
    [InlineData("?bbox=0,0,1,1")]
    [InlineData("?actor=Nobody")]
    [InlineData("?type=armed_clash")]
    [InlineData("?group=medics")]
    [InlineData("?grade=confirmed")]
    [InlineData("?origins=5")]
    [InlineData("?q=submarine")]
    public async Task A_filter_leaves_out_what_does_not_fit_it(string query)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync("/" + query);

        Assert.DoesNotContain(Made, page, StringComparison.Ordinal);
        Assert.Contains("No incident fits these filters", page, StringComparison.Ordinal);
        Assert.Empty(await SitesAsync(desk, query));
    }

    [Fact]
    public async Task Filters_that_apply_are_told_and_can_be_taken_out_one_by_one()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync("/?place=Tarvana&grade=contested");

        Assert.Contains("href=\"/?grade=contested\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/?place=Tarvana\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Tarvana\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_links_to_its_days_and_keeps_the_other_filters()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync("/?place=Tarvana");

        Assert.Contains("href=\"/?from=2019-05-03&amp;to=2019-05-03&amp;place=Tarvana\"", page, StringComparison.Ordinal);
        Assert.Contains("2019-05-03: 1 incident", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_typed_into_a_filter_stay_words()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync("/?place=" + Uri.EscapeDataString("\"><script>alert(1)</script>"));

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_that_are_turned_round_are_told()
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Contains("The first day is after the last", await desk.TextAsync("/?from=2031-05-04&to=2031-05-03"), StringComparison.Ordinal);
        Assert.DoesNotContain("The first day is after the last", await desk.TextAsync("/?from=2031-05-04&to=2031-05-04"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_register_says_how_to_begin()
    {
        var folder = new MadeFolder();
        using (Attest.Store.RegisterStore.Open(folder.Register, Attest.Store.RegisterUse.CreateOrExtend, new FixedClock())) { }
        await using var desk = await MadeDesk.OpenAsync(folder);

        Assert.Contains("There are no incidents yet", await desk.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sites_are_GeoJSON()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.GetAsync("/map/sites.geojson");

        Assert.Equal((HttpStatusCode.OK, "application/geo+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_site_that_is_pointed_at_has_a_card()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var id = (await SitesAsync(desk, ""))[0].GetProperty("properties").GetProperty("incident").GetString();

        var card = Assert.Single(JsonDocument.Parse(await desk.TextAsync($"/map/cards?id={id}&id=i-c-none&id={id}")).RootElement.EnumerateArray().ToList());

        Assert.Equal(Made, card.GetProperty("title").GetString());
        Assert.Equal("contested", card.GetProperty("grade").GetString());
        Assert.EndsWith("origins", card.GetProperty("origins").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_repeat()
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.DoesNotContain("rel=\"next\"", await desk.TextAsync("/"), StringComparison.Ordinal);
        Assert.Contains(Made, await desk.TextAsync("/?cursor=what-is-no-cursor"), StringComparison.Ordinal);
    }

    static async Task<List<JsonElement>> SitesAsync(MadeDesk desk, string query) =>
        [.. JsonDocument.Parse(await desk.TextAsync("/map/sites.geojson" + query)).RootElement.GetProperty("features").EnumerateArray()];
}
