using System.Net;
using Attest.App.Users;
using Attest.Tests.App.Serving;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.Tests.App.Users;

/// <summary>Every route against every role and nobody; made from the list of routes, so that a new one is in it.</summary>
public sealed class AccessMatrixTests
{
    static readonly HttpStatusCode[] Closed = [HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden];

    [Fact]
    public async Task Every_route_says_who_is_let_in()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var silent = Routes(desk).Where(route => route.Metadata.GetMetadata<AccessRule>() is null).Select(route => route.DisplayName);

        Assert.Empty(silent);
        Assert.InRange(Routes(desk).Count(), 20, 500);
    }

    [Fact]
    public async Task Only_these_routes_are_open_to_all()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var open = Routes(desk).Where(route => route.Metadata.GetMetadata<AccessRule>() is { Least: null }).Select(route => $"{MethodOf(route)} {route.RoutePattern.RawText}");

        Assert.Equal(
            ["GET /api/v1/{**path}", "GET /assets/{**path}", "GET /health", "GET /sign-in", "GET {**path}", "POST /sign-in"],
            open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_role_is_let_in_where_it_may_and_nowhere_else()
    {
        await using var desk = await MadeDesk.OpenAsync();
        desk.AddAll();
        var wrong = new List<string>();
        using var nobody = desk.Open();
        foreach (var route in Routes(desk).Where(route => route.Metadata.GetMetadata<AccessRule>() is { Least: not null }))
            if (!IsClosed(await AskAsync(nobody, route))) wrong.Add($"nobody is let in at {route.DisplayName}");

        foreach (var role in Enum.GetValues<Role>())
        {
            using var client = desk.WithKey(role);
            foreach (var route in Routes(desk))
            {
                var least = route.Metadata.GetMetadata<AccessRule>()!.Least;
                var answer = await AskAsync(client, route);
                if ((least is null || role >= least) == (answer.StatusCode is HttpStatusCode.Unauthorized || await IsRoleAsync(answer))) wrong.Add($"{role} at {route.DisplayName}: {answer.StatusCode}");
            }
        }

        Assert.Empty(wrong);
    }

    // A form that is filled in wrongly may be refused for other reasons; what counts is whether the role was.
    static async Task<bool> IsRoleAsync(HttpResponseMessage answer) => answer.StatusCode == HttpStatusCode.Forbidden
        && (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("role does not reach", StringComparison.Ordinal);

    static bool IsClosed(HttpResponseMessage answer) =>
        Closed.Contains(answer.StatusCode) || (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal));

    static async Task<HttpResponseMessage> AskAsync(HttpClient client, RouteEndpoint route)
    {
        using var request = new HttpRequestMessage(new(MethodOf(route)), PathOf(route));
        // A kind of content that the route does not take is refused before anybody looks at who asks.
        if (route.Metadata.GetMetadata<IAcceptsMetadata>() is { ContentTypes: [var type, ..] }) request.Content = new ByteArrayContent([]) { Headers = { ContentType = new(type) } };
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    static string MethodOf(RouteEndpoint route) => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET";

    static string PathOf(RouteEndpoint route) => "/" + string.Join('/', route.RoutePattern.PathSegments.Select(segment => segment.IsSimple && segment.Parts[0] is Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart ? "x" : string.Concat(segment.Parts.Select(part => part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : "x"))));

    static IEnumerable<RouteEndpoint> Routes(MadeDesk desk) => desk.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
}
