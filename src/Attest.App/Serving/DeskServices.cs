using Attest.App.Adding;
using Attest.App.Api;
using Attest.App.Decide;
using Attest.App.Desk;
using Attest.App.Desk.Names;
using Attest.App.Desk.Register;
using Attest.App.Desk.Sources;
using Attest.App.Reading;
using Attest.App.Telling;
using Attest.App.Users;
using Attest.Store.Desk;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.App.Serving;

/// <summary>What pages and routes of the desk are given.</summary>
static class DeskServices
{
    public static void Add(IServiceCollection services, Workbench workbench, ServeRequest request)
    {
        services.AddSingleton(workbench);
        services.AddSingleton(workbench.Clock);
        services.AddSingleton(request);
        services.AddSingleton(_ => new RegisterPool(request.Register, workbench.Clock));
        services.AddScoped<RegisterLease>();
        services.AddSingleton<RegisterKeeper>();
        services.AddHostedService(given => given.GetRequiredService<RegisterKeeper>());
        services.AddSingleton<RulingTaker>();
        services.AddSingleton<ReadingAnew>();
        services.AddHostedService(given => given.GetRequiredService<ReadingAnew>());
        services.AddSingleton<FeedKeeper>();
        services.AddHostedService(given => given.GetRequiredService<FeedKeeper>());
        services.AddHostedService<WebhookTeller>();
        services.AddSingleton<ReportAdder>();
        services.AddHostedService(given => given.GetRequiredService<ReportAdder>());
        services.AddSingleton(_ => new DeskAssets(request.AssetFolder));
        services.AddSingleton<DeskMenu>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.MaxDepth = 16;
        });
        services.AddSingleton<NameCover>();
        services.AddSingleton<RegisterViews>();
        services.AddSingleton<LoadedReader>();
        services.AddSingleton<SourceBooks>();
        services.AddRouting();
        InterfaceDocument.Add(services);
        services.AddRazorComponents();
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = ProblemShape.Complete);
        services.AddExceptionHandler<FaultAnswer>();
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = request.Limits.UploadBytes);
        AddEntrances(services, request);
        KeepKeys(services, request.KeyFolder);
    }

    static void KeepKeys(IServiceCollection services, string? folder)
    {
        var keys = services.AddDataProtection().SetApplicationName("attest-desk");
        if (folder is null) keys.UseEphemeralDataProtectionProvider();
        else keys.PersistKeysToFileSystem(OwnFolder(folder));
    }

    // Whoever reads these keys can make a session of anybody.
    static DirectoryInfo OwnFolder(string folder) => OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder)
        : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    static void AddEntrances(IServiceCollection services, ServeRequest request)
    {
        services.AddSingleton(_ => DeskBook.OpenFor(request.Register));
        services.AddSingleton(given => new UserList(given.GetRequiredService<DeskBook>().Accounts, given.GetRequiredService<TimeProvider>()));
        services.AddSingleton<SignInThrottle>();
        Entrances.Add(services, request);
        services.AddAntiforgery(tokens =>
        {
            tokens.Cookie.Name = "attest-form";
            tokens.Cookie.SameSite = SameSiteMode.Strict;
            tokens.Cookie.HttpOnly = true;
            tokens.Cookie.SecurePolicy = Entrances.SecureWhere(request);
            tokens.HeaderName = CrossSiteGuard.Header;
            tokens.FormFieldName = CrossSiteGuard.Field;
        });
    }
}
