using Attest.App.Export;
using Attest.App.Export.Names;
using Attest.App.Export.Rules;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.App.Wording;
using Attest.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk.Exports;

/// <summary>/exports: the register for other programs and for readers.</summary>
static class ExportPages
{
    public const string Path = "/exports", FilePath = "/exports/file";

    /// <summary>Least role that is given the names which exports withhold.</summary>
    public const Role ForNames = Role.Editor;

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet(Path, (HttpContext context, RegisterLease register) => Page.Of<ExportsPage>(new
        {
            Incidents = (int)register.Store.Counts().Incidents,
            MayName = Visitor.Of(context.User)?.Role >= ForNames,
        })).For(Role.Reader).InMenu("Exports", 50);
        desk.MapGet(FilePath, File).For(Role.Reader);
    }

    static IResult File(string? format, string? rule, string? names, HttpContext context, RegisterLease register, Workbench workbench)
    {
        if (ExportKind.Named(format) is not { } kind) return Page.Failed(StatusCodes.Status400BadRequest, "No such format", "Choose one on the page of exports.");
        if (rule is { Length: > 0 } && !(kind.TakesRule && HouseRule.Names.Contains(rule)))
            return Page.Failed(StatusCodes.Status400BadRequest, "No such rule", $"{kind.Title} takes {(kind.TakesRule ? string.Join(", ", HouseRule.Names) : "no house rule")}.");
        var withNames = names == "yes";
        if (withNames && !(Visitor.Of(context.User)?.Role >= ForNames))
            return Page.Failed(StatusCodes.Status403Forbidden, "Not allowed", $"Withheld names are for the role {Words.Snake(ForNames)} and above.");
        if (!withNames && ExportFormats.OfBytes.Contains(kind.Format) && WithheldLens.Of(register.Store) != RegisterLens.Plain)
            return Page.Failed(StatusCodes.Status409Conflict, "It holds withheld names", "The originals in a bundle hold names that exports withhold. Ask for it with names.");
        return new ExportAnswer(kind, new(kind.Format, rule is { Length: > 0 } ? HouseRule.Named(rule) : null, workbench.Engine.Version), withNames);
    }
}
