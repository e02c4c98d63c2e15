using System.Net;
using Microsoft.AspNetCore.Http;

namespace Attest.App.Serving;

/// <summary>Answers only under its own names: a page elsewhere whose name was bent to this machine's address reaches nothing.</summary>
sealed class HostGuard(RequestDelegate next, ServeRequest request)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsOwn(context.Request.Host)) return next(context);
        return ProblemShape.Of(StatusCodes.Status421MisdirectedRequest, "This desk does not go by that name", "Open it under the address that `attest serve` printed; `--origin` names another one.")
            .ExecuteAsync(context);
    }

    bool IsOwn(HostString host)
    {
        if (!host.HasValue) return false;
        if (request.Origin is { } origin && string.Equals(host.Value, origin.Authority, StringComparison.OrdinalIgnoreCase)) return true;
        if (string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase)) return IPAddress.IsLoopback(request.Listen);
        return IPAddress.TryParse(host.Host, out var address) && (address.Equals(request.Listen) || (IPAddress.IsLoopback(address) && IPAddress.IsLoopback(request.Listen)));
    }
}
