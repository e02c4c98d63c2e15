using System.Net;
using Attest.App.Users;
using Attest.Tests.App.Serving;
using Attest.Tests.App.Users;
using Attest.Tests.Store;

namespace Attest.Tests.App.Api;

/// <summary>Names that exports withhold are in no answer to a reader, and in others only when they are asked for.</summary>
public sealed class WithheldNamesTests
{
    static readonly string[] Withheld = ["Ortiz", "Jaylen"];

    [Fact]
    public async Task No_answer_holds_them_unless_somebody_who_may_asks()
    {
        await using var desk = await OpenAsync();
        var shown = 0;

        foreach (var path in await PathsAsync(desk))
        {
            var answer = await desk.TextAsync(path);
            var asked = await desk.TextAsync($"{path}?names=shown");

            foreach (var name in Withheld) Assert.DoesNotContain(name, answer, StringComparison.Ordinal);
            if (Withheld.Any(name => asked.Contains(name, StringComparison.Ordinal))) shown++;
        }

        Assert.InRange(shown, 4, 8);
    }

    [Fact]
    public async Task A_reader_does_not_get_them_by_asking()
    {
        await using var desk = await OpenAsync();
        var paths = await PathsAsync(desk);
        desk.AddAll();
        using var reader = desk.WithKey(Role.Reader);

        foreach (var path in paths)
        {
            var answer = await reader.GetStringAsync($"{path}?names=shown", TestContext.Current.CancellationToken);
            foreach (var name in Withheld) Assert.DoesNotContain(name, answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/review")]
    [InlineData("/review?reason=contradictory_attribution")]
    [InlineData("/review/INCIDENT")]
    [InlineData("/settings?actor=Colin Ames")]
    [InlineData("/settings?actor=Tarvana&means=Islamic State")]
    [InlineData("/sources")]
    [InlineData("/")]
    public async Task No_page_holds_them_unless_somebody_who_may_asks(string page)
    {
        await using var desk = await OpenAsync();
        var path = page.Replace("INCIDENT", await desk.FirstIncidentAsync(), StringComparison.Ordinal);

        var answer = await desk.TextAsync(path);

        foreach (var name in Withheld) Assert.DoesNotContain(name, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_wrote_who_ruled_is_withheld_too_and_who_rules_may_ask_for_it()
    {
        await using var desk = await OpenAsync();
        var incident = await desk.FirstIncidentAsync();
        await desk.RuleAsync(new { ruling = "confirm", subject = incident, reason = "heard of Jaylen Ortiz, and of Ortiz again" }, "*");

        foreach (var path in new[] { $"/review/{incident}", $"/incidents/{incident}", "/api/v1/decisions", $"/api/v1/incidents/{incident}/decisions" })
        {
            var withheld = await desk.TextAsync(path);
            Assert.Contains("heard of [name withheld]", withheld, StringComparison.Ordinal);
            foreach (var name in Withheld) Assert.DoesNotContain(name, withheld, StringComparison.Ordinal);
            Assert.Contains("heard of Jaylen Ortiz", await desk.TextAsync($"{path}?names=shown"), StringComparison.Ordinal);
        }

        Assert.Contains($"href=\"/review/{incident}?names=shown\"", await desk.TextAsync($"/review/{incident}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("original")]
    public async Task A_report_whole_is_not_for_readers(string part)
    {
        await using var desk = await OpenAsync();
        var report = (await PathsAsync(desk)).First(path => path.StartsWith("/api/v1/reports/", StringComparison.Ordinal));
        desk.AddAll();
        using var reader = desk.WithKey(Role.Reader);

        using var answer = await reader.GetAsync($"{report}/{part}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    static async Task<MadeDesk> OpenAsync()
    {
        var folder = new MadeFolder().With("n.txt", MadeReports.Named);
        Assert.Equal(0, folder.Run("read", folder.Reports).Code);
        return await MadeDesk.OpenAsync(folder);
    }

    // Of the report that names them: itself, its claims, one claim, its incident with all claims.
    static async Task<string[]> PathsAsync(MadeDesk desk)
    {
        using var store = Attest.Store.RegisterStore.Open(desk.Register, Attest.Store.RegisterUse.Existing, new FixedClock());
        var claim = store.Ledger(new())[0].Claim;
        var incidents = await desk.JsonAsync("/api/v1/incidents");
        var incident = incidents.GetProperty("incidents")[0].GetProperty("incident").GetProperty("id").GetString();
        return
        [
            "/api/v1/reports", $"/api/v1/reports/{claim.Report}", $"/api/v1/reports/{claim.Report}/claims", $"/api/v1/claims/{claim.Id}",
            "/api/v1/incidents", $"/api/v1/incidents/{incident}", $"/api/v1/incidents/{incident}/claims", "/api/v1/news.atom",
        ];
    }
}
