using Attest.App.Serving;
using Attest.Model;
using Attest.Store;
using Attest.Tests.Store;
using Microsoft.Playwright;

namespace Attest.Browser;

/// <summary>A name of a party is ruled on as a person does it: looked up, its changes read, kept with a reason, undone.</summary>
public sealed class RuledNameTests(SampleDesk desk) : IAsyncLifetime
{
    readonly TemporaryFolder folder = new();
    DeskHost? host;

    [Fact]
    public async Task A_name_is_looked_at_kept_and_undone()
    {
        var page = await desk.VisitAsync($"{host!.Address}/settings");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Coast Wardens");
        await page.GetByLabel("or is of the kind").SelectOptionAsync("group");
        await page.GetByLabel("of (country)").FillAsync("Libya");
        await page.Locator("#actors").GetByRole(AriaRole.Button, new() { Name = "Look" }).ClickAsync();
        await Assertions.Expect(page.Locator(".proposal")).ToContainTextAsync("Coast Wardens: group, Libya");
        Assert.Empty(await Axe.ViolationsAsync(page));

        await page.Locator("#ruling-reason").FillAsync("as they sign");
        await page.Locator(".proposal button").ClickAsync();
        await Assertions.Expect(page.Locator("#actors")).ToContainTextAsync("Names ruled on in this register");
        Assert.Equal(Ruling.Name, Assert.Single(Decisions()).Ruling);
        Assert.Empty(await Axe.ViolationsAsync(page));

        await page.Locator("#actors td").GetByLabel("Why").FillAsync("it was another");
        await page.Locator("#actors td").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("#actors")).Not.ToContainTextAsync("Names ruled on in this register");
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
