using System.Net;
using System.Net.Http.Json;
using Attest.App.Users;
using Attest.Tests.App.Serving;
using Attest.Tests.App.Users;

namespace Attest.Tests.App.Api;

public sealed class DecisionApiTests
{
    [Fact]
    public async Task A_correction_is_kept_with_who_and_why_and_gives_the_incident_another_version()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var incident = await desk.FirstIncidentAsync();
        var version = await desk.VersionAsync(incident);

        var answer = await desk.RuleAsync(Correct(await TollAsync(desk, incident), "at least 12"), version);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var kept = await answer.JsonAsync();
        Assert.Equal(incident, kept.GetProperty("incident").GetString());
        Assert.True(kept.GetProperty("fresh").GetBoolean());
        Assert.NotEqual(version, kept.GetProperty("version").GetString());
        var decision = Assert.Single((await desk.JsonAsync($"/api/v1/incidents/{incident}/decisions")).GetProperty("decisions").EnumerateArray());
        Assert.Equal(("at least 12", "miscounted", Environment.UserName), (decision.GetProperty("value").GetString(), decision.GetProperty("reason").GetString(), decision.GetProperty("by").GetString()));
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync(answer.Headers.Location!.OriginalString)).StatusCode);
    }

    [Fact]
    public async Task The_second_of_two_who_looked_at_the_same_sees_what_the_first_ruled_and_overwrites_nothing()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var incident = await desk.FirstIncidentAsync();
        var (version, toll) = (await desk.VersionAsync(incident), await TollAsync(desk, incident));
        Assert.Equal(HttpStatusCode.Created, (await desk.RuleAsync(Correct(toll, "12"), version)).StatusCode);

        var second = await desk.RuleAsync(Correct(toll, "15"), version);

        Assert.Equal(HttpStatusCode.PreconditionFailed, second.StatusCode);
        var problem = await second.JsonAsync();
        Assert.Equal("12", Assert.Single(problem.GetProperty("since").EnumerateArray()).GetProperty("value").GetString());
        Assert.Equal(await desk.VersionAsync(incident), problem.GetProperty("version").GetString());
        Assert.Single((await desk.JsonAsync("/api/v1/decisions")).GetProperty("decisions").EnumerateArray());
    }

    [Fact]
    public async Task Of_many_who_rule_at_once_one_is_first()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var incident = await desk.FirstIncidentAsync();
        var (version, toll) = (await desk.VersionAsync(incident), await TollAsync(desk, incident));

        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(count => desk.RuleAsync(Correct(toll, $"{count}"), version)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task The_same_sent_again_is_kept_once()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var incident = await desk.FirstIncidentAsync();
        var (version, toll) = (await desk.VersionAsync(incident), await TollAsync(desk, incident));
        await desk.RuleAsync(Correct(toll, "12"), version);

        var again = await desk.RuleAsync(Correct(toll, "12"), version);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single((await desk.JsonAsync("/api/v1/decisions")).GetProperty("decisions").EnumerateArray());
    }

    [Fact]
    public async Task An_undoing_is_a_decision_more()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var incident = await desk.FirstIncidentAsync();
        var kept = await (await desk.RuleAsync(new { ruling = "no-incident", subject = incident, reason = "a drill" }, "*")).JsonAsync();
        var id = kept.GetProperty("decision").GetProperty("id").GetString();

        var undone = await desk.RuleAsync(new { ruling = "undo", subject = id, reason = "no drill" }, "*");

        Assert.Equal(HttpStatusCode.Created, undone.StatusCode);
        var states = (await desk.JsonAsync("/api/v1/decisions")).GetProperty("decisions").EnumerateArray().Select(decision => decision.GetProperty("state").GetString());
        Assert.Equal(["undone", null], states);
    }

    [Fact]
    public async Task Decisions_come_a_part_at_a_time_and_none_twice()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var incident = await desk.FirstIncidentAsync();
        foreach (var (reason, day) in new[] { ("one", 1), ("two", 2), ("three", 4) })
            await desk.RuleAsync(new { ruling = "correct", subject = incident, field = "date", value = $"2019-05-0{day}", reason }, "*");

        var (reasons, next) = (new List<string?>(), "0");
        for (var part = 0; part < 9 && next is not null; part++)
        {
            var answer = await desk.JsonAsync($"/api/v1/decisions?limit=2&cursor={next}");
            reasons.AddRange(answer.GetProperty("decisions").EnumerateArray().Select(decision => decision.GetProperty("reason").GetString()));
            next = answer.GetProperty("next").GetString();
            // What is ruled meanwhile comes after, and moves nothing.
            if (part == 0) await desk.RuleAsync(new { ruling = "confirm", subject = incident, reason = "seen" }, "*");
        }

        Assert.Equal(["one", "two", "three", "seen"], reasons);
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=1001")]
    [InlineData("limit=many")]
    [InlineData("cursor=x")]
    [InlineData("cursor=-1")]
    [InlineData("cursor=99999999999999999999")]
    public async Task A_part_that_cannot_be_is_a_problem(string asked)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.GetAsync($"/api/v1/decisions?{asked}");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    public static TheoryData<object, string?, HttpStatusCode> Wrong => new()
    {
        { new { ruling = "confirm", subject = "INCIDENT", reason = "seen" }, null, HttpStatusCode.PreconditionRequired },
        { new { ruling = "bless", subject = "INCIDENT", reason = "seen" }, "*", HttpStatusCode.BadRequest },
        { new { ruling = "confirm", subject = "INCIDENT", reason = "" }, "*", HttpStatusCode.UnprocessableEntity },
        { new { ruling = "confirm", subject = "i-c-0000000000000000", reason = "seen" }, "*", HttpStatusCode.UnprocessableEntity },
        { new { ruling = "correct", subject = "INCIDENT", field = "title", value = "x", reason = "seen" }, "*", HttpStatusCode.UnprocessableEntity },
        { new { ruling = "correct", subject = "INCIDENT", field = "date", value = "someday", reason = "seen" }, "*", HttpStatusCode.UnprocessableEntity },
        { new { ruling = "merge", subject = "INCIDENT", reason = "seen" }, "*", HttpStatusCode.UnprocessableEntity },
        { new { ruling = "undo", subject = "d-0000000000000000", reason = "seen" }, "*", HttpStatusCode.UnprocessableEntity },
        { new { ruling = "confirm" }, "*", HttpStatusCode.BadRequest },
        { "no object", "*", HttpStatusCode.BadRequest },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task A_ruling_that_does_not_fit_is_a_problem_and_nothing_is_kept(object body, string? version, HttpStatusCode expected)
    {
        await using var desk = await MadeDesk.OpenAsync();
        var json = System.Text.Json.JsonSerializer.Serialize(body).Replace("INCIDENT", await desk.FirstIncidentAsync(), StringComparison.Ordinal);

        var answer = await desk.RuleAsync(System.Text.Json.JsonDocument.Parse(json).RootElement, version);

        Assert.Equal((expected, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Empty((await desk.JsonAsync("/api/v1/decisions")).GetProperty("decisions").EnumerateArray());
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Referer", "https://evil.example/page")]
    [InlineData("Cookie", "attest-form=x")]
    public async Task A_browser_sent_by_another_page_rules_nothing(string header, string value)
    {
        await using var desk = await MadeDesk.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/decisions")
        {
            Content = JsonContent.Create(new { ruling = "no_incident", subject = await desk.FirstIncidentAsync(), reason = "x" }),
            Headers = { { "If-Match", "*" }, { header, value } },
        };

        var answer = await desk.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty((await desk.JsonAsync("/api/v1/decisions")).GetProperty("decisions").EnumerateArray());
    }

    [Theory]
    [InlineData("name", "n-River Brigades", "group")]
    [InlineData("word", "w-groups:herder", "civilians")]
    [InlineData("number", "v-dozens", "12-24")]
    public async Task Names_words_and_numbers_are_for_editors(string ruling, string subject, string value)
    {
        await using var desk = await MadeDesk.OpenAsync();
        desk.AddAll();

        Assert.Equal(HttpStatusCode.Forbidden, await RuleAsync(desk, Role.Coder, new { ruling, subject, value, reason = "x" }));
        Assert.Equal(HttpStatusCode.Created, await RuleAsync(desk, Role.Editor, new { ruling, subject, value, reason = "x" }));
    }

    static async Task<HttpStatusCode> RuleAsync(MadeDesk desk, Role role, object body)
    {
        using var client = desk.WithKey(role);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/decisions") { Content = JsonContent.Create(body), Headers = { { "If-Match", "*" } } };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    static object Correct(string claim, string figure) => new { ruling = "correct", subject = claim, field = "figure", value = figure, reason = "miscounted" };

    static async Task<string> TollAsync(MadeDesk desk, string incident) =>
        (await desk.JsonAsync($"/api/v1/incidents/{incident}/claims")).GetProperty("claims").EnumerateArray()
            .First(claim => claim.GetProperty("quote").GetString()!.StartsWith("At least 14", StringComparison.Ordinal)).GetProperty("id").GetString()!;
}
