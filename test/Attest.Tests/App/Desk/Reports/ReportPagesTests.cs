using System.Net;
using Attest.Tests.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Desk.Reports;

public sealed class ReportPagesTests
{
    [Fact]
    public async Task The_text_stands_with_its_claims_marked()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync($"/reports/{Id(desk, "a.txt")}");

        Assert.Contains("shells struck the market of Tarvana</a>", page, StringComparison.Ordinal);
        Assert.Contains("k-attack", page, StringComparison.Ordinal);
        Assert.Contains("k-casualty", page, StringComparison.Ordinal);
        Assert.Contains("/original\" download", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_is_asked_for_is_explained_with_its_tree()
    {
        await using var desk = await MadeDesk.OpenAsync();
        using var store = Open(desk);
        var claim = store.Ledger(new(Report: Id(desk, "b.txt")))[0].Claim;

        var page = await desk.TextAsync($"/reports/{claim.Report}?claim={claim.Id}");

        Assert.Contains("Why this claim", page, StringComparison.Ordinal);
        Assert.Contains("made/search", page, StringComparison.Ordinal);
        Assert.Contains("speaker: made", page, StringComparison.Ordinal);
        Assert.Contains("└─ ", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/reports/r-0000000000000000")]
    [InlineData("/reports/x")]
    public async Task A_report_that_is_not_there_is_said_so(string path)
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_claim_of_another_report_is_not_explained_here()
    {
        await using var desk = await MadeDesk.OpenAsync();
        using var store = Open(desk);
        var claim = store.Ledger(new(Report: Id(desk, "b.txt")))[0].Claim.Id;

        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"/reports/{Id(desk, "a.txt")}?claim={claim}")).StatusCode);
    }

    [Fact]
    public async Task Markup_in_a_report_is_words()
    {
        var folder = new MadeFolder().With("x.txt", "A title\n\nHe wrote <script>alert(1)</script> & \"><img src=x onerror=alert(1)> there. nine people were killed\n");
        Assert.Equal(0, folder.Run("read", folder.Reports).Code);
        await using var desk = await MadeDesk.OpenAsync(folder);

        var page = await desk.TextAsync($"/reports/{Id(desk, "x.txt")}");

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withheld_names_are_not_in_the_text_either()
    {
        var folder = new MadeFolder().With("n.txt", MadeReports.Named);
        Assert.Equal(0, folder.Run("read", folder.Reports).Code);
        await using var desk = await MadeDesk.OpenAsync(folder);
        using var store = Open(desk);
        var claim = store.Ledger(new())[0].Claim;

        foreach (var path in (string[])[$"/reports/{claim.Report}", $"/reports/{claim.Report}?claim={claim.Id}"])
        {
            var page = await desk.TextAsync(path);
            Assert.DoesNotContain("Ortiz", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Jaylen", page, StringComparison.Ordinal);
            Assert.Contains("[name withheld]", page, StringComparison.Ordinal);
        }

        Assert.Contains("Ortiz", await desk.TextAsync($"/reports/{claim.Report}?names=shown"), StringComparison.Ordinal);
    }

    static string Id(MadeDesk desk, string file)
    {
        using var store = Open(desk);
        return store.Reports().Single(report => Path.GetFileName(report.File) == file).Id;
    }

    static Attest.Store.RegisterStore Open(MadeDesk desk) => Attest.Store.RegisterStore.Open(desk.Register, Attest.Store.RegisterUse.Existing, new FixedClock());
}
