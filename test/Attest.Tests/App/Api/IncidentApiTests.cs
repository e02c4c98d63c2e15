using System.Net;
using Attest.Tests.App.Serving;

namespace Attest.Tests.App.Api;

public sealed class IncidentApiTests
{
    [Fact]
    public async Task A_list_has_incidents_as_the_contract_has_them_and_what_the_desk_adds()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var list = await desk.JsonAsync("/api/v1/incidents?q=shells&grade=contested");

        var row = Assert.Single(list.GetProperty("incidents").EnumerateArray());
        Assert.Equal("Shelling of Tarvana, 3 May 2019", row.GetProperty("incident").GetProperty("title").GetString());
        Assert.True(row.GetProperty("disputed").GetBoolean());
        Assert.Equal(1, list.GetProperty("total").GetInt32());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, list.GetProperty("next").ValueKind);
    }

    [Theory]
    [InlineData("from=yesterday")]
    [InlineData("to=2031-02-30")]
    [InlineData("from=2031-05-04&to=2031-05-03")]
    [InlineData("bbox=1,2,3")]
    [InlineData("bbox=1,2,3,NaN")]
    [InlineData("bbox=10,60,20,50")]
    [InlineData("type=quarrel")]
    [InlineData("grade=good")]
    [InlineData("origins=-1")]
    [InlineData("disputed=perhaps")]
    [InlineData("order=title")]
    [InlineData("cursor=%3Cscript%3E")]
    [InlineData("limit=0")]
    [InlineData("limit=501")]
    [InlineData("review=boredom")]
    public async Task A_filter_that_cannot_be_is_told_and_not_passed_over(string query)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.GetAsync($"/api/v1/incidents?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(query.Split('=')[0], (await answer.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent_again()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var path = $"/api/v1/incidents/{await desk.FirstIncidentAsync()}";
        var tag = (await desk.GetAsync(path)).Headers.ETag;
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(tag!);

        Assert.Equal(HttpStatusCode.NotModified, (await desk.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task The_id_of_a_merged_incident_leads_to_the_one_it_is_in()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var incident = await desk.FirstIncidentAsync();
        var claims = (await desk.JsonAsync($"/api/v1/incidents/{incident}/claims")).GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()).ToList();

        var answer = await desk.GetAsync($"/api/v1/incidents/i-{claims[^1]}/claims");

        Assert.Equal(5, claims.Count);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        Assert.Equal($"/api/v1/incidents/{incident}/claims", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/api/v1/incidents/i-c-0000000000000000")]
    [InlineData("/api/v1/incidents/%27%20OR%201=1")]
    [InlineData("/api/v1/claims/c-0000000000000000")]
    [InlineData("/api/v1/reports/r-0000000000000000")]
    [InlineData("/api/v1/reports/r-0000000000000000/original")]
    [InlineData("/api/v1/reports/r-0000000000000000/text")]
    [InlineData("/api/v1/reports/r-0000000000000000/claims")]
    [InlineData("/api/v1/decisions/d-0000000000000000")]
    public async Task What_is_not_there_is_a_problem(string path)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.GetAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task The_map_and_the_timeline_take_the_same_filters()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var sites = await desk.JsonAsync("/api/v1/incidents/sites?from=2019-05-01");
        var days = await desk.JsonAsync("/api/v1/incidents/days?from=2019-05-01");
        var none = await desk.JsonAsync("/api/v1/incidents/sites?from=2019-06-01");

        Assert.Equal(12.5, Assert.Single(sites.GetProperty("sites").EnumerateArray()).GetProperty("lat").GetDouble());
        Assert.Equal("2019-05-03", Assert.Single(days.GetProperty("days").EnumerateArray()).GetProperty("day").GetString());
        Assert.Empty(none.GetProperty("sites").EnumerateArray());
    }
}
