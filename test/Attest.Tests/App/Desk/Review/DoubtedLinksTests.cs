using Attest.App;
using Attest.Link;
using Attest.Tests.App.Api;
using Attest.Tests.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Desk.Review;

/// <summary>Links near the threshold wait in the review queue, with their points and reasons, and can be split from there.</summary>
public sealed class DoubtedLinksTests
{
    static readonly string Market = MadeReports.IdOf(MadeReports.Source("a.txt", MadeReports.Market)), Rival = MadeReports.IdOf(MadeReports.Source("b.txt", MadeReports.Rival));

    static Engine Doubting { get; } = AttestRun.MadeEngine with
    {
        Version = "doubting-1",
        Build = (readings, names, decisions) => [.. MadeRegister.Build(readings, names, decisions), new(null, [], []) { Doubts = [new LinkDoubt(Rival, 1, Market, 5.25, "both tell of <i>Tarvana</i> (+3)")] }],
    };

    [Fact]
    public async Task A_doubted_link_waits_with_its_points_and_why()
    {
        await using var desk = await OpenAsync();

        var page = await desk.TextAsync("/review?reason=uncertain_link");

        Assert.Contains("5.25 points, where 5 are needed", page.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("both tell of &lt;i&gt;Tarvana&lt;/i&gt; (&#x2B;3)", page, StringComparison.Ordinal);
        Assert.Equal(1, (await desk.JsonAsync("/api/v1/incidents?review=uncertain_link")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_report_can_be_split_off_from_there()
    {
        await using var desk = await OpenAsync();

        var page = await desk.TextAsync($"/review/{await desk.FirstIncidentAsync()}?split={Rival}");

        var form = page.Split("data-action=\"split\"")[1].Split("</form>")[0];
        Assert.StartsWith(" open", form, StringComparison.Ordinal);
        Assert.Equal(2, form.Split(" checked").Length - 1);
    }

    [Fact]
    public async Task An_unknown_report_opens_no_form()
    {
        await using var desk = await OpenAsync();

        Assert.DoesNotContain("data-action=\"split\" open", await desk.TextAsync($"/review/{await desk.FirstIncidentAsync()}?split=r-none"), StringComparison.Ordinal);
    }

    static Task<MadeDesk> OpenAsync()
    {
        var folder = new MadeFolder().With("a.txt", MadeReports.Market).With("b.txt", MadeReports.Rival);
        Assert.Equal(0, AttestRun.Of(Doubting, "read", folder.Reports, "--register", folder.Register).Code);
        return MadeDesk.OpenAsync(folder, engine: Doubting);
    }
}
