using System.Text.Encodings.Web;
using Attest.App.Serving;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Attest.App.Users;

/// <summary>Programs come in with a key: <c>Authorization: Bearer attest_…</c>.</summary>
sealed class KeyEntrance(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, UserList users)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Way = "key";

    const string Bearer = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return Task.FromResult(AuthenticateResult.NoResult());
        return Task.FromResult(users.ByKey(header[Bearer.Length..].Trim()) is var (account, role)
            ? AuthenticateResult.Success(new(new Visitor(account.Name, role, Entrance.Key).ToPrincipal(), Way))
            : AuthenticateResult.Fail("The key does not hold."));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return StatusAnswer.WriteAsync(Context, StatusCodes.Status401Unauthorized, "The key does not hold, or none was sent.");
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        StatusAnswer.WriteAsync(Context, StatusCodes.Status403Forbidden, "The key's role does not reach.");
}
