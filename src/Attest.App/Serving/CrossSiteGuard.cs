using Attest.App.Users;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Attest.App.Serving;

/// <summary>Takes writes from the desk's own pages only: a browser sends its cookies along with what any page asks of it.</summary>
/// <remarks>A key is sent on purpose and not by a browser, so a request with one needs no token.</remarks>
sealed class CrossSiteGuard(RequestDelegate next, IAntiforgery tokens, ServeRequest request)
{
    public const string Header = "X-Attest-Form", Field = "form-token";

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsRead(context.Request.Method) || Visitor.Of(context.User) is { Entrance: Entrance.Key } || IsNoBrowser(context))
        {
            await next(context);
            return;
        }

        if (!IsOwnOrigin(context.Request) || !await tokens.IsRequestValidAsync(context))
        {
            await ProblemShape.Of(StatusCodes.Status403Forbidden, "The form is too old or not ours", "Open the page again and send it once more.").ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    // A program at this machine, where no users are kept: every browser says with a write where it comes from.
    static bool IsNoBrowser(HttpContext context) =>
        Visitor.Of(context.User) is { Entrance: Entrance.Machine } && context.Request.Headers is var headers
        && headers.Origin.Count == 0 && headers.Referer.Count == 0 && headers.Cookie.Count == 0 && !headers.ContainsKey("Sec-Fetch-Site");

    bool IsOwnOrigin(HttpRequest asked)
    {
        if (asked.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none")) return false;
        if (asked.Headers.Origin is not [{ } origin]) return true;
        return Uri.TryCreate(origin, UriKind.Absolute, out var url)
            && (url.Authority == asked.Host.Value || (request.Origin is { } own && own.Authority == url.Authority && own.Scheme == url.Scheme));
    }
}
