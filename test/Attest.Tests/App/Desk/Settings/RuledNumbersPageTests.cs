using System.Net;
using Attest.App;
using Attest.Model;
using Attest.Tests.App.Api;
using Attest.Tests.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Desk.Settings;

/// <summary>The register's own house rule: a word for a number is ruled on, what exports it changes is shown, and exports use it.</summary>
public sealed class RuledNumbersPageTests
{
    const string Path = "/settings/numbers", Heading = "Numbers ruled on in this register";

    /// <summary>An engine to which fourteen civilians are dozens of them.</summary>
    static Engine Vague { get; } = AttestRun.MadeEngine with { LoadReader = AttestRun.Reading(source => MadeReports.Read(source) is var read ? read with { Claims = [.. read.Claims.Select(Told)] } : read) };

    [Fact]
    public async Task What_would_change_is_shown_kept_used_and_undone()
    {
        await using var desk = await MadeDesk.OpenAsync(Folder(), engine: Vague);
        var page = WebUtility.HtmlDecode(await desk.TextAsync("/settings?vague=Dozens of&number=24-60"));
        Assert.Contains("What would change if: <bdi>dozens: 24 / – / 60", page, StringComparison.Ordinal);
        Assert.Contains("<strong>1 incident</strong> would be exported with other dead", page, StringComparison.Ordinal);
        Assert.DoesNotContain("counted as 24 to 60", await ExportAsync(desk), StringComparison.Ordinal);

        var answer = await desk.SendFormAsync(await desk.TextAsync("/settings"), Path, ("vague", "Dozens of"), ("number", "24-60"), ("reason", "our <b>handbook</b>"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("counted as 24 to 60 by the house rule own", await ExportAsync(desk), StringComparison.Ordinal);
        var ruled = await desk.TextAsync("/settings");
        Assert.Contains(Heading, ruled, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>handbook", ruled, StringComparison.Ordinal);

        await desk.SendFormAsync(ruled, "/review/rulings", ("ruling", "undo"), ("subject", DeskForms.Hidden(ruled, "subject")), ("reason", "it was another"), ("back", "/settings"));
        Assert.DoesNotContain("counted as 24 to 60", await ExportAsync(desk), StringComparison.Ordinal);
        Assert.DoesNotContain(Heading, await desk.TextAsync("/settings"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dozens", "24-12", "A number is written 12")]
    [InlineData("12", "12", "A word for a number has letters")]
    public async Task What_cannot_be_ruled_is_told(string word, string number, string problem)
    {
        await using var desk = await MadeDesk.OpenAsync();
        Assert.Contains(problem, await desk.TextAsync($"/settings?vague={word}&number={number}"), StringComparison.Ordinal);

        var answer = await desk.SendFormAsync(await desk.TextAsync("/settings"), Path, ("vague", word), ("number", number), ("reason", "x"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task A_number_needs_to_say_where_it_is_from()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.SendFormAsync(await desk.TextAsync("/settings"), Path, ("vague", "dozens"), ("number", "24"), ("reason", " "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("a decision needs a reason", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_interface_takes_a_number_and_offers_the_rule()
    {
        await using var desk = await MadeDesk.OpenAsync(Folder(), engine: Vague);

        var answer = await (await desk.RuleAsync(new { ruling = "number", subject = "v-dozens", value = "24", reason = "our handbook" }, "*")).JsonAsync();

        Assert.Equal("24/24/24", answer.GetProperty("decision").GetProperty("value").GetString());
        Assert.Contains("counted as 24 by the house rule own", await ExportAsync(desk), StringComparison.Ordinal);
        Assert.Contains((await desk.JsonAsync("/api/v1/exports")).GetProperty("exports").EnumerateArray(), one => one.GetProperty("rules").EnumerateArray().Any(rule => rule.GetString() == "own"));
    }

    [Fact]
    public void A_file_of_decisions_makes_rows_of_the_own_rule()
    {
        using var folder = Folder();
        File.WriteAllText(folder.File("numbers.csv"), "decision,subject,value,reason\nnumber,v-dozens,24-60,our handbook\n");
        Assert.Equal(0, AttestRun.Of(Vague, "decide", folder.File("numbers.csv"), "--by", "Ann", "--register", folder.Register).Code);

        Assert.Contains("counted as 24 to 60", AttestRun.Of(Vague, "export", "--format", "acled", "--rule", "own", "--register", folder.Register).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("counted as 24 to 60", AttestRun.Of(Vague, "export", "--format", "acled", "--rule", "acled", "--register", folder.Register).Out, StringComparison.Ordinal);
        Assert.Contains("dozens counts as 24/-/60 by the rule own", AttestRun.Of(Vague, "decisions", "--register", folder.Register).Out.ReplaceLineEndings(" "), StringComparison.Ordinal);

        File.WriteAllText(folder.File("wrong.csv"), "decision,subject,value,reason\nnumber,v-dozens,many,our handbook\n");
        Assert.Contains("row 2, column value", AttestRun.Of(Vague, "decide", folder.File("wrong.csv"), "--register", folder.Register).Error, StringComparison.Ordinal);
    }

    static MadeFolder Folder()
    {
        var folder = new MadeFolder().With("a.txt", MadeReports.Market).With("b.txt", MadeReports.Rival);
        Assert.Equal(0, AttestRun.Of(Vague, "read", folder.Reports, "--register", folder.Register).Code);
        return folder;
    }

    static Claim Told(Claim claim) => claim.Casualty is { Figure.Value: 14 } casualty ? claim with { Casualty = casualty with { Figure = Figure.Vague, Phrase = "dozens of" } } : claim;

    static Task<string> ExportAsync(MadeDesk desk) => desk.TextAsync("/api/v1/exports/acled?rule=own");
}
