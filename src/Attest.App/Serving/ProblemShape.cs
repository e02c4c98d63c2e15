using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Attest.App.Serving;

/// <summary>The one shape of all errors (RFC 9457): type, title, status, detail; more members where a reader can use them.</summary>
static class ProblemShape
{
    /// <param name="title">What is wrong, in a few words and the same for every case of it.</param>
    /// <param name="detail">What to do, or what this very case is about.</param>
    public static ProblemHttpResult Of(int status, string title, string? detail = null, IDictionary<string, object?>? more = null) =>
        TypedResults.Problem(detail, null, status, title, null, more);

    public static ProblemHttpResult NotFound(string what) => Of(StatusCodes.Status404NotFound, "Not found", what);

    public static ProblemHttpResult Invalid(string detail) => Of(StatusCodes.Status400BadRequest, "The request cannot be used", detail);

    public static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        problem.Type = "about:blank";
        problem.Extensions.Remove("traceId");
        problem.Title ??= TitleOf(problem.Status ?? context.HttpContext.Response.StatusCode);
    }

    public static string TitleOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "The request cannot be used",
        StatusCodes.Status401Unauthorized => "Sign in first",
        StatusCodes.Status403Forbidden => "Not allowed",
        StatusCodes.Status404NotFound => "Not found",
        StatusCodes.Status405MethodNotAllowed => "Not done in this way",
        StatusCodes.Status408RequestTimeout => "Too slow",
        StatusCodes.Status413PayloadTooLarge => "Too large",
        StatusCodes.Status415UnsupportedMediaType => "Not that kind of content",
        StatusCodes.Status429TooManyRequests => "Too often",
        StatusCodes.Status503ServiceUnavailable => "The register cannot be used now",
        _ => status >= 500 ? "A fault of the program" : "It cannot be done",
    };
}
