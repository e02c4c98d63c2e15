using Attest.App.Serving;
using Attest.Model;
using Attest.Store;
using Attest.Tests.Store;
using Microsoft.Playwright;

namespace Attest.Browser;

/// <summary>A word of a list, and a number for a word, are ruled on as a person does it: looked up, its changes read, kept with a reason, undone.</summary>
public sealed class RuledWordTests(SampleDesk desk) : IAsyncLifetime
{
    readonly TemporaryFolder folder = new();
    DeskHost? host;

    [Fact]
    public async Task A_word_is_looked_at_kept_and_undone()
    {
        var page = await desk.VisitAsync($"{host!.Address}/settings");
        var part = page.Locator("#words");
        await part.GetByLabel("Word (a noun in the singular)").FillAsync("lamplighter");
        await part.GetByLabel("would be").SelectOptionAsync("groups:civilians");
        await part.GetByRole(AriaRole.Button, new() { Name = "Look" }).ClickAsync();
        await Assertions.Expect(page.Locator(".proposal")).ToContainTextAsync("lamplighter: civilians (list of groups)");
        Assert.Empty(await Axe.ViolationsAsync(page));

        await page.Locator("#ruling-reason").FillAsync("they light lamps");
        await page.Locator(".proposal button").ClickAsync();
        await Assertions.Expect(part).ToContainTextAsync("Words ruled on in this register");
        Assert.Equal(Ruling.Word, Assert.Single(Decisions()).Ruling);
        Assert.Empty(await Axe.ViolationsAsync(page));

        await part.Locator("td").GetByLabel("Why").FillAsync("it was another");
        await part.Locator("td").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(part).Not.ToContainTextAsync("Words ruled on in this register");
        Assert.Empty(Decision.Standing(Decisions()));
    }

    [Fact]
    public async Task A_number_for_a_word_is_looked_at_kept_and_undone()
    {
        var page = await desk.VisitAsync($"{host!.Address}/settings");
        var part = page.Locator("#rules");
        await part.GetByLabel("Words for a number").FillAsync("scores of");
        await part.GetByLabel("count as").FillAsync("40-80");
        await part.GetByRole(AriaRole.Button, new() { Name = "Look" }).ClickAsync();
        await Assertions.Expect(page.Locator(".proposal")).ToContainTextAsync("scores: 40 / – / 80");
        Assert.Empty(await Axe.ViolationsAsync(page));

        await page.Locator("#number-reason").FillAsync("our handbook");
        await page.Locator(".proposal button").ClickAsync();
        await Assertions.Expect(part).ToContainTextAsync("Numbers ruled on in this register");
        Assert.Equal(Ruling.Number, Assert.Single(Decisions()).Ruling);
        Assert.Empty(await Axe.ViolationsAsync(page));

        await part.Locator("td").GetByLabel("Why").FillAsync("it was another");
        await part.Locator("td").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(part).Not.ToContainTextAsync("Numbers ruled on in this register");
        Assert.Empty(Decision.Standing(Decisions()));
    }

    public async ValueTask InitializeAsync() => host = await desk.OpenAsync(folder);

    public async ValueTask DisposeAsync()
    {
        if (host is not null) await host.DisposeAsync();
        folder.Dispose();
    }

    IReadOnlyList<Decision> Decisions()
    {
        using var store = RegisterStore.Open(folder.File("copy.db"), RegisterUse.Existing, new FixedClock());
        return store.Decisions.All();
    }
}
