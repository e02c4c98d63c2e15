using Attest.App.Decide;
using Attest.App.Desk.Names;
using Attest.App.Reading;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.Model;
using Attest.Names;
using Attest.Store.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk.Settings;

/// <summary>/settings: house rules, word lists and actors with what a change of them would alter, and the map's tiles.</summary>
static class SettingsPages
{
    public const string Path = "/settings", TilesPath = "/settings/tiles", NamesPath = "/settings/names";

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet(Path, (HttpContext context, [AsParameters] SettingsQuery query, [AsParameters] Sources sources) => Shown(sources.View(context, query.Short()))).For(Role.Coder).InMenu("Settings", 60);
        desk.MapPost(TilesPath, KeepTilesAsync).For(Role.Editor);
        desk.MapPost(NamesPath, RuleOnNameAsync).For(Role.Editor);
    }

    static async Task<IResult> KeepTilesAsync(HttpContext context, [AsParameters] Sources sources)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var address = form["address"].ToString();
        if (TileSetting.Keep(sources.Book.Settings, address, form["attribution"].ToString()) is not { } problem) return TypedResults.Redirect($"{Path}#map");
        return Shown(sources.View(context, new()) with { Problem = problem, TriedAddress = address, IsRefused = true });
    }

    static async Task<IResult> RuleOnNameAsync(HttpContext context, RulingTaker taker, [AsParameters] Sources sources)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var query = new SettingsQuery(form["actor"], form["means"], form["kind"], form["country"]).Short();
        var ruling = new RulingForm(Ruling.Name, OwnName.SubjectOf(query.Actor ?? ""), null, query.Ruling, [], form["reason"].ToString(), null);
        return await taker.TakeAsync(ruling, Visitor.Of(context.User)!, context.RequestAborted) switch
        {
            RulingOutcome.Kept => TypedResults.Redirect($"{Path}#actors"),
            RulingOutcome.Refused refused => Shown(Refused(sources.View(context, query), string.Join("; ", refused.Problems.Select(problem => problem.Words)))),
            _ => Page.Failed(StatusCodes.Status403Forbidden, "Not allowed", $"That is for the role {EnumNames.Of(Role.Editor)} and above."),
        };
    }

    static SettingsView Refused(SettingsView view, string problem) =>
        view with { IsRefused = true, Proposal = (view.Proposal ?? new(view.Asked.Actor ?? "", null, null)) with { Problem = problem } };

    static IResult Shown(SettingsView view) => Page.Of<SettingsPage>(new { View = view }, view.IsRefused ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    /// <summary>What the page is made of.</summary>
    sealed record Sources(RegisterLease Register, DeskBook Book, Workbench Workbench, LoadedReader Loaded, NameCover Cover, Renaming Renaming)
    {
        public SettingsView View(HttpContext context, SettingsQuery query)
        {
            var (store, role) = (Register.Store, Visitor.Of(context.User)?.Role);
            var lens = Cover.For(context, store).Lens;
            return new(TileSetting.Read(Book.Settings), role >= Role.Editor, RulePreview.All(store))
            {
                Asked = query,
                KeepsUsers = role >= Role.Admin,
                Named = RuledName.All(store, lens),
                BeingRead = Renaming.Left,
                Actor = query is { Actor: { } actor, Means: null } ? ActorPreview.Of(store, actor, lens) : null,
                Alias = query is { Actor: { } name, Means: { } means } ? AliasPreview.Of(store, name, means, lens) : null,
                Proposal = query is { Actor: { } ruled, Ruling: { } ruling } ? NameProposal.Of(store, Workbench.Engine, Loaded, lens, ruled, ruling) : null,
                Word = query.Word is { } word ? WordPreview.Of(store, word) : null,
            };
        }
    }
}
