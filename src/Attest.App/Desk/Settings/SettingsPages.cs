using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.App.Desk.Names;
using Attest.App.Export.Rules;
using Attest.App.Reading;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.Model;
using Attest.Store.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk.Settings;

/// <summary>/settings: house rules, word lists and actors with what a change of them would alter, and the map's tiles.</summary>
static class SettingsPages
{
    public const string Path = "/settings", TilesPath = "/settings/tiles", NamesPath = "/settings/names", WordsPath = "/settings/words", NumbersPath = "/settings/numbers";

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet(Path, (HttpContext context, [AsParameters] SettingsQuery query, [AsParameters] Sources sources) => Shown(sources.View(context, query.Short()))).For(Role.Coder).InMenu("Settings", 60);
        desk.MapPost(TilesPath, KeepTilesAsync).For(Role.Editor);
        desk.MapPost(NamesPath, RuleOnNameAsync).For(Role.Editor);
        desk.MapPost(WordsPath, RuleOnWordAsync).For(Role.Editor);
        desk.MapPost(NumbersPath, RuleOnNumberAsync).For(Role.Editor);
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
        var asked = query.OnName ?? AskedRuling.OnName(query.Actor ?? "", "");
        return await RuleAsync(context, taker, asked.ToForm(form["reason"].ToString()), "#actors", problem => sources.View(context, query).WithProblemOnName(problem));
    }

    static async Task<IResult> RuleOnWordAsync(HttpContext context, RulingTaker taker, [AsParameters] Sources sources)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var query = new SettingsQuery(Word: form["word"], As: form["as"]).Short();
        var asked = query.OnWord ?? AskedRuling.OnWord("", query.Word ?? "", "");
        return await RuleAsync(context, taker, asked.ToForm(form["reason"].ToString()), "#words", problem => sources.View(context, query).WithProblemOnWord(problem));
    }

    static async Task<IResult> RuleOnNumberAsync(HttpContext context, RulingTaker taker, [AsParameters] Sources sources)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var query = new SettingsQuery(Vague: form["vague"], Number: form["number"]).Short();
        var ruling = new RulingForm(Ruling.Number, OwnRow.SubjectOf(query.Vague ?? ""), null, query.Number ?? "", [], form["reason"].ToString(), null);
        return await RuleAsync(context, taker, ruling, "#rules", problem => sources.View(context, query).WithProblemOnNumber(problem));
    }

    /// <param name="again">The page once more, with what is wrong.</param>
    static async Task<IResult> RuleAsync(HttpContext context, RulingTaker taker, RulingForm form, string part, Func<string, SettingsView> again) =>
        await taker.TakeAsync(form, Visitor.Of(context.User)!, context.RequestAborted) switch
        {
            RulingOutcome.Kept => TypedResults.Redirect(Path + part),
            RulingOutcome.Refused refused => Shown(again(string.Join("; ", refused.Problems.Select(problem => problem.Words))) with { IsRefused = true }),
            _ => Page.Failed(StatusCodes.Status403Forbidden, "Not allowed", $"That is for the role {EnumNames.Of(Role.Editor)} and above."),
        };

    static IResult Shown(SettingsView view) => Page.Of<SettingsPage>(new { View = view }, view.IsRefused ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    /// <summary>What the page is made of.</summary>
    sealed record Sources(RegisterLease Register, DeskBook Book, Workbench Workbench, LoadedReader Loaded, NameCover Cover, ReadingAnew ReadingAnew)
    {
        public SettingsView View(HttpContext context, SettingsQuery query)
        {
            var (store, role) = (Register.Store, Visitor.Of(context.User)?.Role);
            var lens = Cover.For(context, store).Lens;
            ImmutableArray<HouseRule> rules = [.. HouseRule.All.Select(name => HouseRule.Of(name, store))];
            return new(TileSetting.Read(Book.Settings), role >= Role.Editor, RulePreview.All(store, rules))
            {
                Rules = rules,
                Asked = query,
                KeepsUsers = role >= Role.Admin,
                Ruled = RuledEntry.All(store, lens),
                BeingRead = ReadingAnew.Left,
                Actor = query is { Actor: { } actor, Means: null } ? ActorPreview.Of(store, actor, lens) : null,
                Alias = query is { Actor: { } name, Means: { } means } ? AliasPreview.Of(store, name, means, lens) : null,
                OnName = query.OnName is { } onName ? RulingProposal.Of(store, Workbench.Engine, Loaded, lens, onName) : null,
                OnNumber = query is { Vague: { } vague, Number: { } number } ? NumberProposal.Of(store, lens, vague, number) : null,
                OnWord = query.OnWord is { } onWord ? RulingProposal.Of(store, Workbench.Engine, Loaded, lens, onWord) : null,
                Word = query.Word is { } word ? WordPreview.Of(store, word) : null,
            };
        }
    }
}
