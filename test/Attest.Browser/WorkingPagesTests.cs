using Microsoft.Playwright;

namespace Attest.Browser;

/// <summary>The pages on which people search and rule, in every light and width: no barrier, no fault, nothing that runs off the side.</summary>
public sealed class WorkingPagesTests(SampleDesk desk)
{
    static readonly string[] Names = ["register", "filtered", "review", "rule", "place", "add", "exports", "settings", "name", "users", "interface", "review/decisions"];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var page in Names)
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
    [InlineData("register")]
    [InlineData("review")]
    [InlineData("add")]
    [InlineData("settings")]
    public async Task The_policy_of_the_desk_is_never_broken(string name)
    {
        var page = await desk.VisitAsync("about:blank");
        var faults = new List<string>();
        // The software that stands in for a graphics card warns of its own slowness.
        page.Console += (_, message) => faults.AddRange(message.Type == "error" ? [$"{message.Text} {message.Location}"] : []);
        page.PageError += (_, error) => faults.Add(error);

        await page.GotoAsync(desk.Address + PathOf(name));
        if (name == "register") await page.Locator("[data-map][data-state=ready]").WaitForAsync();

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Filters_and_the_list_work_without_script()
    {
        var page = await desk.VisitAsync("/", runsScript: false);

        await page.Locator("#place").FillAsync("Sabha");
        await page.Locator(".filters button").ClickAsync();

        Assert.Contains("place=Sabha", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("[data-item]").First).ToContainTextAsync("Sabha");
    }

    string PathOf(string name) => name switch
    {
        "register" => "/",
        "filtered" => "/?place=Sabha&grade=weak&from=2031-03-01&to=2031-03-31",
        "rule" => $"/review/{desk.LargestId}",
        "place" => $"/review/{desk.LargestId}?site={Uri.EscapeDataString(desk.SiteName)}&find=Tripoli",
        "name" => "/settings?actor=Gao&means=Islamic State",
        "users" => "/settings/users",
        _ => $"/{name}",
    };
}
