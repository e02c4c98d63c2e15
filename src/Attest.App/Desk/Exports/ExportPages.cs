using Attest.App.Export.Rules;
using Attest.App.Serving;
using Attest.App.Users;
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
            MaySet = Visitor.Of(context.User)?.Role >= Role.Coder,
            OwnRows = HouseRule.Of(HouseRule.Own, register.Store).Rows.Length,
        })).For(Role.Reader).InMenu("Exports", 50);
        desk.MapGet(FilePath, File).For(Role.Reader);
    }

    static IResult File(string? format, string? rule, string? names, HttpContext context, RegisterLease register, Workbench workbench)
    {
        var asked = AskedExport.Of(format, rule, names == "yes", context, register.Store, workbench);
        return asked.Answer ?? (IResult)Page.Failed(asked.Status, asked.Title, asked.Detail);
    }
}
