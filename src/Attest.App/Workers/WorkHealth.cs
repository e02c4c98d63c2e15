using System.Net;
using Attest.App.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Attest.App.Workers;

/// <summary>Where a worker says how it is: /health/live, /health/ready and /metrics.</summary>
sealed class WorkHealth : IAsyncDisposable
{
    const string MetricsType = "text/plain; version=0.0.4; charset=utf-8";

    readonly WebApplication app;

    WorkHealth(WebApplication app) => this.app = app;

    /// <summary>Where it answers: "http://127.0.0.1:9464".</summary>
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<WorkHealth> StartAsync(Screen screen, IPEndPoint at, WorkState state, PrometheusText metrics, CancellationToken cancel)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(WorkHealth).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.MaxConcurrentConnections = 64;
            kestrel.Listen(at);
        });
        builder.Logging.AddProvider(new ScreenLog(screen)).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRouting();
        var app = builder.Build();
        app.MapGet("/health/live", () => TypedResults.Text("live\n"));
        app.MapGet("/health/ready", () => TypedResults.Text(state.Told + "\n", statusCode: state.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable));
        app.MapGet("/metrics", () => TypedResults.Text(metrics.Write(), MetricsType));
        await app.StartAsync(cancel);
        return new(app);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
