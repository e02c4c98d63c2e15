using Attest.App.Api;
using Attest.App.Desk.Add;
using Attest.App.Desk.Exports;
using Attest.App.Desk.Incidents;
using Attest.App.Desk.Register;
using Attest.App.Desk.Reports;
using Attest.App.Desk.Review;
using Attest.App.Desk.Settings;
using Attest.App.Desk.Sources;
using Attest.App.Serving;
using Attest.App.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk;

/// <summary>All pages of the desk; each part maps its own.</summary>
/// <remarks>
/// A page is a component and a route: <c>desk.MapPage&lt;SourcesPage&gt;("/sources", Role.Reader)</c> where the component finds what it
/// shows by itself, else <c>desk.MapGet("/incidents/{id}", (string id, RegisterLease register) => … Page.Of&lt;IncidentPage&gt;(new { … })).For(Role.Reader)</c>.
/// A form is a POST route that ends with a redirect.
/// </remarks>
static class DeskPages
{
    public static void Map(IEndpointRouteBuilder desk, ServeRequest served)
    {
        // Every write has passed the guard against other sites, which also knows requests that need no token.
        var pages = desk.MapGroup("").ExcludeFromDescription().DisableAntiforgery();
        AssetRoutes.Map(pages);
        SignInPages.Map(pages);
        UserPages.Map(pages);
        pages.MapPage<InterfacePage>(InterfaceList.Page, Role.Reader);
        RegisterPages.Map(pages);
        IncidentPages.Map(pages);
        ReportPages.Map(pages);
        SourcePages.Map(pages);
        ReviewPages.Map(pages);
        AddPages.Map(pages, served);
        ExportPages.Map(pages);
        SettingsPages.Map(pages);
    }

    /// <summary>A page that needs nothing from its route; what it shows it asks of the services itself.</summary>
    public static RouteHandlerBuilder MapPage<TComponent>(this IEndpointRouteBuilder desk, string path, Role least) where TComponent : IComponent =>
        desk.MapGet(path, () => Page.Of<TComponent>()).For(least);
}
