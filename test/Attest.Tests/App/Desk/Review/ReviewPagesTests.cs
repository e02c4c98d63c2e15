using System.Net;
using Attest.Store;
using Attest.Tests.App.Api;
using Attest.Tests.App.Serving;
using Attest.Tests.Store;

namespace Attest.Tests.App.Desk.Review;

public sealed class ReviewPagesTests
{
    const string Rulings = "/review/rulings";

    [Fact]
    public async Task The_queue_says_why_an_incident_waits_and_what_is_asked()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync("/review?reason=uncertain_link");

        Assert.Contains("uncertain link", page, StringComparison.Ordinal);
        Assert.Contains("aria-current=\"page\">uncertain link", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?reason=unheard-of&cursor=none&ruled=d-none")]
    public async Task Without_a_reason_that_is_one_the_queue_begins_where_something_waits(string query)
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/review" + query)).StatusCode);
    }

    [Theory]
    [InlineData("confirm", true)]
    [InlineData("no-incident", true)]
    [InlineData("reject", false)]
    public async Task A_ruling_is_kept_and_told_with_a_way_to_take_it_back(string ruling, bool onIncident)
    {
        await using var desk = await MadeDesk.OpenAsync();
        var (id, page) = await FirstAsync(desk);
        var claim = ClaimIn(page);

        var answer = await desk.SendFormAsync(page, Rulings, ("ruling", ruling), ("subject", onIncident ? id : claim), ("reason", "as the reports say"), ("version", VersionIn(page)), ("back", "/review"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var told = answer.Headers.Location!.OriginalString;
        Assert.StartsWith("/review?ruled=d-", told, StringComparison.Ordinal);
        var after = await desk.TextAsync(told);
        Assert.Contains("as the reports say", after, StringComparison.Ordinal);
        Assert.Contains("data-undo", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_figure_stands_on_the_page_with_its_reason_and_its_words_stay()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var (id, page) = await FirstAsync(desk);

        await Correct(desk, page, "at least 15", back: $"/review/{id}");

        var after = await desk.TextAsync($"/review/{id}");
        Assert.Contains("correct figure to at least 15", after, StringComparison.Ordinal);
        Assert.Contains("At least 14 civilians", after, StringComparison.Ordinal);
        Assert.Contains("misread", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_opens_on_the_claim_one_comes_from_with_what_is_read_now()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var (id, page) = await FirstAsync(desk);

        var open = await desk.TextAsync($"/review/{id}?correct={ClaimIn(page)}");

        Assert.Contains("data-action=\"correct\" open", open, StringComparison.Ordinal);
        Assert.Contains($"<option value=\"{ClaimIn(page)}\" selected", open, StringComparison.Ordinal);
        Assert.Contains("value=\"at least 14\"", open, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"alert\"", open, StringComparison.Ordinal);
        Assert.DoesNotContain("open", (await desk.TextAsync($"/review/{id}?correct=c-none")).Split("data-action=\"correct\"")[1].Split('>')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_ruled_can_be_taken_back_at_once()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var (_, page) = await FirstAsync(desk);
        var told = await desk.TextAsync((await Correct(desk, page, "40")).Headers.Location!.OriginalString);
        var decision = told.Split("value=\"d-")[1].Split('"')[0];

        var answer = await desk.SendFormAsync(told, Rulings, ("ruling", "undo"), ("subject", "d-" + decision), ("reason", "taken back at once"), ("back", "/review"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain("correct figure to 40", (await FirstAsync(desk)).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_is_none_is_shown_again_with_what_is_wrong()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var (_, page) = await FirstAsync(desk);

        var answer = await Correct(desk, page, "a <b>few</b>");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("role=\"alert\"", again, StringComparison.Ordinal);
        Assert.Contains("value=\"a &lt;b&gt;few&lt;/b&gt;\"", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_sees_both_rulings_and_nothing_is_overwritten()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var (id, page) = await FirstAsync(desk);
        await Correct(desk, page, "40", reason: "counted again");

        var second = await Correct(desk, page, "50", reason: "heard otherwise");

        Assert.Equal(HttpStatusCode.PreconditionFailed, second.StatusCode);
        var conflict = await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Somebody was first", conflict, StringComparison.Ordinal);
        Assert.Contains("counted again", conflict, StringComparison.Ordinal);
        Assert.Contains("heard otherwise", conflict, StringComparison.Ordinal);
        Assert.Contains("correct figure to 40", await desk.TextAsync($"/review/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_seen_what_the_first_ruled_may_rule_all_the_same()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var (id, page) = await FirstAsync(desk);
        await Correct(desk, page, "40");
        var conflict = await (await Correct(desk, page, "50", reason: "heard otherwise")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var answer = await desk.SendFormAsync(conflict, Rulings, ("ruling", "correct"), ("subject", ClaimIn(page)), ("field", "figure"), ("value", "50"),
            ("reason", "heard otherwise"), ("version", DeskForms.Hidden(conflict, "version")), ("back", "/review"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("correct figure to 50", await desk.TextAsync($"/review/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_is_looked_for_by_name_and_picked()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var id = await desk.FirstIncidentAsync();
        var page = await desk.TextAsync($"/review/{id}?site=Tarvana&find=Palmyra");
        Assert.Contains("data-action=\"place\" open", page, StringComparison.Ordinal);
        var place = WebUtility.HtmlDecode(page.Split("type=\"radio\" name=\"place\" value=\"")[1].Split('"')[0]);

        var answer = await desk.SendFormAsync(page, Rulings, ("ruling", "correct"), ("subject", id), ("field", "site"), ("told", "Tarvana"), ("place", place), ("reason", "the map shows it"), ("back", $"/review/{id}"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("place Tarvana at Palmyra", await desk.TextAsync($"/review/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_point_that_is_none_is_shown_again_in_the_form_of_places()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var (id, page) = await FirstAsync(desk);

        var answer = await desk.SendFormAsync(page, Rulings, ("ruling", "correct"), ("subject", id), ("field", "site"), ("told", "Tarvana"), ("place", ""),
            ("name", "<b>Gate</b>"), ("point", "95, 12"), ("fine", "site"), ("around", "Velna"), ("reason", "seen"), ("back", "/review"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("data-action=\"place\" open", again, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", again, StringComparison.Ordinal);
        Assert.DoesNotContain("data-action=\"correct\" open", again, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Gate", again, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task A_form_leads_nowhere_outside(string back)
    {
        await using var desk = await MadeDesk.OpenAsync();
        var (_, page) = await FirstAsync(desk);

        Assert.StartsWith("/review?ruled=", (await Correct(desk, page, "40", back: back)).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_pages_token_nothing_is_ruled()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var (id, _) = await FirstAsync(desk);
        using var request = new HttpRequestMessage(HttpMethod.Post, Rulings)
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("ruling", "confirm"), KeyValuePair.Create("subject", id), KeyValuePair.Create("reason", "x")]),
            Headers = { { "Origin", "https://evil.example" } },
        };

        Assert.Equal(HttpStatusCode.Forbidden, (await desk.SendAsync(request)).StatusCode);
        using var store = RegisterStore.Open(desk.Register, RegisterUse.Existing, new FixedClock());
        Assert.Empty(store.Decisions.All());
    }

    [Fact]
    public async Task A_form_without_a_ruling_is_refused()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var (_, page) = await FirstAsync(desk);

        Assert.Equal(HttpStatusCode.BadRequest, (await desk.SendFormAsync(page, Rulings, ("ruling", "obliterate"))).StatusCode);
    }

    static async Task<(string Id, string Page)> FirstAsync(MadeDesk desk)
    {
        var id = await desk.FirstIncidentAsync();
        return (id, await desk.TextAsync($"/review/{id}"));
    }

    static Task<HttpResponseMessage> Correct(MadeDesk desk, string page, string value, string reason = "misread", string back = "/review") => desk.SendFormAsync(page, Rulings,
        ("ruling", "correct"), ("subject", ClaimIn(page)), ("field", "figure"), ("value", value), ("reason", reason), ("version", VersionIn(page)), ("back", back));

    static string VersionIn(string page) => DeskForms.Hidden(page, "version");

    /// <summary>The row of the claim of at least 14 civilians.</summary>
    static string ClaimIn(string page) => "c-" + page.Split("<tr id=\"c-").First(row => row.Contains("At least 14 civilians", StringComparison.Ordinal) && row.Contains("civilians</bdi>", StringComparison.Ordinal))[..16];
}
