using System.Globalization;
using System.Net;
using Attest.App.Users;
using Attest.Model;
using Attest.Store;
using Attest.Tests.App.Api;
using Attest.Tests.App.Serving;
using Attest.Tests.App.Users;

namespace Attest.Tests.App.Desk.Review;

/// <summary>All rulings, the newest first: also those on what has no page any more can be taken back.</summary>
public sealed class DecisionsPageTests
{
    const string Path = "/review/decisions";

    [Fact]
    public async Task A_register_without_rulings_says_so()
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Contains("Nobody has ruled on anything here.", await desk.TextAsync(Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_ruled_stands_there_with_its_reason_and_is_taken_back_with_another()
    {
        await using var desk = await MadeDesk.OpenAsync();
        await desk.RuleAsync(new { ruling = "no-incident", subject = await desk.FirstIncidentAsync(), reason = "a <b>drill</b>" }, "*");
        var page = await desk.TextAsync(Path);
        Assert.Contains("no incident", page, StringComparison.Ordinal);
        Assert.Contains("a &lt;b&gt;drill", page, StringComparison.Ordinal);

        var answer = await desk.SendFormAsync(page, "/review/rulings", ("ruling", "undo"), ("subject", DeskForms.Hidden(page, "subject")), ("reason", "no drill"), ("back", Path));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith($"{Path}?ruled=d-", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var after = await desk.TextAsync(answer.Headers.Location.OriginalString);
        Assert.Contains("undone", after, StringComparison.Ordinal);
        Assert.Contains("no drill", after, StringComparison.Ordinal);
        Assert.Equal("", DeskForms.Hidden(after, "subject"));
    }

    [Fact]
    public async Task Coders_are_offered_to_take_back_their_own_and_editors_everybodys()
    {
        await using var desk = await MadeDesk.OpenAsync();
        Keep(desk, Ruled(1, "Somebody Else"));
        desk.AddAll();
        using var coder = desk.WithKey(Role.Coder);
        using var editor = desk.WithKey(Role.Editor);
        Assert.DoesNotContain("Undo", await coder.GetStringAsync(Path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Undo", await editor.GetStringAsync(Path, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        Keep(desk, Ruled(2, DeskUsers.NameOf(Role.Coder)));

        Assert.Contains("Undo", await coder.GetStringAsync(Path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_rulings_come_a_part_at_a_time_the_newest_first()
    {
        await using var desk = await MadeDesk.OpenAsync();
        Keep(desk, [.. Enumerable.Range(1, 60).Select(number => Ruled(number, "Ann"))]);

        var first = await desk.TextAsync(Path);
        var last = await desk.TextAsync($"{Path}?cursor=11");

        Assert.Contains("reason 60.", first, StringComparison.Ordinal);
        Assert.DoesNotContain("reason 10.", first, StringComparison.Ordinal);
        Assert.Contains($"{Path}?cursor=11\"", first, StringComparison.Ordinal);
        Assert.Contains("reason 10.", last, StringComparison.Ordinal);
        Assert.DoesNotContain("reason 11.", last, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_an_incident_takes_back_what_was_ruled_on_it()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var incident = await desk.FirstIncidentAsync();
        await desk.RuleAsync(new { ruling = "confirm", subject = incident, reason = "seen" }, "*");

        var page = await desk.TextAsync($"/review/{incident}");

        Assert.Contains("Ruled so far", page, StringComparison.Ordinal);
        Assert.Contains("Undo: confirm", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Undo: confirm", await desk.TextAsync($"/incidents/{incident}"), StringComparison.Ordinal);
    }

    static Decision Ruled(int number, string by) =>
        Decision.Of(Ruling.Confirm, "i-c-gone", null, null, [], $"reason {number}.", by, new DateTime(2031, 6, 1, 0, number % 60, 0, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    static void Keep(MadeDesk desk, params Decision[] decisions)
    {
        using var store = RegisterStore.Open(desk.Register, RegisterUse.CreateOrExtend, TimeProvider.System);
        store.Decisions.Keep(decisions);
    }
}
