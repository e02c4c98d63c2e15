using System.Net;
using Attest.Tests.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Desk.Incidents;

public sealed class IncidentPagesTests
{
    [Fact]
    public async Task The_page_tells_figures_with_their_speakers_and_sentences()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync($"/incidents/{Id(desk)}");

        foreach (var words in (string[])["Shelling of Tarvana, 3 May 2019", "at least 14", "Tarvana Health Office", "nine people were killed", "The army denies it.", "a.txt:"])
            Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_id_of_an_incident_that_is_in_another_one_now_leads_there()
    {
        await using var desk = await MadeDesk.OpenAsync();
        using var store = Open(desk);
        var other = store.Ledger(new()).Select(row => $"i-{row.Claim.Id}").First(id => id != Id(desk));

        var answer = await desk.GetAsync($"/incidents/{other}?as-of=2019-05-04");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/incidents/{Id(desk)}?as-of=2019-05-04", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/incidents/i-c-0000000000000000", HttpStatusCode.NotFound)]
    [InlineData("/incidents/%3Cscript%3E", HttpStatusCode.NotFound)]
    [InlineData("/incidents/..%2F..%2Fetc", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_said_in_words(string path, HttpStatusCode expected)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-05-04", HttpStatusCode.OK)]
    [InlineData("2019-13-04", HttpStatusCode.BadRequest)]
    [InlineData("yesterday", HttpStatusCode.BadRequest)]
    [InlineData("%3Cscript%3E", HttpStatusCode.BadRequest)]
    public async Task A_day_is_a_day(string day, HttpStatusCode expected)
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Equal(expected, (await desk.GetAsync($"/incidents/{Id(desk)}?as-of={day}")).StatusCode);
    }

    [Fact]
    public async Task Names_are_withheld_until_somebody_who_may_asks_for_them()
    {
        var folder = new MadeFolder().With("n.txt", MadeReports.Named);
        Assert.Equal(0, folder.Run("read", folder.Reports).Code);
        await using var desk = await MadeDesk.OpenAsync(folder);

        var withheld = await desk.TextAsync($"/incidents/{Id(desk)}");
        var shown = await desk.TextAsync($"/incidents/{Id(desk)}?names=shown");

        Assert.DoesNotContain("Ortiz", withheld, StringComparison.Ordinal);
        Assert.DoesNotContain("Colin", withheld, StringComparison.Ordinal);
        Assert.Contains("[name withheld]", withheld, StringComparison.Ordinal);
        Assert.Contains("Jaylen Ortiz", shown, StringComparison.Ordinal);
    }

    static string Id(MadeDesk desk)
    {
        using var store = Open(desk);
        return store.Incidents()[0].Id;
    }

    static Attest.Store.RegisterStore Open(MadeDesk desk) => Attest.Store.RegisterStore.Open(desk.Register, Attest.Store.RegisterUse.Existing, new FixedClock());
}
