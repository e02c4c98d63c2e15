using System.Text.Json;
using Attest.App.Serving;
using Attest.App.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk.Register;

/// <summary>The register: what people see first.</summary>
static class RegisterPages
{
    /// <summary>Sites of a view, for the map.</summary>
    public const string SitesPath = "/map/sites.geojson";

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/", (HttpRequest request, RegisterLease register) => Page.Of<RegisterPage>(new
        {
            View = new RegisterSearch(register.Store).View(FilterQuery.Read(request.Query), int.TryParse(request.Query["skip"], out var skip) ? Math.Max(0, skip) : 0),
        })).For(Role.Reader).InMenu("Register", 10);
        desk.MapGet(SitesPath, Sites).For(Role.Reader);
    }

    static async Task Sites(HttpContext context, RegisterLease register)
    {
        context.Response.ContentType = SiteCollection.ContentType;
        await using var writer = new Utf8JsonWriter(context.Response.BodyWriter.AsStream());
        SiteCollection.Write(writer, new RegisterSearch(register.Store).Incidents(FilterQuery.Read(context.Request.Query)));
    }
}
