using Attest.App.Desk.Exports;
using Attest.App.Export.Rules;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.App.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/exports: the register in other formats, with the names withheld that `attest export` withholds.</summary>
static class ExportApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/exports", List).WithSummary("Formats that the register can be had in, and the house rules that each takes").Answers("exportList").For(Role.Reader);
        api.MapGet("/exports/{format}", File).WithSummary("The register in a format; rule: a house rule; names=yes: with the names that exports withhold, for editors")
            .AnswersContent("application/octet-stream").For(Role.Reader);
    }

    static IResult List() => TypedResults.Ok(new
    {
        exports = ExportKind.All.Select(kind => new
        {
            kind.Format, kind.Title, kind.What, kind.ContentType, rules = kind.TakesRule ? HouseRule.All : [], address = $"/api/v1/exports/{kind.Format}",
        }),
    });

    static IResult File(string format, string? rule, string? names, HttpContext context, RegisterLease register, Workbench workbench)
    {
        if (ExportKind.Named(format) is null) return ProblemShape.NotFound($"There is no format {SafeText.OneLine(format)}; /api/v1/exports lists them.");
        var asked = AskedExport.Of(format, rule, names == "yes", context, register.Store, workbench);
        return asked.Answer ?? (IResult)ProblemShape.Of(asked.Status, asked.Title, asked.Detail);
    }
}
