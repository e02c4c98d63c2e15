using System.Text.Json;
using Attest.Tests.Store;

namespace Attest.Tests.App;

public sealed class ShowCommandTests : IDisposable
{
    readonly MadeFolder folder = MadeFolder.Read();

    [Fact]
    public void The_page_sets_rival_figures_side_by_side_with_words_and_offsets()
    {
        folder.Run("incidents");

        var run = folder.Run("show", "1");

        Assert.Equal(0, run.Code);
        foreach (var words in new[]
        {
            "Tarvana: town in Lower Province, Ostrelia (12.5, 41.25)", "Ostrelian army", "mortar", "Killed, civilians: at least 14",
            "at least 14 Tarvana Health Office 1 report", "└ 4 children", "Killed, people: 9", "a.txt:31-90", "Disputed", "denied: firing at", "Grade:", "Reports",
        })
            Assert.Contains(words, Unwrapped(run.Out), StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_count_their_claims() => Assert.Contains("(1 claim)", folder.Run("show", "1").Out.Split("Grade:")[^1], StringComparison.Ordinal);

    [Fact]
    public void A_dispute_says_once_what_it_is() =>
        Assert.DoesNotContain("(denied)", Unwrapped(folder.Run("show", "1").Out).Split("Disputed")[^1], StringComparison.Ordinal);

    [Fact]
    public void A_number_counts_before_any_listing_was_made() => Assert.Equal(0, folder.Run("show", "1").Code);

    [Fact]
    public void Every_claims_id_shows_the_incident_that_holds_it()
    {
        var ids = folder.Run("claims", "--json").Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!).ToList();
        var page = folder.Run("show", "1").Out;

        Assert.Equal(5, ids.Count);
        Assert.All(ids, id => Assert.Equal(page, folder.Run("show", $"i-{id}").Out));
        Assert.All(ids, id => Assert.Equal(page, folder.Run("show", id).Out));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0")]
    [InlineData("i-none")]
    [InlineData("99999999999999999999")]
    public void What_is_not_there_is_told(string name)
    {
        folder.Run("incidents");

        var run = folder.Run("show", name);

        Assert.Equal(2, run.Code);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_gives_the_incident_and_its_claims()
    {
        var lines = folder.Run("show", "1", "--json").Lines;

        Assert.Equal(6, lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void Hostile_words_cannot_move_the_cursor_or_turn_the_line()
    {
        using var hostile = new MadeFolder().With("x.txt", $"Title [red]\u001b[2J\u202Eevil[/]\n\n{MadeReports.Market}");
        hostile.Run("read", hostile.Reports);

        foreach (var command in new[] { "incidents", "claims", "reports", "show" })
        {
            var run = command == "show" ? hostile.Run("show", "1") : hostile.Run(command);
            Assert.Equal(0, run.Code);
            Assert.DoesNotContain('\u001b', run.Out);
            Assert.DoesNotContain('\u202E', run.Out);
        }

        Assert.Contains("[red]", hostile.Run("reports").Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    static string Unwrapped(string page) => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
