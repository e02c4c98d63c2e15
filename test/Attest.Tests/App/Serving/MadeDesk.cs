using System.Net;
using Attest.App;
using Attest.App.Intake.Web;
using Attest.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Serving;

/// <summary>A desk that really listens, on any free port of this machine, over a made register.</summary>
sealed class MadeDesk : IAsyncDisposable
{
    readonly MadeFolder folder;
    readonly DeskHost host;

    MadeDesk(MadeFolder folder, DeskHost host, StringWriter screen)
    {
        (this.folder, this.host, Screen) = (folder, host, screen);
        Browser = Open();
    }

    /// <summary>Keeps cookies, follows no redirect, and names the desk as the place where its forms come from.</summary>
    public HttpClient Browser { get; }

    /// <summary>What the command would have told.</summary>
    public StringWriter Screen { get; }

    public string Address => host.Address;

    public string Register => folder.Register;

    public IServiceProvider Services => host.Services;

    public static Task<MadeDesk> OpenAsync(Func<ServeRequest, ServeRequest>? change = null, WebOptions? web = null) => OpenAsync(MadeFolder.Read(), change, web: web);

    public static async Task<MadeDesk> OpenAsync(MadeFolder folder, Func<ServeRequest, ServeRequest>? change = null, Engine? engine = null, WebOptions? web = null)
    {
        var screen = new StringWriter { NewLine = "\n" };
        var workbench = new Workbench(new(screen, screen, Width: null, ShowsProgress: false), engine ?? AttestRun.MadeEngine, new FixedClock()) { Web = web ?? new() };
        var request = new ServeRequest(folder.Register, IPAddress.Loopback, 0) { AssetFolder = folder.File("no-assets") };
        return new(folder, await DeskHost.StartAsync(workbench, change?.Invoke(request) ?? request, TestContext.Current.CancellationToken), screen);
    }

    /// <summary>Another visitor, without the first one's cookies.</summary>
    public HttpClient Open()
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new(), UseProxy = false }) { BaseAddress = new(Address) };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }

    public async Task<string> TextAsync(string path) => await Browser.GetStringAsync(path, TestContext.Current.CancellationToken);

    public async Task<HttpResponseMessage> GetAsync(string path) => await Browser.GetAsync(path, TestContext.Current.CancellationToken);

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => await Browser.SendAsync(request, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await host.DisposeAsync();
        folder.Dispose();
        await Screen.DisposeAsync();
    }
}
