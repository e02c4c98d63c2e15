using System.Net;
using Attest.App;
using Attest.App.Users;
using Attest.Model;
using Attest.Tests.App.Serving;
using Attest.Tests.App.Users;
using Attest.Tests.Store;

namespace Attest.Tests.App.Api;

/// <summary>What a ruling on tables would change is told to programs too, and keeps nothing.</summary>
public sealed class PreviewApiTests
{
    const string Preview = "/api/v1/decisions/preview";

    /// <summary>An engine that counts the dead as police wherever a word was ruled on, and to which fourteen of them are dozens.</summary>
    static Engine Counting { get; } = AttestRun.MadeEngine with { LoadReader = _ => Reading(RuledTables.None) with { Ruled = Reading } };

    [Fact]
    public async Task A_word_tells_which_reports_would_be_read_otherwise()
    {
        await using var desk = await OpenAsync();

        var told = await desk.JsonAsync($"{Preview}?ruling=word&subject=w-groups:market&value=Police");

        Assert.Equal(("market: police (list of groups)", "police"), (told.GetProperty("told").GetString(), told.GetProperty("value").GetString()));
        var reading = told.GetProperty("reading");
        Assert.Equal((2, 2), (reading.GetProperty("reports").GetInt32(), reading.GetProperty("looked").GetInt32()));
        Assert.Contains(reading.GetProperty("changes").EnumerateArray(), change => change.GetProperty("lines").EnumerateArray().Any(line => line.GetString()!.Contains("police", StringComparison.Ordinal)));
        Assert.Empty((await desk.JsonAsync("/api/v1/decisions")).GetProperty("decisions").EnumerateArray());
    }

    [Fact]
    public async Task A_number_tells_which_exports_would_change()
    {
        await using var desk = await OpenAsync();

        var told = await desk.JsonAsync($"{Preview}?ruling=number&subject=v-dozens&value=24-60");

        Assert.Equal("24/-/60", told.GetProperty("value").GetString());
        var change = Assert.Single(told.GetProperty("exports").GetProperty("changes").EnumerateArray());
        Assert.EndsWith(" / 60", change.GetProperty("after").GetString(), StringComparison.Ordinal);
        Assert.Equal(await desk.FirstIncidentAsync(), change.GetProperty("incident").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("ruling=name&subject=n-market&value=group", HttpStatusCode.UnprocessableEntity)]
    [InlineData("ruling=word&subject=w-groups:market&value=vessel", HttpStatusCode.UnprocessableEntity)]
    [InlineData("ruling=number&subject=dozens&value=12", HttpStatusCode.UnprocessableEntity)]
    [InlineData("ruling=number&subject=v-dozens&value=many", HttpStatusCode.UnprocessableEntity)]
    [InlineData("ruling=merge&subject=i-c-1&value=x", HttpStatusCode.BadRequest)]
    [InlineData("ruling=word", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_ruled_is_a_problem(string asked, HttpStatusCode expected)
    {
        await using var desk = await OpenAsync();

        var answer = await desk.GetAsync($"{Preview}?{asked}");

        Assert.Equal((expected, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task House_rules_stand_with_what_they_write_for_the_words_of_the_register()
    {
        await using var desk = await OpenAsync();
        await desk.RuleAsync(new { ruling = "number", subject = "v-dozens", value = "30", reason = "our handbook" }, "*");

        var told = await desk.JsonAsync("/api/v1/rules");

        Assert.Equal(["airwars", "acled", "ucdp", "own"], told.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("name").GetString()));
        var phrase = Assert.Single(told.GetProperty("phrases").EnumerateArray());
        Assert.Equal("dozens of", phrase.GetProperty("phrase").GetString());
        Assert.Contains(phrase.GetProperty("numbers").EnumerateArray(), row => row.GetProperty("rule").GetString() == "own" && row.GetProperty("best").GetInt32() == 30);
        Assert.DoesNotContain(phrase.GetProperty("numbers").EnumerateArray(), row => row.GetProperty("rule").GetString() == "ucdp");
    }

    [Fact]
    public async Task A_word_and_a_party_tell_what_the_tables_make_of_them()
    {
        await using var desk = await OpenAsync();

        var word = await desk.JsonAsync("/api/v1/words/market");
        var (known, unknown) = (await desk.JsonAsync("/api/v1/parties/ISIS"), await desk.JsonAsync("/api/v1/parties/River%20Brigades"));

        Assert.Equal(2, word.GetProperty("reports").GetInt32());
        Assert.Contains(word.GetProperty("lists").EnumerateArray(), list => list.GetProperty("row").EnumerateObject().Any());
        Assert.Equal(("islamic-state", "group"), (known.GetProperty("key").GetString(), known.GetProperty("kind").GetString()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, unknown.GetProperty("key").ValueKind);
    }

    [Theory]
    [InlineData($"{Preview}?ruling=word&subject=w-groups:market&value=police")]
    [InlineData("/api/v1/rules")]
    [InlineData("/api/v1/words/market")]
    public async Task It_is_for_coders_as_the_page_is(string path)
    {
        await using var desk = await OpenAsync();
        desk.AddAll();
        using var reader = desk.WithKey(Role.Reader);
        using var coder = desk.WithKey(Role.Coder);

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await coder.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);
    }

    static Task<MadeDesk> OpenAsync()
    {
        var folder = new MadeFolder().With("a.txt", MadeReports.Market).With("b.txt", MadeReports.Rival);
        Assert.Equal(0, AttestRun.Of(Counting, "read", folder.Reports, "--register", folder.Register).Code);
        return MadeDesk.OpenAsync(folder, engine: Counting);
    }

    static ReportReader Reading(RuledTables ruled) => AttestRun.Reading(source =>
        MadeReports.Read(source) is var read ? read with { Claims = [.. read.Claims.Select(claim => Told(claim, ruled.Words.Any(word => word.Kind == "police")))] } : read)(null);

    static Claim Told(Claim claim, bool isOfPolice)
    {
        if (claim.Casualty is not { } casualty) return claim;
        if (casualty.Figure.Value == 14) casualty = casualty with { Figure = Figure.Vague, Phrase = "dozens of" };
        return claim with { Casualty = isOfPolice ? casualty with { Group = Group.Police } : casualty };
    }
}
