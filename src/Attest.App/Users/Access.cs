using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.App.Users;

/// <summary>Which role a route asks for. A route that says nothing is closed to all.</summary>
static class Access
{
    /// <summary>Only those who are let in with this role or a higher one.</summary>
    public static TBuilder For<TBuilder>(this TBuilder route, Role role) where TBuilder : IEndpointConventionBuilder
    {
        route.RequireAuthorization(PolicyOf(role));
        route.WithMetadata(new AccessRule(role));
        return route;
    }

    /// <summary>Anybody who reaches the desk: the page to sign in, style sheets, the sign of life.</summary>
    public static TBuilder ForAnybody<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder
    {
        route.WithMetadata(new AllowAnonymousAttribute(), new AccessRule(null));
        return route;
    }

    public static void AddPolicies(IServiceCollection services) => services.AddAuthorizationBuilder()
        .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build())
        .AddRules();

    static AuthorizationBuilder AddRules(this AuthorizationBuilder rules)
    {
        foreach (var role in Enum.GetValues<Role>())
            rules.AddPolicy(PolicyOf(role), policy => policy.RequireAuthenticatedUser().RequireAssertion(context => Visitor.Of(context.User) is { } visitor && visitor.Role >= role));
        return rules;
    }

    static string PolicyOf(Role role) => $"role:{role}";
}

/// <summary>The rule of a route, as the tests read it from the list of routes.</summary>
/// <param name="Least">Least role let in; null for anybody.</param>
sealed record AccessRule(Role? Least);
