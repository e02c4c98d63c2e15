using System.Net;
using Attest.Tests.App.Api;

namespace Attest.Tests.App.Serving;

public sealed class DeskHostTests
{
    [Fact]
    public async Task The_desk_shows_the_register()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync("/");

        Assert.StartsWith("<!doctype html>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Shelling of Tarvana, 3 May 2019", page, StringComparison.Ordinal);
        Assert.Contains("aria-current=\"page\">Register", page, StringComparison.Ordinal);
        Assert.Equal("", desk.Screen.ToString());
    }

    [Fact]
    public async Task Nothing_from_elsewhere_may_run_in_a_page()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.GetAsync("/");

        var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.False(answer.Headers.Contains("Server"));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:1", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("192.168.1.4", HttpStatusCode.MisdirectedRequest)]
    public async Task It_answers_under_its_own_names_only(string host, HttpStatusCode expected)
    {
        await using var desk = await MadeDesk.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health") { Headers = { Host = host } };

        Assert.Equal(expected, (await desk.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task It_also_answers_under_the_name_that_browsers_know_it_by()
    {
        await using var desk = await MadeDesk.OpenAsync(request => request with { Origin = new("https://desk.example.org") });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health") { Headers = { Host = "desk.example.org" } };

        Assert.Equal(HttpStatusCode.OK, (await desk.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task What_is_not_there_is_a_page_for_browsers_and_a_problem_for_programs()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.GetAsync("/nowhere");
        var problem = await desk.GetAsync("/api/v1/nowhere");

        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (problem.StatusCode, problem.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/api/v1/incidents", HttpStatusCode.OK)]
    [InlineData("/api/v1/news.atom", HttpStatusCode.OK)]
    [InlineData("/api/v1/nowhere", HttpStatusCode.NotFound)]
    public async Task HEAD_is_answered_as_GET_is_and_without_content(string path, HttpStatusCode expected)
    {
        await using var desk = await MadeDesk.OpenAsync();
        using var head = new HttpRequestMessage(HttpMethod.Head, path);

        var answer = await desk.SendAsync(head);

        Assert.Equal((expected, 0), (answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
        Assert.Equal((await desk.GetAsync(path)).Content.Headers.ContentType, answer.Content.Headers.ContentType);
    }

    [Fact]
    public async Task HEAD_tells_the_version_of_an_incident()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var path = $"/api/v1/incidents/{await desk.FirstIncidentAsync()}";
        var version = (await desk.GetAsync(path)).Headers.ETag;
        using var head = new HttpRequestMessage(HttpMethod.Head, path);
        using var known = new HttpRequestMessage(HttpMethod.Head, path);
        known.Headers.IfNoneMatch.Add(version!);

        Assert.Equal(version, (await desk.SendAsync(head)).Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, (await desk.SendAsync(known)).StatusCode);
    }

    [Theory]
    [InlineData("DELETE", "/api/v1/incidents", null, HttpStatusCode.MethodNotAllowed, "GET")]
    [InlineData("PUT", "/api/v1/decisions", "application/json", HttpStatusCode.MethodNotAllowed, "GET, POST")]
    [InlineData("POST", "/api/v1/decisions", "text/plain", HttpStatusCode.UnsupportedMediaType, "application/json")]
    [InlineData("DELETE", "/api/v1/nowhere", null, HttpStatusCode.NotFound, "no such address")]
    public async Task What_is_asked_in_another_way_says_which_way_it_is(string method, string path, string? type, HttpStatusCode expected, string told)
    {
        await using var desk = await MadeDesk.OpenAsync();
        using var request = new HttpRequestMessage(new(method), path);
        if (type is not null) request.Content = new StringContent("{}", null, type);

        var answer = await desk.SendAsync(request);

        Assert.Equal((expected, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(told, (await answer.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
        if (expected == HttpStatusCode.MethodNotAllowed) Assert.Equal(told, string.Join(", ", answer.Content.Headers.Allow));
    }

    [Fact]
    public async Task A_register_that_is_gone_is_a_fault_told_without_its_path()
    {
        using var folder = new MadeFolder();
        await using var desk = await MadeDesk.OpenAsync(folder);

        var answer = await desk.GetAsync("/health");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.DoesNotContain(desk.Register, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(desk.Register, desk.Screen.ToString(), StringComparison.Ordinal);
    }
}
