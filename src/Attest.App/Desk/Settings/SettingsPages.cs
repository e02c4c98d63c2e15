using Attest.App.Serving;
using Attest.App.Users;
using Attest.Store;
using Attest.Store.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk.Settings;

/// <summary>/settings: house rules, word lists and actors with what a change of them would alter, and the map's tiles.</summary>
static class SettingsPages
{
    public const string Path = "/settings", TilesPath = "/settings/tiles";

    const int LongestWords = 200;

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet(Path, (string? actor, string? means, string? word, HttpContext context, RegisterLease register, DeskBook book) =>
            Page.Of<SettingsPage>(new { View = ViewOf(context, register.Store, book, Short(actor), Short(means), Short(word)) })).For(Role.Coder).InMenu("Settings", 60);
        desk.MapPost(TilesPath, KeepTilesAsync).For(Role.Editor);
    }

    static async Task<IResult> KeepTilesAsync(HttpContext context, RegisterLease register, DeskBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var address = form["address"].ToString();
        if (TileSetting.Keep(book.Settings, address, form["attribution"].ToString()) is not { } problem) return TypedResults.Redirect($"{Path}#map");
        return Page.Of<SettingsPage>(new { View = ViewOf(context, register.Store, book, null, null, null) with { Problem = problem, TriedAddress = address } }, StatusCodes.Status422UnprocessableEntity);
    }

    static SettingsView ViewOf(HttpContext context, RegisterStore store, DeskBook book, string? actor, string? means, string? word) =>
        new(TileSetting.Read(book.Settings), Visitor.Of(context.User)?.Role >= Role.Editor, RulePreview.All(store))
        {
            Actor = actor is not null && means is null ? ActorPreview.Of(store, actor) : null,
            Alias = actor is not null && means is not null ? AliasPreview.Of(store, actor, means) : null,
            Word = word is null ? null : WordPreview.Of(store, word),
        };

    static string? Short(string? words) => words?.Trim() is { Length: > 0 and <= LongestWords } kept ? kept : null;
}
