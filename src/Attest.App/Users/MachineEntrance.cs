using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Attest.App.Users;

/// <summary>Where no users are kept, whoever sits at this machine may do everything.</summary>
sealed class MachineEntrance(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, ServedTo served)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Way = "machine";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(served.IsOnlyThisMachine
        ? AuthenticateResult.Success(new(new Visitor(served.Name, Role.Admin, Entrance.Machine).ToPrincipal(), Way))
        : AuthenticateResult.NoResult());
}

/// <summary>Whom the desk serves.</summary>
/// <param name="Name">Name under which the person at this machine rules.</param>
sealed record ServedTo(bool IsOnlyThisMachine, string Name);
