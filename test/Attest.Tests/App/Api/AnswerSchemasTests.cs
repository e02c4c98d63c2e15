using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.App.Api;
using Attest.App.Users;
using Attest.Tests.App.Serving;
using Attest.Tests.App.Users;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.Tests.App.Api;

/// <summary>Every route of the interface says what it answers, and answers that.</summary>
public sealed class AnswerSchemasTests
{
    [Fact]
    public async Task Every_route_says_what_it_answers()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var silent = Told(desk).Where(route => route.Metadata.GetMetadata<AnswerShape>() is null).Select(route => route.DisplayName);

        Assert.Empty(silent);
    }

    [Fact]
    public async Task What_is_asked_for_is_answered_as_the_document_says()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var (document, ids) = (await desk.JsonAsync(InterfaceList.Document), await IdsAsync(desk));
        var wrong = new List<string>();
        var asked = 0;
        foreach (var route in Told(desk).Where(route => IsGet(route) && route.Metadata.GetMetadata<AnswerShape>() is { Schema: not null }))
        {
            var path = PathOf(route, ids) + (route.RoutePattern.RawText!.EndsWith("/preview", StringComparison.Ordinal) ? "?ruling=word&subject=w-groups:market&value=police" : "");
            wrong.AddRange(await ProblemsAsync(document, "get", "/" + route.RoutePattern.RawText!.TrimStart('/'), await desk.GetAsync(path)));
            asked++;
        }

        Assert.Empty(wrong);
        Assert.InRange(asked, 18, 100);
    }

    public static TheoryData<string, string> Writes => new()
    {
        { "/api/v1/feeds", """{ "url": "https://news.example/feed" }""" },
        { "/api/v1/webhooks", """{ "url": "https://told.example/hook" }""" },
        { "/api/v1/users", """{ "name": "A. Admin", "role": "admin", "password": "a long made-up password" }""" },
        { "/api/v1/keys", """{ "user": "the Admin", "role": "reader", "label": "made" }""" },
    };

    [Theory, MemberData(nameof(Writes))]
    public async Task What_is_written_is_answered_as_the_document_says(string path, string body)
    {
        await using var desk = await MadeDesk.OpenAsync();
        var document = await desk.JsonAsync(InterfaceList.Document);
        var isKey = path.EndsWith("keys", StringComparison.Ordinal);
        if (isKey) desk.AddAll();
        using var client = isKey ? desk.WithKey(Role.Admin) : desk.Open();
        using var content = new StringContent(body, null, "application/json");

        var answer = await client.PostAsync(path, content, TestContext.Current.CancellationToken);

        Assert.Empty(await ProblemsAsync(document, "post", path, answer));
    }

    [Fact]
    public async Task A_ruling_is_answered_as_the_document_says()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var answer = await desk.RuleAsync(new { ruling = "confirm", subject = await desk.FirstIncidentAsync(), reason = "seen" }, "*");

        Assert.Empty(await ProblemsAsync(await desk.JsonAsync(InterfaceList.Document), "post", "/api/v1/decisions", answer));
    }

    [Fact]
    public async Task What_went_wrong_is_told_as_the_document_says()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var problem = (await desk.JsonAsync(InterfaceList.Document)).GetProperty("components").GetProperty("schemas").GetProperty("problem");

        foreach (var path in new[] { "/api/v1/exports/none", "/api/v1/exports/csv?rule=none", "/api/v1/sources/outlets?limit=0", "/api/v1/nowhere", "/api/v1/incidents/i-c-none", "/api/v1/incidents?from=never" })
        {
            var answer = await desk.GetAsync(path);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Empty(Schema.Problems(problem, await answer.JsonAsync()));
        }
    }

    [Fact]
    public async Task Sources_come_a_part_at_a_time_and_none_twice()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var all = Names(await desk.JsonAsync("/api/v1/sources/speakers"));
        var (parts, next) = (new List<string>(), "");
        for (var part = 0; part < 9 && next is not null; part++)
        {
            var answer = await desk.JsonAsync($"/api/v1/sources/speakers?limit=1&cursor={Uri.EscapeDataString(next)}");
            parts.AddRange(Names(answer));
            next = answer.GetProperty("next").GetString();
        }

        Assert.Equal(all, parts);
        Assert.Equal(2, all.Count);
        Assert.Empty(Names(await desk.JsonAsync("/api/v1/sources/speakers?q=nobody")));
    }

    [Fact]
    public async Task An_export_is_the_one_of_the_page()
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Equal(await desk.TextAsync("/exports/file?format=csv"), await desk.TextAsync("/api/v1/exports/csv"));
    }

    static List<string> Names(JsonElement answer) => [.. answer.GetProperty("speakers").EnumerateArray().Select(row => row.GetProperty("name").GetString()!)];

    static IEnumerable<RouteEndpoint> Told(MadeDesk desk) => desk.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetMetadata<IEndpointSummaryMetadata>() is not null);

    static bool IsGet(RouteEndpoint route) => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] == "GET";

    // The word before an id tells whose id it is.
    static string PathOf(RouteEndpoint route, IReadOnlyDictionary<string, string> ids)
    {
        var parts = route.RoutePattern.RawText!.Trim('/').Split('/');
        for (var at = 1; at < parts.Length; at++)
            if (parts[at].StartsWith('{')) parts[at] = ids[parts[at - 1]];
        return "/" + string.Join('/', parts);
    }

    static async Task<IReadOnlyDictionary<string, string>> IdsAsync(MadeDesk desk)
    {
        var incident = await desk.FirstIncidentAsync();
        var decision = await (await desk.RuleAsync(new { ruling = "confirm", subject = incident, reason = "seen" }, "*")).JsonAsync();
        using var form = new MultipartFormDataContent { { new StringContent("Letter\n\nNine people were killed, the army said."), "text" } };
        var addition = await (await desk.Browser.PostAsync("/api/v1/additions", form, TestContext.Current.CancellationToken)).JsonAsync();
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["incidents"] = incident,
            ["decisions"] = decision.GetProperty("decision").GetProperty("id").GetString()!,
            ["additions"] = addition.GetProperty("id").GetString()!,
            ["claims"] = (await desk.JsonAsync($"/api/v1/incidents/{incident}/claims")).GetProperty("claims")[0].GetProperty("id").GetString()!,
            ["reports"] = (await desk.JsonAsync("/api/v1/reports")).GetProperty("reports")[0].GetProperty("id").GetString()!,
            ["exports"] = "csv",
            ["words"] = "market",
            ["parties"] = "ISIS",
        };
    }

    static async Task<IEnumerable<string>> ProblemsAsync(JsonElement document, string method, string path, HttpResponseMessage answer)
    {
        var status = ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (!document.GetProperty("paths").GetProperty(path).GetProperty(method).GetProperty("responses").TryGetProperty(status, out var told)) return [$"{method} {path}: {status} is not told of"];
        if (!told.TryGetProperty("content", out var content)) return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length == 0 ? [] : [$"{method} {path}: nothing is told of its content"];
        // References of the document lead to its components.
        var schema = JsonNode.Parse(content.GetProperty("application/json").GetProperty("schema").GetRawText())!.AsObject();
        schema["components"] = JsonNode.Parse(document.GetProperty("components").GetRawText());
        return Schema.Problems(JsonSerializer.SerializeToElement(schema), await answer.JsonAsync()).Select(problem => $"{method} {path}: {problem}");
    }
}
