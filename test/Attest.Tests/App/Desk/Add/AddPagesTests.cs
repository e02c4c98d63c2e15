using System.Net;
using System.Text;
using Attest.Tests.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Desk.Add;

public sealed class AddPagesTests
{
    [Fact]
    public async Task Files_and_pasted_text_become_reports_and_each_outcome_is_told()
    {
        await using var desk = await MadeDesk.OpenAsync(Empty());

        var page = await AddAsync(desk, form =>
        {
            form.Add(new StringContent(MadeReports.Market, Encoding.UTF8), "files", "market.txt");
            form.Add(new ByteArrayContent([0x50, 0x4e, 0x47]), "files", "photo.png");
            form.Add(new StringContent(MadeReports.Rival), "text");
        });

        Assert.Contains("Done: 2 reports read with", page, StringComparison.Ordinal);
        Assert.Contains("photo.png", page, StringComparison.Ordinal);
        Assert.Contains("data-state=\"refused\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/reports/r-", page, StringComparison.Ordinal);
        Assert.Contains("Shelling of Tarvana", await desk.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_there_already_changes_nothing()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await AddAsync(desk, form => form.Add(new StringContent(MadeReports.Market, Encoding.UTF8), "files", "again.txt"));

        Assert.Contains("1 there already, 0 refused.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/secret")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://[::1]/")]
    public async Task An_address_of_this_machine_or_its_network_is_refused(string address)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await AddAsync(desk, form => form.Add(new StringContent(address), "address"));

        Assert.Contains("0 there already, 1 refused.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("address", "file:///etc/passwd", "is no web address")]
    [InlineData("text", "   ", "Nothing was given to be read")]
    public async Task What_cannot_be_taken_is_said(string field, string value, string expected)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await SendAsync(desk, form => form.Add(new StringContent(value), field));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_that_never_was_is_not_found()
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync("/add/0")).StatusCode);
    }

    static MadeFolder Empty()
    {
        var folder = new MadeFolder();
        using (Attest.Store.RegisterStore.Open(folder.Register, Attest.Store.RegisterUse.CreateOrExtend, new FixedClock())) { }
        return folder;
    }

    static async Task<HttpResponseMessage> SendAsync(MadeDesk desk, Action<MultipartFormDataContent> fill)
    {
        using var form = new MultipartFormDataContent { { new StringContent(DeskForms.TokenIn(await desk.TextAsync("/add"))), "form-token" } };
        fill(form);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/add") { Content = form };
        return await desk.SendAsync(request);
    }

    /// <summary>The page of the batch when all of it is done.</summary>
    static async Task<string> AddAsync(MadeDesk desk, Action<MultipartFormDataContent> fill)
    {
        var answer = await SendAsync(desk, fill);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var batch = answer.Headers.Location!.OriginalString;
        await desk.TextAsync($"/api/v1/additions/{batch.Split('/')[^1]}/events");
        return await desk.TextAsync(batch);
    }
}
