using Attest.App.Adding;
using Attest.App.Api;
using Attest.App.Serving;
using Attest.App.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk.Add;

/// <summary>/add: files, pasted text and web addresses become reports, and everybody sees what became of each.</summary>
static class AddPages
{
    public const string Path = "/add";

    public static void Map(IEndpointRouteBuilder desk, ServeRequest served)
    {
        desk.MapPage<AddPage>(Path, Role.Coder).InMenu("Add reports", 40);
        desk.MapPost(Path, TakeAsync).For(Role.Coder).WithMetadata(new RequestSizeLimitAttribute(served.Limits.UploadBytes));
        desk.MapGet($"{Path}/{{id}}", (string id, ReportAdder adder) => adder.Find(id) is { } addition
            ? Page.Of<AddedPage>(new { View = AddedView.Of(addition) }) : Page.NotFound("What was added then is told no more; the reports are in the register.")).For(Role.Coder);
    }

    static async Task<IResult> TakeAsync(HttpContext context, ReportAdder adder, ServeRequest served) => await AdditionApi.TakeAsync(context, adder, served) switch
    {
        ({ } addition, _) => TypedResults.Redirect($"{Path}/{addition.Id}"),
        (_, ProblemHttpResult { ProblemDetails: var problem }) => Page.Of<AddPage>(new { Problem = Wording.Words.Capital(problem.Detail ?? problem.Title ?? "It was not taken") }, problem.Status ?? StatusCodes.Status400BadRequest),
        (_, var other) => other!,
    };
}
