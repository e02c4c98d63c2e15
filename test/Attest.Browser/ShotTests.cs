using Attest.Dev;

namespace Attest.Browser;

/// <summary>Pictures of the pages in every light and width, in artifacts/shots: for people to look at, and for the documents.</summary>
public sealed class ShotTests(SampleDesk desk)
{
    [Theory]
    [InlineData("incident")]
    [InlineData("report")]
    [InlineData("sources")]
    public async Task A_page_is_pictured(string name)
    {
        var path = name switch { "incident" => $"/incidents/{desk.LargestId}", "report" => $"/reports/{desk.ReportId}?claim={desk.ClaimId}", _ => "/sources" };
        foreach (var view in View.All)
        {
            var page = await desk.VisitAsync(path, view);
            var file = Path.Combine(Repository.Artifacts, "shots", $"{name}-{view.Name}.png");
            await page.ScreenshotAsync(new() { Path = file, FullPage = true });
            Assert.True(new FileInfo(file).Length > 10_000);
        }
    }
}
