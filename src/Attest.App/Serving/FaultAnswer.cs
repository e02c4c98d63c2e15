using Attest.Store;
using Attest.Store.Engine;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Attest.App.Serving;

/// <summary>Tells a visitor what went wrong without telling where in the program or on the disk.</summary>
sealed class FaultAnswer(Workbench workbench) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancel)
    {
        if (context.RequestAborted.IsCancellationRequested) return true;
        var (status, detail) = exception switch
        {
            RegisterException { Fault: RegisterFault.Locked } => (StatusCodes.Status503ServiceUnavailable, "Another program is writing to the register. Try again in a moment."),
            RegisterException or MissingPrerequisiteException => (StatusCodes.Status503ServiceUnavailable, "The register cannot be used; the screen of `attest serve` says why."),
            BadHttpRequestException bad => (bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "It is larger than the desk takes." : "It is not what this address takes."),
            _ => (StatusCodes.Status500InternalServerError, "The screen of `attest serve` says more; please report it."),
        };
        if (status >= 500) workbench.Screen.Error.WriteLine($"desk: {Wording.SafeText.OneLine(exception.ToString())}");
        context.Response.StatusCode = status;
        await StatusAnswer.WriteAsync(context, status, detail);
        return true;
    }
}
