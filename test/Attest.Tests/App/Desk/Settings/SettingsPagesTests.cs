using System.Net;
using Attest.App.Desk.Settings;
using Attest.Tests.App.Serving;

namespace Attest.Tests.App.Desk.Settings;

public sealed class SettingsPagesTests
{
    const string Tiles = "https://tiles.example.org/{z}/{x}/{y}.png";

    [Fact]
    public async Task Tiles_are_kept_and_only_then_may_the_map_ask_their_server()
    {
        await using var desk = await MadeDesk.OpenAsync();
        Assert.DoesNotContain("tiles.example.org", await PolicyAsync(desk), StringComparison.Ordinal);

        var kept = await desk.SendFormAsync(await desk.TextAsync("/settings"), "/settings/tiles", ("address", Tiles), ("attribution", "Made map"));

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        var policy = await PolicyAsync(desk);
        Assert.Contains("img-src 'self' https://tiles.example.org ", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self' https://tiles.example.org", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'self' https", policy, StringComparison.Ordinal);
        Assert.Contains("Made map", await desk.TextAsync("/settings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tiles_can_be_taken_back()
    {
        await using var desk = await MadeDesk.OpenAsync();
        await desk.SendFormAsync(await desk.TextAsync("/settings"), "/settings/tiles", ("address", Tiles));

        await desk.SendFormAsync(await desk.TextAsync("/settings"), "/settings/tiles", ("address", ""));

        Assert.DoesNotContain("tiles.example.org", await PolicyAsync(desk), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://tiles.example.org/{z}/{x}.png")]
    [InlineData("javascript:alert(1)//{z}{x}{y}")]
    [InlineData("https://tiles.example.org/{z}/{x}/{y}; script-src *")]
    [InlineData("https://{z}.example.org/{x}/{y}")]
    [InlineData("https://user:word@tiles.example.org/{z}/{x}/{y}")]
    [InlineData("https://*/{z}/{x}/{y}")]
    public async Task What_is_no_address_of_tiles_is_shown_again(string address)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.SendFormAsync(await desk.TextAsync("/settings"), "/settings/tiles", ("address", address));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(TileSetting.Problem(address));
        Assert.DoesNotContain("example.org", await PolicyAsync(desk), StringComparison.Ordinal);
    }

    [Fact]
    public async Task House_rules_show_what_they_make_of_a_word()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = WebUtility.HtmlDecode(await desk.TextAsync("/settings"));

        Assert.Contains("12 / 12 / 12", page, StringComparison.Ordinal);
        Assert.Contains("12 / – / 24", page, StringComparison.Ordinal);
        Assert.Contains("Every figure of this register is a number", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_actor_is_shown_as_the_tables_read_it_and_where_it_stands()
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Contains("1 incident names it", await desk.TextAsync("/settings?actor=Ostrelian army"), StringComparison.Ordinal);
        Assert.Contains("stands in no table", await desk.TextAsync("/settings?actor=<i>Nobody</i>"), StringComparison.Ordinal);
        Assert.DoesNotContain("<i>Nobody", await desk.TextAsync("/settings?actor=<i>Nobody</i>"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_alias_would_change_is_told_before_anybody_changes_it()
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Contains("In <strong>1</strong> of them both are named", await desk.TextAsync("/settings?actor=Ostrelian army&means=Tarvana"), StringComparison.Ordinal);
        Assert.Contains("In <strong>0</strong> of them both are named", await desk.TextAsync("/settings?actor=Ostrelian army&means=Nobody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_is_shown_with_the_lists_that_have_it_and_the_reports_it_stands_in()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync("/settings?word=killed");

        Assert.Contains("2 reports of this register have the word", page, StringComparison.Ordinal);
        Assert.Contains("En/harm", page, StringComparison.Ordinal);
    }

    static async Task<string> PolicyAsync(MadeDesk desk) => string.Join(' ', (await desk.GetAsync("/")).Headers.GetValues("Content-Security-Policy"));
}
