using Attest.App.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk;

/// <summary>/assets: files whose names change with their content.</summary>
static class AssetRoutes
{
    public static void Map(IEndpointRouteBuilder desk) =>
        desk.MapGet("/assets/{**path}", Get).ForAnybody();

    static IResult Get(string path, DeskAssets assets, HttpContext context)
    {
        if (assets.Find(path) is not { } asset) return TypedResults.NotFound();
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        if (asset.Packed is not { } packed || !context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
            return TypedResults.Bytes(asset.Content, asset.Type);
        headers.ContentEncoding = "br";
        return TypedResults.Bytes(packed, asset.Type);
    }
}
