using System.Net;
using System.Text;
using Attest.App.Api;
using Attest.Model;
using Attest.Tests.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Api;

public sealed class ReportApiTests
{
    [Fact]
    public async Task The_original_comes_byte_for_byte_and_as_something_to_be_saved()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var report = (await desk.JsonAsync("/api/v1/reports")).GetProperty("reports").EnumerateArray().First(entry => entry.GetProperty("file").GetString() == "a.txt");

        var answer = await desk.GetAsync($"/api/v1/reports/{report.GetProperty("id").GetString()}/original");

        Assert.Equal(Encoding.UTF8.GetBytes(MadeReports.Market), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("a.txt", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(["default-src 'none'; sandbox"], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal([report.GetProperty("sha256").GetString()!], answer.Headers.GetValues("X-Attest-Sha256"));
    }

    [Theory]
    [InlineData("folder/page.html", "page.html")]
    [InlineData("a.zip!../../../etc/passwd", "passwd")]
    [InlineData("C:\\windows\\system.ini", "system.ini")]
    [InlineData("evil\r\nSet-Cookie: x.txt", "evil_Set-Cookie__x.txt")]
    [InlineData("\"; rm -rf.html", "rm_-rf.html")]
    [InlineData("..", "r-1")]
    [InlineData("تقرير.txt", "تقرير.txt")]
    public void A_name_to_save_under_is_plain(string file, string expected)
    {
        var entry = new ReportEntry("r-1", file, "", null, null, null, null, false, [], null, [], "", null);

        Assert.Equal(expected, ReportApi.FileNameOf(entry));
    }

    [Fact]
    public async Task Reports_come_in_parts_that_join()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var first = await desk.JsonAsync("/api/v1/reports?limit=1");
        var second = await desk.JsonAsync($"/api/v1/reports?limit=1&cursor={first.GetProperty("next").GetString()}");
        var whole = await desk.JsonAsync("/api/v1/reports");

        Assert.Equal(whole.GetProperty("reports").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()),
            first.GetProperty("reports").EnumerateArray().Concat(second.GetProperty("reports").EnumerateArray()).Select(entry => entry.GetProperty("id").GetString()));
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.GetAsync("/api/v1/reports?limit=0")).StatusCode);
    }

    [Fact]
    public async Task The_text_is_plain_text_into_which_claims_point()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var claim = (await desk.JsonAsync($"/api/v1/incidents/{await desk.FirstIncidentAsync()}/claims")).GetProperty("claims")[0];

        var answer = await desk.GetAsync($"/api/v1/reports/{claim.GetProperty("report").GetString()}/text");

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(claim.GetProperty("quote").GetString(), text[claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()]);
    }
}
