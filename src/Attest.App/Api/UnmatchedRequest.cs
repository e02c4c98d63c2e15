using System.Collections.Immutable;
using Attest.App.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace Attest.App.Api;

/// <summary>What no route of the interface takes: no such address, or one that is asked in another way.</summary>
static class UnmatchedRequest
{
    public static IResult Answer(HttpContext context, EndpointDataSource routes)
    {
        var there = routes.Endpoints.OfType<RouteEndpoint>().Where(route => IsAt(route, context.Request.Path)).ToList();
        if (there.Count == 0) return ProblemShape.NotFound("There is no such address in this interface.");
        if (there.FirstOrDefault(route => MethodsOf(route).Contains(context.Request.Method)) is { } meant)
            return ProblemShape.Of(StatusCodes.Status415UnsupportedMediaType, ProblemShape.TitleOf(StatusCodes.Status415UnsupportedMediaType), $"It takes {string.Join(" or ", TakenBy(meant))}: say so in Content-Type.");

        var allowed = string.Join(", ", there.SelectMany(route => MethodsOf(route)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        context.Response.Headers.Allow = allowed;
        return ProblemShape.Of(StatusCodes.Status405MethodNotAllowed, ProblemShape.TitleOf(StatusCodes.Status405MethodNotAllowed), $"This address takes {allowed}.");
    }

    // Routes with a summary are those of the interface; the one that answers here has none.
    static bool IsAt(RouteEndpoint route, PathString path) => route.Metadata.GetMetadata<IEndpointSummaryMetadata>() is not null && route.RoutePattern.RawText is { } pattern
        && new TemplateMatcher(TemplateParser.Parse(pattern.TrimStart('/')), []).TryMatch(path, []);

    static ImmutableArray<string> MethodsOf(RouteEndpoint route) => [.. route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []];

    static IEnumerable<string> TakenBy(RouteEndpoint route) => route.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes ?? [];
}
