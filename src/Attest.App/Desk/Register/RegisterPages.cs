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
        desk.MapGet("/", (HttpRequest request, RegisterLease register, RegisterViews views, DeskBook book) => Page.Of<RegisterPage>(new { View = ViewOf(request, register, views, book) }))
            .For(Role.Reader).InMenu("Register", 10);
        desk.MapGet(SitesPath, (HttpRequest request, RegisterLease register, RegisterViews views) => views.Sites(register.Store, FilterQuery.Read(request.Query))).For(Role.Reader);
        desk.MapGet(CardsPath, (HttpRequest request, RegisterLease register, RegisterViews views) => views.Cards(register.Store, request.Query["id"].OfType<string>())).For(Role.Reader);
    }

    static RegisterView ViewOf(HttpRequest request, RegisterLease register, RegisterViews views, DeskBook book)
    {
        var tiles = TileSetting.Read(book.Settings);
        if (tiles is not null) SecurityHeaders.LetTiles(request.HttpContext, TileSetting.Origin(tiles));
        return views.View(register.Store, FilterQuery.Read(request.Query), request.Query["cursor"] is [{ } cursor] ? PageCursor.Parse(cursor) : null, tiles);
    }
}
