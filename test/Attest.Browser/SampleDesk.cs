using System.Net;
using Attest.App;
using Attest.App.Serving;
using Attest.Browser;
using Attest.Dev;
using Attest.Model;
using Attest.Store;
using Attest.Tests.Store;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SampleDesk))]

namespace Attest.Browser;

/// <summary>A desk over the reports of samples/, and a browser before it; both are opened once for all tests.</summary>
/// <remarks>Tests that change the register open a desk of their own: <see cref="OpenAsync"/>.</remarks>
public sealed class SampleDesk : IAsyncLifetime
{
    readonly TemporaryFolder folder = new();
    Chromium? chromium;
    DeskHost? host;

    public string Address => host!.Address;

    /// <summary>The register's file.</summary>
    public string Register => folder.File("samples.db");

    /// <summary>Id of the incident that most reports tell of.</summary>
    public string LargestId { get; private set; } = "";

    /// <summary>Name of the first site of that incident.</summary>
    public string SiteName { get; private set; } = "";

    /// <summary>Id of the report with most claims, and of a claim of it that somebody is told to have made.</summary>
    public string ReportId { get; private set; } = "";

    public string ClaimId { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        chromium = await Chromium.OpenAsync();
        if (chromium is null) return;
        await RunAsync("read", Repository.In("samples/reports"), "--register", Register);
        Choose();
        host = await DeskHost.StartAsync(Bench(TextWriter.Null), Served(Register), CancellationToken.None);
    }

    void Choose()
    {
        using var store = RegisterStore.Open(Register, RegisterUse.Existing, new FixedClock());
        var largest = store.Incidents().OrderByDescending(incident => incident.Reports.Length).ThenBy(incident => incident.Id, StringComparer.Ordinal).First();
        (LargestId, SiteName) = (largest.Id, largest.Sites[0].Name);
        var claims = store.Ledger(new(Kind: ClaimKind.Casualty)).Where(row => row.Claim.Speaker is not null && row.Incident == LargestId).ToList();
        ReportId = claims.GroupBy(row => row.Claim.Report, StringComparer.Ordinal).OrderByDescending(report => report.Count()).ThenBy(report => report.Key, StringComparer.Ordinal).First().Key;
        ClaimId = claims.First(row => row.Claim.Report == ReportId).Claim.Id;
    }

    /// <summary>A page of the desk as a visitor sees it; skips the test where there is no Chromium.</summary>
    internal async Task<IPage> VisitAsync(string path, View? view = null, bool runsScript = true)
    {
        if (chromium is null) SkipOrFail();
        var page = await chromium!.VisitAsync(view ?? View.Light, runsScript);
        await page.GotoAsync(path.StartsWith('/') ? Address + path : path);
        return page;
    }

    /// <summary>Another desk over a copy of the same register, for tests that write.</summary>
    internal async Task<DeskHost> OpenAsync(TemporaryFolder own)
    {
        if (chromium is null) SkipOrFail();
        var copy = own.File("copy.db");
        File.Copy(Register, copy);
        return await DeskHost.StartAsync(Bench(TextWriter.Null), Served(copy), TestContext.Current.CancellationToken);
    }

    /// <summary>Runs a command of the program; fails where it fails.</summary>
    internal static async Task RunAsync(params string[] command)
    {
        await using var told = new StringWriter();
        var code = await CommandLine.RunAsync(command, Bench(told));
        if (code != 0) throw new InvalidOperationException($"attest {string.Join(' ', command)} ended with {code}: {told}");
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null) await host.DisposeAsync();
        if (chromium is not null) await chromium.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>Without Chromium: ends the test, skipped at home, failed in CI.</summary>
    static void SkipOrFail()
    {
        const string Missing = "Chromium is missing; the desk is not tested as people see it. Get it: dotnet dev.cs test --install";
        if (Surroundings.IsCi) Assert.Fail(Missing);
        Assert.Skip(Missing);
    }

    static Workbench Bench(TextWriter told) =>
        new(new(TextWriter.Null, told, Width: null, ShowsProgress: false), Engine.OfThisProgram(), TimeProvider.System) { KeyFile = Path.Combine(Path.GetTempPath(), "attest-tests-have-no-key.pem") };

    static ServeRequest Served(string register) => new(register, IPAddress.Loopback, 0) { AssetFolder = Repository.In("artifacts/desk"), AtMachine = "A. Coder" };
}
