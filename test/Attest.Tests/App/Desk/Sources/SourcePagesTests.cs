using Attest.Tests.App.Api;
using Attest.Tests.App.Serving;

namespace Attest.Tests.App.Desk.Sources;

public sealed class SourcePagesTests
{
    [Fact]
    public async Task Speakers_and_outlets_stand_with_their_counts()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync("/sources");

        Assert.Contains("Tarvana Health Office", page, StringComparison.Ordinal);
        Assert.Contains("The Tarvana Post", page, StringComparison.Ordinal);
        Assert.Contains("aria-current=\"page\">Sources", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("army", "Ostrelian army", "Tarvana Health Office")]
    [InlineData("HEALTH", "Tarvana Health Office", "Ostrelian army")]
    public async Task A_name_is_found_by_a_part_of_it(string words, string found, string other)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync($"/sources?q={words}");

        Assert.Contains(found, page, StringComparison.Ordinal);
        Assert.DoesNotContain(other, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_ruled_counts_at_once_and_what_was_undone_no_more()
    {
        await using var desk = await MadeDesk.OpenAsync();
        var before = await SpeakersAsync(desk);
        var claims = (await desk.JsonAsync($"/api/v1/incidents/{await desk.FirstIncidentAsync()}/claims")).GetProperty("claims").EnumerateArray();
        var toll = claims.First(claim => claim.GetProperty("quote").GetString()!.StartsWith("At least 14", StringComparison.Ordinal)).GetProperty("id").GetString();

        var kept = await (await desk.RuleAsync(new { ruling = "reject", subject = toll, reason = "misread" }, "*")).JsonAsync();

        var ruled = await SpeakersAsync(desk);
        Assert.NotEqual(before, ruled);
        await desk.RuleAsync(new { ruling = "undo", subject = kept.GetProperty("decision").GetProperty("id").GetString(), reason = "it was right" }, "*");
        Assert.Equal(before, await SpeakersAsync(desk));
    }

    [Fact]
    public async Task What_is_looked_for_stays_words()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync("/sources?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    static async Task<string> SpeakersAsync(MadeDesk desk) => (await desk.JsonAsync("/api/v1/sources/speakers")).ToString();
}
