namespace Attest.Browser;

/// <summary>What people read at the desk, in every light and width: no barrier, no fault, nothing that runs off the side.</summary>
public sealed class ReadingPagesTests(SampleDesk desk)
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var page in (string[])["incident", "as-of", "report", "why", "sources", "missing"])
                foreach (var view in View.All) pages.Add(page, view.Name);
            return pages;
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task No_page_has_a_barrier(string name, string view)
    {
        var page = await desk.VisitAsync(PathOf(name), View.Named(view));

        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_runs_off_the_side(string name, string view)
    {
        var page = await desk.VisitAsync(PathOf(name), View.Named(view));

        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    [Theory]
    [InlineData("incident")]
    [InlineData("why")]
    [InlineData("sources")]
    public async Task The_policy_of_the_desk_is_never_broken(string name)
    {
        var page = await desk.VisitAsync("about:blank");
        var faults = new List<string>();
        page.Console += (_, message) => faults.AddRange(message.Type is "error" or "warning" ? [$"{message.Text} {message.Location}"] : []);
        page.PageError += (_, error) => faults.Add(error);

        await page.GotoAsync(desk.Address + PathOf(name));

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("incident")]
    [InlineData("why")]
    public async Task Pages_read_the_same_without_script(string name)
    {
        var page = await desk.VisitAsync(PathOf(name), runsScript: false);

        Assert.NotEmpty(await page.Locator("main h1").AllAsync());
        Assert.NotEmpty(await page.Locator("main table, main .report-text a.claim").AllAsync());
    }

    string PathOf(string name) => name switch
    {
        "incident" => $"/incidents/{desk.LargestId}",
        "as-of" => $"/incidents/{desk.LargestId}?as-of=2031-03-12",
        "report" => $"/reports/{desk.ReportId}",
        "why" => $"/reports/{desk.ReportId}?claim={desk.ClaimId}",
        "sources" => "/sources",
        _ => "/incidents/i-c-0000000000000000",
    };
}
