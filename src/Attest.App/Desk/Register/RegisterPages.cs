using System.Text.Json;
using Attest.App.Desk.Settings;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.Store.Desk;
using Attest.Store.Queries;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk.Register;

/// <summary>The register: what people see first.</summary>
static class RegisterPages
{
    /// <summary>Sites of a view, for the map.</summary>
    public const string SitesPath = "/map/sites.geojson";

    /// <summary>What the map tells of single incidents.</summary>
    public const string CardsPath = "/map/cards";

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/", (HttpRequest request, RegisterLease register, DeskBook book) => Page.Of<RegisterPage>(new { View = ViewOf(request, register, book) }))
            .For(Role.Reader).InMenu("Register", 10);
        desk.MapGet(SitesPath, (HttpContext context, RegisterLease register) => WriteAsync(context, SiteCollection.ContentType,
            writer => SiteCollection.Write(writer, new RegisterSearch(register.Store.Desk).Sites(FilterQuery.Read(context.Request.Query))))).For(Role.Reader);
        desk.MapGet(CardsPath, (HttpContext context, RegisterLease register) => WriteAsync(context, "application/json",
            writer => SiteCards.Write(writer, register.Store.Desk, context.Request.Query["id"].OfType<string>()))).For(Role.Reader);
    }

    static RegisterView ViewOf(HttpRequest request, RegisterLease register, DeskBook book)
    {
        var tiles = TileSetting.Read(book.Settings);
        if (tiles is not null) SecurityHeaders.LetTiles(request.HttpContext, TileSetting.Origin(tiles));
        return new RegisterSearch(register.Store.Desk).View(FilterQuery.Read(request.Query), request.Query["cursor"] is [{ } cursor] ? PageCursor.Parse(cursor) : null, tiles);
    }

    static async Task WriteAsync(HttpContext context, string type, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = type;
        await using var writer = new Utf8JsonWriter(context.Response.BodyWriter.AsStream());
        write(writer);
    }
}
