using System.Net;
using Attest.App;
using Attest.Model;
using Attest.Tests.App.Api;
using Attest.Tests.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Desk.Settings;

/// <summary>A word of a list is ruled on at the desk: first what it would change is shown, then it is kept and the reports that hold it are read anew.</summary>
public sealed class RuledWordsPageTests
{
    const string Path = "/settings/words", Heading = "Words ruled on in this register";

    /// <summary>An engine that counts the dead as police wherever a word was ruled to be for police.</summary>
    static Engine Counting { get; } = AttestRun.MadeEngine with { LoadReader = file => AttestRun.MadeEngine.LoadReader(file) with { Ruled = Counted } };

    [Fact]
    public async Task What_would_change_is_shown_and_nothing_is_changed()
    {
        await using var desk = await MadeDesk.OpenAsync(MadeFolder.Read(), engine: Counting);
        var before = await ClaimsAsync(desk);

        var page = WebUtility.HtmlDecode(await desk.TextAsync("/settings?word=Market&as=groups:police"));

        Assert.Contains("What would change if: <bdi>market: police (list of groups)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<strong>0 claims</strong>", page, StringComparison.Ordinal);
        Assert.Contains(" police", page[page.IndexOf("What would change", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Equal(before, await ClaimsAsync(desk));
    }

    [Fact]
    public async Task What_is_kept_is_read_anew_and_can_be_undone()
    {
        await using var desk = await MadeDesk.OpenAsync(MadeFolder.Read(), engine: Counting);
        var before = await ClaimsAsync(desk);
        var page = await desk.TextAsync("/settings?word=market&as=groups:police");

        var answer = await desk.SendFormAsync(page, Path, ("word", "market"), ("as", "groups:police"), ("reason", "as they say <b>here</b>"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await UntilAsync(async () => (await ClaimsAsync(desk)).Contains("\"police\"", StringComparison.Ordinal));
        var ruled = await desk.TextAsync("/settings");
        Assert.Contains(Heading, ruled, StringComparison.Ordinal);
        Assert.DoesNotContain("Names ruled on", ruled, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>here", ruled, StringComparison.Ordinal);

        await desk.SendFormAsync(ruled, "/review/rulings", ("ruling", "undo"), ("subject", DeskForms.Hidden(ruled, "subject")), ("reason", "it was another"), ("back", "/settings"));
        await UntilAsync(async () => await ClaimsAsync(desk) == before);
        Assert.DoesNotContain(Heading, await desk.TextAsync("/settings"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it", "groups:police", "A word has three letters or more")]
    [InlineData("market", "groups:vessel", "The list has no such kind")]
    [InlineData("market", "verbs:police", "A word has three letters or more")]
    public async Task What_cannot_be_ruled_is_told(string word, string kind, string problem)
    {
        await using var desk = await MadeDesk.OpenAsync();
        Assert.Contains(problem, await desk.TextAsync($"/settings?word={word}&as={kind}"), StringComparison.Ordinal);

        var answer = await desk.SendFormAsync(await desk.TextAsync("/settings"), Path, ("word", word), ("as", kind), ("reason", "x"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory]
    [InlineData("market", "groups:police", " ", "a decision needs a reason")]
    [InlineData("market", "", "x", "is no word after")]
    [InlineData("", "", "x", "is no word after")]
    public async Task A_form_with_something_missing_is_shown_again(string word, string kind, string reason, string problem)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.SendFormAsync(await desk.TextAsync("/settings"), Path, ("word", word), ("as", kind), ("reason", reason));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(problem, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_interface_takes_a_ruling_on_a_word_too()
    {
        await using var desk = await MadeDesk.OpenAsync(MadeFolder.Read(), engine: Counting);

        var answer = await (await desk.RuleAsync(new { ruling = "word", subject = "w-groups:market", value = "Police", reason = "as they say" }, "*")).JsonAsync();

        Assert.Equal(("word", "police"), (answer.GetProperty("decision").GetProperty("ruling").GetString(), answer.GetProperty("decision").GetProperty("value").GetString()));
        await UntilAsync(async () => (await ClaimsAsync(desk)).Contains("\"police\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("w-groups:market", "vessel")]
    [InlineData("w-verbs:market", "police")]
    [InlineData("market", "police")]
    public async Task The_interface_refuses_what_is_no_word_of_a_list(string subject, string value)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.RuleAsync(new { ruling = "word", subject, value, reason = "as they say" }, "*");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public void A_file_of_decisions_rules_on_words_and_upgrade_shows_what_that_changes()
    {
        using var folder = MadeFolder.Read();
        File.WriteAllText(folder.File("words.csv"), "decision,subject,value,reason\nword,w-groups:market,police,as they say\nword,w-weapons:panga,none,no weapon here\n");
        Assert.Equal(0, AttestRun.Of(Counting, "decide", folder.File("words.csv"), "--by", "Ann", "--register", folder.Register).Code);

        Assert.Contains("police", AttestRun.Of(Counting, "upgrade", "--register", folder.Register).Out, StringComparison.Ordinal);
        var listed = AttestRun.Of(Counting, "decisions", "--register", folder.Register).Out.ReplaceLineEndings(" ");
        Assert.Contains("market: police (list of groups)", listed, StringComparison.Ordinal);
        Assert.Contains("panga: no word of the list of weapons", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_word_that_fits_no_list_is_refused()
    {
        using var folder = MadeFolder.Read();
        File.WriteAllText(folder.File("words.csv"), "decision,subject,value,reason\nword,w-groups:market,vessel,as they say\n");

        var run = AttestRun.Of(Counting, "decide", folder.File("words.csv"), "--register", folder.Register);

        Assert.NotEqual(0, run.Code);
        Assert.Contains("row 2, column value", run.Error, StringComparison.Ordinal);
    }

    static ReportReader Counted(RuledTables ruled) => AttestRun.Reading(source =>
    {
        var read = MadeReports.Read(source);
        return ruled.Words.Any(word => word.Kind == "police") ? read with { Claims = [.. read.Claims.Select(Counted)] } : read;
    })(null);

    static Claim Counted(Claim claim) => claim.Casualty is { } casualty ? claim with { Casualty = casualty with { Group = Group.Police } } : claim;

    static async Task<string> ClaimsAsync(MadeDesk desk)
    {
        var reports = (await desk.JsonAsync("/api/v1/reports")).GetProperty("reports").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ToList();
        return string.Join('\n', await Task.WhenAll(reports.Select(id => desk.TextAsync($"/api/v1/reports/{id}/claims"))));
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
