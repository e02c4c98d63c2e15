using Attest.App.Desk;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Attest.App.Serving;

/// <summary>Gives an answer that has a status and no content some: a page for browsers, a problem for programs.</summary>
static class StatusAnswer
{
    public static Task WriteAsync(StatusCodeContext context) => WriteAsync(context.HttpContext, context.HttpContext.Response.StatusCode, null);

    public static Task WriteAsync(HttpContext context, int status, string? detail) => IsPage(context.Request)
        ? Page.Failed(status, ProblemShape.TitleOf(status), detail).ExecuteAsync(context)
        : ProblemShape.Of(status, ProblemShape.TitleOf(status), detail).ExecuteAsync(context);

    public static bool IsPage(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api") && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
