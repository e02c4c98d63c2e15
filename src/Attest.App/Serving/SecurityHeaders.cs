using Microsoft.AspNetCore.Http;

namespace Attest.App.Serving;

/// <summary>Headers of every answer: only what the desk itself serves may run, draw or be asked.</summary>
sealed class SecurityHeaders(RequestDelegate next)
{
    // MapLibre draws its tiles from blobs and runs its worker from a file of ours.
    const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "worker-src 'self' blob:; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Lets one page draw map tiles of one more server; called before the answer begins.</summary>
    /// <param name="origin">Scheme and host: "https://tiles.example.org".</param>
    public static void LetTiles(HttpContext context, string origin) =>
        context.Response.Headers.ContentSecurityPolicy = Policy.Replace("img-src 'self'", $"img-src 'self' {origin}", StringComparison.Ordinal)
            .Replace("connect-src 'self'", $"connect-src 'self' {origin}", StringComparison.Ordinal);

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        // What is in the register changes, and may be nobody else's business; assets set a rule of their own.
        headers.CacheControl = "no-cache, private";
        return next(context);
    }
}
