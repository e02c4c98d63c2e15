using Attest.App.Decide;
using Attest.App.Desk.Names;
using Attest.App.Export.Json;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.App.Wording;
using Attest.Model;
using Attest.Store;
using Attest.Store.Queries;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/incidents: lists and single incidents, as the register's contract has them.</summary>
static class IncidentApi
{
    const int MostSites = 50_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/incidents", List).WithSummary("Incidents by filter, a part at a time").Answers("incidentList").For(Role.Reader);
        api.MapGet("/incidents/sites", Sites).WithSummary("Sites on the map, for the same filters").Answers("siteList").For(Role.Reader);
        api.MapGet("/incidents/days", Days).WithSummary("How many incidents began on which day, for the same filters").Answers("dayList").For(Role.Reader);
        api.MapGet("/incidents/{id}", One).WithSummary("One incident; the id of one that was merged leads to the one it is in").Answers("incidentRow").For(Role.Reader);
        api.MapGet("/incidents/{id}/claims", Claims).WithSummary("What was said of it, by whom, in which words").Answers("claimList").For(Role.Reader);
        api.MapGet("/incidents/{id}/decisions", Decisions).WithSummary("What people ruled on it, undone ones too").Answers("incidentDecisions").For(Role.Reader);
    }

    static IResult List(HttpContext context, RegisterLease register, NameCover cover) => Asked(context, query =>
    {
        var page = register.Store.Desk.Incidents(query.Filter, query.Order, query.After, query.Most);
        var lens = cover.For(context, register.Store).Lens;
        return new JsonAnswer(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("incidents");
            foreach (var row in page.Rows) Write(writer, row, lens);
            writer.WriteEndArray();
            writer.WriteNumber("total", page.Total);
            writer.WriteString("next", page.Next?.ToString());
            writer.WriteEndObject();
        });
    });

    static IResult Sites(HttpContext context, RegisterLease register) => Asked(context, query =>
    {
        var sites = register.Store.Desk.Sites(query.Filter, MostSites);
        return new JsonAnswer(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("sites");
            foreach (var site in sites) Write(writer, site);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    });

    static IResult Days(HttpContext context, RegisterLease register) => Asked(context, query =>
    {
        var days = register.Store.Desk.Days(query.Filter);
        return new JsonAnswer(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("days");
            foreach (var day in days)
            {
                writer.WriteStartObject();
                writer.WriteString("day", DateWords.Iso(day.Day));
                writer.WriteNumber("incidents", day.Incidents);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    });

    static IResult One(string id, RegisterLease register, NameCover cover, HttpContext context) =>
        Found(id, register, "", summary => new JsonAnswer(writer => Write(writer, summary, cover.For(context, register.Store).Lens), summary.Version));

    static IResult Claims(string id, RegisterLease register, NameCover cover, HttpContext context) => Found(id, register, "/claims", summary =>
    {
        var claims = register.Store.Ledger(new(Incident: id));
        return new JsonAnswer(writer => ClaimApi.Write(writer, claims, cover.For(context, register.Store).Lens), summary.Version);
    });

    static IResult Decisions(string id, RegisterLease register, NameCover cover, HttpContext context) => Found(id, register, "/decisions", summary =>
    {
        var decisions = register.Store.Desk.DecisionsOn(id);
        var lens = cover.For(context, register.Store).Lens;
        var standing = Decision.Standing(decisions).Select(decision => decision.Id).ToHashSet(StringComparer.Ordinal);
        return new JsonAnswer(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("decisions");
            foreach (var decision in decisions) DecisionJson.Write(writer, new(lens.Decision(decision), standing.Contains(decision.Id) ? "stands" : decision.Ruling == Ruling.Undo ? "" : "undone"));
            writer.WriteEndArray();
            writer.WriteEndObject();
        }, summary.Version);
    });

    static IResult Asked(HttpContext context, Func<IncidentQuery, IResult> answer)
    {
        try
        {
            return answer(IncidentQuery.Parse(context.Request.Query));
        }
        catch (FormatException error)
        {
            return ProblemShape.Invalid(error.Message);
        }
    }

    static IResult Found(string id, RegisterLease register, string rest, Func<IncidentSummary, IResult> answer)
    {
        if (register.Store.Desk.Summary(id) is { } summary) return answer(summary);
        return IncidentIds.Now(register.Store, id) is { } now ? TypedResults.Redirect($"/api/v1/incidents/{now}{rest}", permanent: false, preserveMethod: true)
            : ProblemShape.NotFound($"There is no incident {SafeText.OneLine(id)}.");
    }

    static void Write(System.Text.Json.Utf8JsonWriter writer, IncidentSummary row, RegisterLens lens)
    {
        writer.WriteStartObject();
        writer.WriteString("version", row.Version);
        writer.WriteNumber("origins", row.Origins);
        writer.WriteBoolean("disputed", row.IsDisputed);
        writer.WriteString("firstSeen", DateTimeOffset.FromUnixTimeMilliseconds(row.FirstMs).UtcDateTime);
        writer.WriteString("changed", DateTimeOffset.FromUnixTimeMilliseconds(row.ChangedMs).UtcDateTime);
        writer.WritePropertyName("incident");
        IncidentJson.Write(writer, lens.Incident(row.Incident));
        writer.WriteEndObject();
    }

    static void Write(System.Text.Json.Utf8JsonWriter writer, MapSite site)
    {
        writer.WriteStartObject();
        writer.WriteString("incident", site.Incident);
        writer.WriteNumber("lat", site.Lat);
        writer.WriteNumber("lon", site.Lon);
        PartJson.Write(writer, "killed", site.Killed);
        writer.WriteString("grade", EnumNames.Of(site.Grade));
        writer.WriteEndObject();
    }
}
