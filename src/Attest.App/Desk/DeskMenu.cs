using System.Collections.Immutable;
using Attest.App.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk;

/// <summary>The desk's menu: what routes say of themselves, in order of their places.</summary>
sealed class DeskMenu(EndpointDataSource routes)
{
    ImmutableArray<(MenuItem Item, string Path, Role Least)>? all;

    /// <summary>Items that lead somewhere where the visitor is let in.</summary>
    public IEnumerable<(string Label, string Path)> For(Visitor? visitor) =>
        (all ??= [.. Items()]).Where(entry => visitor?.Role >= entry.Least).Select(entry => (entry.Item.Label, entry.Path));

    IEnumerable<(MenuItem Item, string Path, Role Least)> Items() =>
        from route in routes.Endpoints.OfType<RouteEndpoint>()
        let item = route.Metadata.GetMetadata<MenuItem>()
        where item is not null && route.Metadata.GetMetadata<AccessRule>() is { Least: not null }
        orderby item.Place, item.Label
        select (item, "/" + route.RoutePattern.RawText!.TrimStart('/'), route.Metadata.GetMetadata<AccessRule>()!.Least!.Value);
}

/// <summary>A page's entry in the menu.</summary>
/// <param name="Place">Lower ones stand first: register 10, review 20, sources 30, add 40, exports 50, settings 60.</param>
sealed record MenuItem(string Label, int Place);

static class MenuItems
{
    /// <summary>Puts the page into the menu; its path has no parts that vary.</summary>
    public static TBuilder InMenu<TBuilder>(this TBuilder route, string label, int place) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new MenuItem(label, place));
}
