using Attest.App.Serving;
using Attest.App.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/health: whether the desk can answer, for whatever looks after it.</summary>
static class HealthApi
{
    public static void Map(IEndpointRouteBuilder desk) =>
        desk.MapGet("/health", Get).WithSummary("Whether the register can be read").Answers("health").ForAnybody();

    static Ok<Health> Get(RegisterLease register)
    {
        // A register that cannot be used throws, and that is answered with 503. Anybody may ask, so nothing is counted for it.
        _ = register.Store.DerivedState();
        return TypedResults.Ok(new Health("ok"));
    }

    /// <param name="Status">"ok"; a register that cannot be used is told as a problem with status 503.</param>
    sealed record Health(string Status);
}
