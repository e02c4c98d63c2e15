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
    public async Task What_is_looked_for_stays_words()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync("/sources?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }
}
