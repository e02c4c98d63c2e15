using Microsoft.Playwright;

namespace Attest.Browser;

/// <summary>The system's Chromium, driven by the tests and by the bench.</summary>
sealed class Chromium : IAsyncDisposable
{
    static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    readonly IPlaywright playwright;
    readonly IBrowser browser;

    Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    /// <summary>Null where there is none.</summary>
    public static async Task<Chromium?> OpenAsync()
    {
        if (Programs.Select(Find).FirstOrDefault(path => path is not null) is not { } program) return null;
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program, Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new(playwright, browser);
    }

    /// <summary>A fresh visitor.</summary>
    public async Task<IPage> VisitAsync(View view, bool runsScript = true)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = view.Width, Height = view.Height }, ColorScheme = view.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce, JavaScriptEnabled = runsScript, Locale = "en-GB", TimezoneId = "UTC",
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
