using Attest.App.Serving;
using Attest.Model;
using Attest.Store;
using Attest.Tests.Store;
using Microsoft.Playwright;

namespace Attest.Browser;

/// <summary>Each ruling as a person gives it: by key, with a reason, told after it was kept.</summary>
public sealed class ReviewActionTests(SampleDesk desk) : IAsyncLifetime
{
    readonly TemporaryFolder folder = new();
    DeskHost? host;

    [Theory]
    [InlineData("c", "confirm")]
    [InlineData("x", "reject")]
    [InlineData("n", "no-incident")]
    public async Task A_key_opens_the_form_and_Enter_rules(string key, string action)
    {
        var page = await OpenAsync();

        await page.Keyboard.PressAsync(key);
        var form = page.Locator($"details[data-action='{action}'][open]");
        await form.GetByLabel("Why").FillAsync("as the reports say");
        await form.GetByLabel("Why").PressAsync("Enter");

        await Assertions.Expect(page.Locator(".ruled")).ToContainTextAsync("as the reports say");
        Assert.Equal("as the reports say", Assert.Single(Decisions()).Reason);
    }

    [Fact]
    public async Task What_was_ruled_to_be_no_incident_is_taken_back_later_with_a_reason()
    {
        var page = await OpenAsync();
        await RuleAsync(page, "a drill");
        await Assertions.Expect(page.Locator(".ruled")).ToContainTextAsync("a drill");

        await page.GotoAsync($"{host!.Address}/review");
        await page.GetByRole(AriaRole.Link, new() { Name = "All rulings" }).ClickAsync();
        await page.GetByLabel("Why").FillAsync("no drill");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo: no incident" }).ClickAsync();

        await Assertions.Expect(page.Locator(".ruled")).ToContainTextAsync("no drill");
        await Assertions.Expect(page.Locator("table.decisions")).ToContainTextAsync("undone");
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.Equal([Ruling.NoIncident, Ruling.Undo], Decisions().Select(decision => decision.Ruling));
    }

