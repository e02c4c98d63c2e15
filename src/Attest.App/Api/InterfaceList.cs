using System.Collections.Immutable;
using Attest.App.Users;
using Attest.Model;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>The interface as a person reads it; made of the routes themselves.</summary>
sealed class InterfaceList(EndpointDataSource routes)
{
    public const string Document = "/api/v1/openapi.json", Page = "/interface";

    /// <summary>Parameters of a filter that the routes read by themselves.</summary>
    public static readonly ImmutableArray<(string Name, string What)> FilterWords =
    [
        ("from", "first day wanted, 2031-05-03"), ("to", "last day wanted"), ("bbox", "west,south,east,north in degrees"), ("place", "words in the name of a place"),
        ("actor", "words in the name of an attacker, target or who attributes it"), ("type", "kinds of attack, parted by commas"), ("group", "groups of which dead are told"),
        ("grade", "confirmed, fair, weak, contested, discounted, none"), ("origins", "least number of origins"), ("disputed", "yes or no"), ("q", "words in its reports"),
        ("review", "a reason to look at it"), ("order", "day, origins, killed, grade, changed; a hyphen before it turns it round"), ("cursor", "next of the part before"), ("limit", "rows of a part, 1 to 500"),
    ];

    public ImmutableArray<InterfaceEntry> All { get; } =
    [
        .. from route in routes.Endpoints.OfType<RouteEndpoint>()
           let what = route.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary
           where what is not null
           let path = route.RoutePattern.RawText!
           orderby path, MethodOf(route)
           select new InterfaceEntry(MethodOf(route), path, what, TakenBy(path, route), RoleOf(route)),
    ];

    /// <summary>True for routes that take the words of <see cref="FilterWords"/>.</summary>
    public static bool TakesFilter(string path) => path.TrimStart('/') is "api/v1/incidents" or "api/v1/incidents/sites" or "api/v1/incidents/days";

    static ImmutableArray<string> TakenBy(string path, RouteEndpoint route) =>
        TakesFilter(path) ? [.. FilterWords.Select(word => word.Name)]
        : route.Metadata.GetMetadata<IAcceptsMetadata>() is { ContentTypes: [var type, ..] } ? [type] : [.. WordsOf(route)];

    // What stands in the path is seen there; what is no word or number comes from the desk itself.
    static IEnumerable<string> WordsOf(RouteEndpoint route) => route.Metadata.OfType<IParameterBindingMetadata>()
        .Where(taken => taken.ParameterInfo.ParameterType is var type && (type == typeof(string) || type == typeof(int))).Select(taken => taken.Name)
        .Except(route.RoutePattern.Parameters.Select(inPath => inPath.Name), StringComparer.Ordinal);

    static string MethodOf(RouteEndpoint route) => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET";

    static string RoleOf(RouteEndpoint route) => route.Metadata.GetMetadata<AccessRule>()?.Least is { } least ? EnumNames.Of(least) : "anybody";
}

/// <summary>A route of the interface.</summary>
/// <param name="Takes">Names of its parameters, or the kind of content.</param>
/// <param name="Role">Least role.</param>
sealed record InterfaceEntry(string Method, string Path, string What, ImmutableArray<string> Takes, string Role);
