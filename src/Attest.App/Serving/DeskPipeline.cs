using Microsoft.AspNetCore.Builder;

namespace Attest.App.Serving;

/// <summary>What every request passes, in this order.</summary>
static class DeskPipeline
{
    public static void Use(WebApplication app, ServeRequest request)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler();
        app.UseStatusCodePages(StatusAnswer.WriteAsync);
        app.UseMiddleware<HostGuard>();
        app.Use(HeadRequests.AsGet);
        app.UseRouting();
        app.Use(HeadRequests.AsSent);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<CrossSiteGuard>();
        app.UseMiddleware<OnceOnly>();
    }
}