    [Fact]
    public async Task What_was_ruled_is_taken_back_on_a_phone_from_the_page_of_the_incident()
    {
        var wide = await OpenAsync();
        await wide.Keyboard.PressAsync("c");
        await wide.Locator("details[data-action='confirm'][open]").GetByLabel("Why").FillAsync("seen");
        await wide.Keyboard.PressAsync("Enter");
        await Assertions.Expect(wide.Locator(".ruled")).ToContainTextAsync("seen");

        var page = await desk.VisitAsync($"{host!.Address}/review/{desk.LargestId}", View.Phone);

        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        Assert.Empty(await Axe.ViolationsAsync(page));
        var undoing = page.Locator("table.decisions form");
        await undoing.GetByLabel("Why").FillAsync("too soon");
        await undoing.GetByRole(AriaRole.Button, new() { Name = "Undo: confirm" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ruled")).ToContainTextAsync("too soon");
        Assert.Equal([Ruling.Confirm, Ruling.Undo], Decisions().Select(decision => decision.Ruling));
    }

    [Fact]
    public async Task A_figure_is_corrected_with_a_reason()
    {
        var page = await OpenAsync();
        var claim = FirstToll();

        await page.Keyboard.PressAsync("e");
        var form = page.Locator("details[data-action='correct'][open]");
        await form.GetByLabel("What").SelectOptionAsync(claim);
        await form.GetByLabel("Right value").FillAsync("at least 15");
        await form.GetByLabel("Why").FillAsync("counted in the statement");
        await form.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(page.Locator(".ruled")).ToContainTextAsync("correct figure to at least 15");
        await Assertions.Expect(page.Locator($"tr[id='{claim}']")).ToContainTextAsync("at least 15");
    }

    [Fact]
    public async Task A_place_is_looked_for_picked_and_stands_in_the_incident()
    {
        var page = await OpenAsync();

        await page.Keyboard.PressAsync("p");
        var form = page.Locator("details[data-action='place'][open]");
        await form.GetByLabel("Name to look for").FillAsync("Tripoli");
        await form.GetByLabel("Name to look for").PressAsync("Enter");
        await form.GetByRole(AriaRole.Radio).First.CheckAsync();
        await form.GetByLabel("Why").FillAsync("the pictures show the harbour");
        await form.GetByRole(AriaRole.Button, new() { Name = "Correct a place" }).ClickAsync();

        await Assertions.Expect(page.Locator(".ruled")).ToContainTextAsync("at Tripoli");
        await Assertions.Expect(page.Locator(".review-card header")).ToContainTextAsync("Tripoli");
        Assert.Equal("site", Assert.Single(Decisions()).Field);
    }

    [Fact]
    public async Task Two_incidents_are_merged_and_the_merging_is_taken_back_by_a_key()
    {
        var page = await OpenAsync();
        var other = OtherId();

        await page.Keyboard.PressAsync("m");
        var form = page.Locator("details[data-action='merge'][open]");
        await form.GetByLabel("Other incident").FillAsync(other);
        await form.GetByLabel("Why").FillAsync("one operation");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator(".ruled")).ToContainTextAsync("merge with");
        // Keys are heard from when the scripts have run.
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("u");

        await Assertions.Expect(page.Locator(".ruled")).ToContainTextAsync("undo");
        Assert.Empty(Decision.Standing(Decisions()));
    }

    [Fact]
    public async Task Claims_are_split_off()
    {
        var page = await OpenAsync();

        await page.Keyboard.PressAsync("s");
        var form = page.Locator("details[data-action='split'][open]");
        await form.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await form.GetByLabel("Why").FillAsync("another street");
        await form.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(page.Locator(".ruled")).ToContainTextAsync("another street");
        Assert.Equal(Ruling.Split, Assert.Single(Decisions()).Ruling);
    }

    [Fact]
    public async Task A_claim_is_moved()
    {
        var page = await OpenAsync();

        await page.Keyboard.PressAsync("v");
        var form = page.Locator("details[data-action='move'][open]");
        await form.GetByLabel("Other incident").FillAsync(OtherId());
        await form.GetByLabel("Why").FillAsync("of the later attack");
        await form.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(page.Locator(".ruled")).ToContainTextAsync("of the later attack");
        Assert.Equal(Ruling.Move, Assert.Single(Decisions()).Ruling);
    }

    [Fact]
    public async Task Who_comes_second_sees_what_the_first_ruled()
    {
        var (first, second) = (await OpenAsync(), await OpenAsync());
        await RuleAsync(first, "looked at by the first");

        await RuleAsync(second, "looked at by the second");

        await Assertions.Expect(second.Locator("h1")).ToHaveTextAsync("Somebody was first");
        await Assertions.Expect(second.Locator("main")).ToContainTextAsync("looked at by the first");
        await Assertions.Expect(second.Locator("main")).ToContainTextAsync("looked at by the second");
        Assert.Empty(await Axe.ViolationsAsync(second));
        Assert.Single(Decisions());
    }

    public async ValueTask InitializeAsync() => host = await desk.OpenAsync(folder);

    public async ValueTask DisposeAsync()
    {
        if (host is not null) await host.DisposeAsync();
        folder.Dispose();
    }

    async Task<IPage> OpenAsync() => await desk.VisitAsync($"{host!.Address}/review/{desk.LargestId}");

    static async Task RuleAsync(IPage page, string reason)
    {
        await page.Keyboard.PressAsync("n");
        await page.Locator("details[data-action='no-incident'][open]").GetByLabel("Why").FillAsync(reason);
        await page.Keyboard.PressAsync("Enter");
    }

    IReadOnlyList<Decision> Decisions()
    {
        using var store = Open();
        return store.Decisions.All();
    }

    string OtherId()
    {
        using var store = Open();
        return store.Incidents().First(incident => incident.Id != desk.LargestId).Id;
    }

    string FirstToll()
    {
        using var store = Open();
        return store.Ledger(new(Incident: desk.LargestId)).First(row => row.Claim.Casualty is not null).Claim.Id;
    }

    RegisterStore Open() => RegisterStore.Open(folder.File("copy.db"), RegisterUse.Existing, new FixedClock());
}
