using System.Globalization;
using Attest.App.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Users;

/// <summary>Coming in and going out.</summary>
static class SignInPages
{
    public const string Path = "/sign-in", OutPath = "/sign-out", Next = "next";

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet(Path, (HttpContext context, string? next) => Page.Of<SignInPage>(new { Next = Local(next) })).ForAnybody();
        desk.MapPost(Path, InAsync).ForAnybody();
        // As a plain request delegate its answer would be thrown away.
        desk.MapPost(OutPath, (Delegate)OutAsync).For(Role.Reader);
    }

    static async Task<IResult> InAsync(HttpContext context, UserList users, SignInThrottle throttle, [FromForm] string? name, [FromForm] string? password, [FromForm] string? next)
    {
        // Names that were tried are remembered for a while: one that no user can have is not, however long it is.
        var who = name?.Trim() is { Length: <= UserList.LongestName } possible ? possible : "";
        var from = $"from {context.Connection.RemoteIpAddress}";
        if (throttle.WaitFor(who, from) is var wait && wait > TimeSpan.Zero)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return Failed(StatusCodes.Status429TooManyRequests, string.Create(CultureInfo.InvariantCulture, $"Too many tries. Wait {Math.Ceiling(wait.TotalSeconds)} seconds."), next);
        }

        if (users.SignIn(who, password ?? "") is not { } account)
        {
            throttle.Failed(who, from);
            return Failed(StatusCodes.Status401Unauthorized, "Name or password is wrong.", next);
        }

        throttle.Succeeded(who);
        await Entrances.SignInAsync(context, account);
        return TypedResults.LocalRedirect(Local(next));
    }

    static async Task<IResult> OutAsync(HttpContext context)
    {
        await Entrances.SignOutAsync(context);
        return TypedResults.LocalRedirect(Path);
    }

    static IResult Failed(int status, string problem, string? next) => Page.Of<SignInPage>(new { Problem = problem, Next = Local(next) }, status);

    /// <summary>A path of this desk; anything else becomes the register.</summary>
    public static string Local(string? next) =>
        next is ['/', ..] && !next.StartsWith("//", StringComparison.Ordinal) && !next.Contains('\\', StringComparison.Ordinal) && !next.Any(char.IsControl) ? next : "/";
}
