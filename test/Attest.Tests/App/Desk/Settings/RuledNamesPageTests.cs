using System.Net;
using Attest.App;
using Attest.Model;
using Attest.Tests.App.Api;
using Attest.Tests.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Desk.Settings;

/// <summary>A name is ruled on at the desk: first what it would change is shown, then it is kept and the reports that hold it are read anew.</summary>
public sealed class RuledNamesPageTests
{
    const string Names = "/settings/names";

    /// <summary>An engine that calls the attacker by the party that the name "Ostrelia" was ruled to mean.</summary>
    static Engine Naming { get; } = AttestRun.MadeEngine with { LoadReader = file => AttestRun.MadeEngine.LoadReader(file) with { Ruled = Renamed } };

    [Fact]
    public async Task What_would_change_is_shown_and_nothing_is_changed()
    {
        await using var desk = await MadeDesk.OpenAsync(MadeFolder.Read(), engine: Naming);
        var before = await ClaimsAsync(desk);

        var page = WebUtility.HtmlDecode(await desk.TextAsync("/settings?actor=Tarvana&means=Islamic State"));

        Assert.Contains("What would change if: <bdi>Tarvana is another name of Islamic State", page, StringComparison.Ordinal);
        Assert.Contains("1 claim</strong> of <strong>1 incident", page, StringComparison.Ordinal);
        Assert.Contains("by Islamic State", page, StringComparison.Ordinal);
        Assert.Equal(before, await ClaimsAsync(desk));
    }

    [Fact]
    public async Task What_is_kept_is_read_anew_and_can_be_undone()
    {
        await using var desk = await MadeDesk.OpenAsync(MadeFolder.Read(), engine: Naming);
        var before = await ClaimsAsync(desk);
        var page = await desk.TextAsync("/settings?actor=Tarvana&means=Islamic State");

        var answer = await desk.SendFormAsync(page, Names, ("actor", "Tarvana"), ("means", "Islamic State"), ("reason", "as they call <b>themselves</b>"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await UntilAsync(async () => (await ClaimsAsync(desk)).Contains("Islamic State", StringComparison.Ordinal));
        var ruled = await desk.TextAsync("/settings");
        Assert.Contains("Names ruled on in this register", ruled, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>themselves", ruled, StringComparison.Ordinal);

        await desk.SendFormAsync(ruled, "/review/rulings", ("ruling", "undo"), ("subject", DeskForms.Hidden(ruled, "subject")), ("reason", "it was another"), ("back", "/settings"));
        await UntilAsync(async () => await ClaimsAsync(desk) == before);
        Assert.DoesNotContain("Names ruled on in this register", await desk.TextAsync("/settings"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tarvana", "Islamic State", "A name needs a capital")]
    [InlineData("Tarvana", "Nobody At All", "The tables know no such party")]
    public async Task What_cannot_be_ruled_is_told(string name, string means, string problem)
    {
        await using var desk = await MadeDesk.OpenAsync();
        var page = await desk.TextAsync($"/settings?actor={name}&means={means}");
        Assert.Contains(problem, page, StringComparison.Ordinal);

        var answer = await desk.SendFormAsync(await desk.TextAsync("/settings"), Names, ("actor", name), ("means", means), ("reason", "x"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task A_ruling_without_a_reason_is_shown_again()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.SendFormAsync(await desk.TextAsync("/settings"), Names, ("actor", "Tarvana"), ("kind", "group"), ("reason", " "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("a decision needs a reason", page, StringComparison.Ordinal);
        Assert.Contains("What would change if: <bdi>Tarvana: group", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_interface_takes_a_ruling_on_a_name_too()
    {
        await using var desk = await MadeDesk.OpenAsync(MadeFolder.Read(), engine: Naming);

        var answer = await desk.RuleAsync(new { ruling = "name", subject = "n-Tarvana", value = "means Islamic State", reason = "as they say" }, "*");

        Assert.Equal("means islamic-state", (await answer.JsonAsync()).GetProperty("decision").GetProperty("value").GetString());
        await UntilAsync(async () => (await ClaimsAsync(desk)).Contains("Islamic State", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_decisions_rules_on_names_and_upgrade_shows_what_that_changes()
    {
        using var folder = MadeFolder.Read();
        File.WriteAllText(folder.File("names.csv"), "decision,subject,value,reason\nname,n-Tarvana,means Daesh,as they say\n");
        Assert.Equal(0, AttestRun.Of(Naming, "decide", folder.File("names.csv"), "--by", "Ann", "--register", folder.Register).Code);

        var preview = AttestRun.Of(Naming, "upgrade", "--register", folder.Register).Out;

        Assert.Contains("by Islamic State", preview, StringComparison.Ordinal);
        Assert.Contains("Tarvana is another name of Islamic State", AttestRun.Of(Naming, "decisions", "--register", folder.Register).Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    static ReportReader Renamed(RuledTables names) => AttestRun.Reading(source =>
    {
        var read = MadeReports.Read(source);
        return names.Names.FirstOrDefault(name => name.Means == "islamic-state") is null ? read : read with { Claims = [.. read.Claims.Select(Renamed)] };
    })(null);

    static Claim Renamed(Claim claim) => claim.Attack is not { } attack ? claim
        : claim with { Attack = attack with { Attackers = [new("Islamic State", "islamic-state", "army")] } };

    static async Task<string> ClaimsAsync(MadeDesk desk)
    {
        var report = (await desk.JsonAsync("/api/v1/reports")).GetProperty("reports").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ToList();
        var all = await Task.WhenAll(report.Select(id => desk.TextAsync($"/api/v1/reports/{id}/claims")));
        return string.Join('\n', all);
    }

    static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var wait = 0; wait < 100; wait++)
        {
            if (await isSo()) return;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail("It did not come to be so.");
    }
}
