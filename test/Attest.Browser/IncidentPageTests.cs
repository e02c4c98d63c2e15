using Microsoft.Playwright;

namespace Attest.Browser;

public sealed class IncidentPageTests(SampleDesk desk)
{
    [Fact]
    public async Task A_figure_shows_its_sentence_when_pointed_at()
    {
        var page = await OpenAsync();
        var figure = page.Locator(".rivals a.cite").First;

        await figure.HoverAsync();

        var sentence = page.Locator(await SentenceOfAsync(figure));
        await Assertions.Expect(sentence).ToBeVisibleAsync();
        await Assertions.Expect(sentence.Locator("q")).Not.ToBeEmptyAsync();
    }

    [Fact]
    public async Task A_cell_shows_its_sentence_when_the_keyboard_comes_to_it_and_Escape_hides_it()
    {
        var page = await OpenAsync();
        var cell = page.Locator(".matrix a.cite").First;

        await cell.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");

        var sentence = page.Locator(await SentenceOfAsync(cell));
        await Assertions.Expect(sentence).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(sentence).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_figure_leads_to_its_claim_and_from_there_to_the_words_in_the_report()
    {
        var page = await OpenAsync();
        var figure = page.Locator(".rivals a.cite").First;
        var claim = (await figure.GetAttributeAsync("href"))![1..];

        await figure.ClickAsync();
        await page.Locator($"tr[id='{claim}'] a").ClickAsync();

        await Assertions.Expect(page.Locator("#why h2")).ToHaveTextAsync("Why this claim");
        await Assertions.Expect(page.Locator("a.claim.shown").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_page_as_of_a_day_has_fewer_reports_and_a_way_back()
    {
        var page = await OpenAsync();
        var all = await page.Locator("ul.reports > li").CountAsync();

        await page.Locator("table.known thead a").First.ClickAsync();

        // A click does not wait for the page it leads to; what is expected does.
        await Assertions.Expect(page.Locator(".as-of")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("ul.reports > li").First).ToBeVisibleAsync();
        Assert.InRange(await page.Locator("ul.reports > li").CountAsync(), 1, all - 1);
        await page.Locator(".as-of a").ClickAsync();
        await Assertions.Expect(page.Locator("ul.reports > li")).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task The_slider_goes_from_day_to_day_by_keys_and_back_to_all_that_is_known()
    {
        var page = await OpenAsync();
        var all = await page.Locator("ul.reports > li").CountAsync();
        var slider = page.GetByRole(AriaRole.Slider, new() { Name = "As of" });
        await Assertions.Expect(slider).ToHaveAttributeAsync("aria-valuetext", "all that is known");

        await slider.FocusAsync();
        await page.Keyboard.PressAsync("Home");

        var first = await page.Locator("table.known thead a").First.InnerTextAsync();
        await Assertions.Expect(page.Locator(".as-of time")).ToHaveTextAsync(first);
        await Assertions.Expect(slider).ToBeFocusedAsync();
        await Assertions.Expect(slider).ToHaveAttributeAsync("aria-valuetext", first);
        Assert.InRange(await page.Locator("ul.reports > li").CountAsync(), 1, all - 1);
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(page.Locator("ul.reports > li")).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task Printed_it_has_no_menu_and_no_windows()
    {
        var page = await OpenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".desk-head")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".rivals").First).ToBeVisibleAsync();
    }

    async Task<IPage> OpenAsync() => await desk.VisitAsync($"/incidents/{desk.LargestId}");

    static async Task<string> SentenceOfAsync(ILocator cite) => $"[id='{await cite.GetAttributeAsync("interestfor")}']";
}
