using System.Xml.Linq;
using Attest.Tests.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Api;

public sealed class NewsApiTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task New_incidents_stand_in_a_feed_that_leads_to_their_pages()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.GetAsync("/api/v1/news.atom");

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal("Shelling of Tarvana, 3 May 2019", entry.Element(Atom + "title")?.Value);
        Assert.Equal($"{desk.Address}/incidents/{await desk.FirstIncidentAsync()}", entry.Element(Atom + "link")?.Attribute("href")?.Value);
        Assert.Equal("2026-01-02T03:04:05Z", entry.Element(Atom + "updated")?.Value);
    }

    [Fact]
    public async Task Names_that_exports_withhold_do_not_stand_in_it()
    {
        var folder = MadeFolder.Read().With("c.txt", MadeReports.Named);
        Assert.Equal(0, folder.Run("read", folder.Reports).Code);
        await using var desk = await MadeDesk.OpenAsync(folder);

        Assert.DoesNotContain("Jaylen", await desk.TextAsync("/api/v1/news.atom"), StringComparison.Ordinal);
    }
}
