using Attest.App.Desk.Review;
using Attest.Dev;
using Microsoft.Playwright;

namespace Attest.Browser;

/// <summary>Pictures of the pages in every light and width, in artifacts/shots: for people to look at, and for the documents.</summary>
public sealed class ShotTests(SampleDesk desk)
{
    [Theory]
    [InlineData("register")]
    [InlineData("incident")]
    [InlineData("report")]
    [InlineData("sources")]
    [InlineData("review")]
    [InlineData("add")]
    [InlineData("exports")]
    [InlineData("settings")]
    [InlineData("correct")]
    [InlineData("place")]
    [InlineData("name")]
    [InlineData("users")]
    public async Task A_page_is_pictured(string name)
    {
        foreach (var view in View.All)
        {
            var page = await OpenAsync(name, view);
            await PictureAsync(page, $"{name}-{view.Name}", isWhole: true);
            if (view == View.Light) await PictureAsync(page, $"{name}-top", isWhole: false);
        }
    }

    async Task<IPage> OpenAsync(string name, View view)
    {
        var page = await desk.VisitAsync(name switch
        {
            "register" => "/",
            "incident" => $"/incidents/{desk.LargestId}",
            "report" => $"/reports/{desk.ReportId}?claim={desk.ClaimId}",
            "correct" => ReviewAddress.Correcting(desk.LargestId, desk.ClaimId),
            "place" => $"/review/{desk.LargestId}?site={Uri.EscapeDataString(desk.SiteName)}&find=Tripoli",
            "name" => "/settings?actor=Gao&means=Islamic State",
            "users" => "/settings/users",
            _ => $"/{name}",
        }, view);
        // The form stands below the claims; the picture of the top is to show it.
        if (name == "correct") await page.Locator("details[open] form").EvaluateAsync("form => form.scrollIntoView({ block: 'end' })");
        if (name == "register") await page.Locator("[data-map][data-state=ready]").WaitForAsync();
        return page;
    }

    static async Task PictureAsync(IPage page, string name, bool isWhole)
    {
        var file = Path.Combine(Repository.Artifacts, "shots", $"{name}.png");
        await page.ScreenshotAsync(new() { Path = file, FullPage = isWhole });
        Assert.True(new FileInfo(file).Length > 10_000);
    }
}
