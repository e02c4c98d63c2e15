using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Desk.Names;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.Model;
using Attest.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk.Incidents;

/// <summary>/incidents/ID: one incident in full, also as of a day.</summary>
static class IncidentPages
{
    public static void Map(IEndpointRouteBuilder desk) => desk.MapGet("/incidents/{id}", Get).For(Role.Reader);

    static IResult Get(string id, [FromQuery(Name = "as-of")] string? asOf, RegisterLease register, NameCover cover, HttpContext context)
    {
        if (asOf is not null && Day(asOf) is null) return Page.Failed(StatusCodes.Status400BadRequest, "No such day", "A day is written as 2031-05-04.");
        var store = register.Store;
        if (store.Incident(id) is not { } incident)
            // An incident that was merged still answers: its claim is in another one now.
            return Decision.ClaimOf(id) is { } claim && store.IncidentHolding(claim) is { } holder
                ? TypedResults.Redirect($"/incidents/{holder}{context.Request.QueryString}") : Page.NotFound($"There is no incident {id}.");
        var view = cover.For(context, store);
        return Page.Of<IncidentPage>(new { File = FileOf(store, incident, view.Lens, Day(asOf)), Names = view });
    }

    static IncidentFile FileOf(RegisterStore store, Incident incident, RegisterLens lens, DateOnly? day)
    {
        ImmutableArray<ReportEntry> reports = [.. store.Desk.Reports(incident.Reports).Select(lens.Report)];
        return IncidentFile.Of(lens.Incident(incident), [.. store.Ledger(new(Incident: incident.Id)).Select(lens.Claim)], reports, [.. Decision.Standing(store.Desk.DecisionsOn(incident.Id)).Select(lens.Decision)], day);
    }

    static DateOnly? Day(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
