using Attest.App.Desk.Names;
using Attest.App.Reading;
using Attest.App.Serving;
using Attest.App.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk.Reports;

/// <summary>/reports/ID: a report's text with its claims marked, and why one of them was read.</summary>
static class ReportPages
{
    public static void Map(IEndpointRouteBuilder desk) => desk.MapGet("/reports/{id}", Get).For(Role.Reader);

    static IResult Get(string id, string? claim, RegisterLease register, NameCover cover, LoadedReader reader, HttpContext context)
    {
        var names = cover.For(context, register.Store);
        if (ReportFile.Of(register.Store, id, names) is not { } file) return Page.NotFound($"There is no report {id}, or its words were withdrawn.");
        var reading = claim is null ? null : ClaimReading.Of(register.Store, reader, id, claim, names);
        if (claim is not null && reading is null) return Page.NotFound($"The report has no claim {claim}.");
        return Page.Of<ReportPage>(new { File = file, Reading = reading, Names = names });
    }
}
