using System.Net;
using Attest.App.Api;
using Attest.App.Desk;
using Attest.App.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Attest.App.Serving;

/// <summary>The running desk: one web server over one register.</summary>
sealed class DeskHost : IAsyncDisposable
{
    static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    readonly WebApplication app;
    readonly DirectoryInfo uploads;

    DeskHost(WebApplication app, DirectoryInfo uploads) => (this.app, this.uploads) = (app, uploads);

    /// <summary>Where the desk answers: "http://127.0.0.1:5080".</summary>
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>What the desk works with, for tests.</summary>
    public IServiceProvider Services => app.Services;

    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<DeskHost> StartAsync(Workbench workbench, ServeRequest request, CancellationToken cancel)
    {
        var uploads = Directory.CreateTempSubdirectory("attest-desk-");
        request = request with { UploadFolder = uploads.FullName };
        // Nothing from files or variables beside the program: what the command line says is all that counts.
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(DeskHost).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Bound(kestrel, request));
        builder.Logging.AddProvider(new ScreenLog(workbench.Screen)).SetMinimumLevel(LogLevel.Warning)
            // It warns of keys that lie open in a folder; that folder is its owner's alone.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // It warns that pages with a form are not kept, which is as it should be.
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        DeskServices.Add(builder.Services, workbench, request);

        var app = builder.Build();
        DeskPipeline.Use(app, request);
        DeskPages.Map(app, request);
        DeskApi.Map(app, request);
        app.MapFallback("{**path}", () => TypedResults.NotFound()).ForAnybody();
        try
        {
            await app.StartAsync(cancel);
        }
        catch
        {
            await app.DisposeAsync();
            uploads.Delete(recursive: true);
            throw;
        }

        return new(app, uploads);
    }

    public static async Task UntilStoppedAsync(CancellationToken cancel)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancel);
        }
        catch (OperationCanceledException)
        {
            // Closing is the way in which it ends.
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Farewell);
        await app.StopAsync(patience.Token);
        await app.DisposeAsync();
        uploads.Delete(recursive: true);
    }

    static void Bound(KestrelServerOptions kestrel, ServeRequest request)
    {
        var limits = request.Limits;
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = limits.BodyBytes;
        kestrel.Limits.RequestHeadersTimeout = limits.Head;
        kestrel.Limits.MinRequestBodyDataRate = new(limits.BytesPerSecond, limits.Grace);
        kestrel.Limits.MaxConcurrentConnections = limits.Connections;
        kestrel.Listen(new IPEndPoint(request.Listen, request.Port));
    }
}
