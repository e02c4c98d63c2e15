using System.Text.Encodings.Web;
using Attest.App.Serving;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Attest.App.Users;

/// <summary>Where no users are kept, whoever sits at this machine may do everything.</summary>
sealed class MachineEntrance(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, ServeRequest request)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Way = "machine";

    /// <summary>True where nobody but this machine is served and no users are kept; users may come while it runs.</summary>
    public static bool IsOpen(ServeRequest request, UserList users) => request.IsLocal && !users.HasAny;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(AuthenticateResult.Success(new(new Visitor(request.AtMachine, Role.Admin, Entrance.Machine).ToPrincipal(), Way)));
}
