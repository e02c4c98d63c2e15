using Microsoft.AspNetCore.Http;

namespace Attest.App.Serving;

/// <summary>Answers HEAD wherever GET is answered: what looks after a desk, and readers of feeds, ask so. The server leaves the content out.</summary>
static class HeadRequests
{
    static readonly object Mark = new();

    /// <summary>Before routing: finds the route of GET.</summary>
    public static Task AsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Items[Mark] = true;
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }

    /// <summary>After routing: it is HEAD again, so that no content is sent.</summary>
    public static Task AsSent(HttpContext context, RequestDelegate next)
    {
        if (context.Items.Remove(Mark)) context.Request.Method = HttpMethods.Head;
        return next(context);
    }
}
