using System.Text.Json;

namespace Attest.Tests.App;

public sealed class ListingTests : IDisposable
{
    readonly MadeFolder folder = MadeFolder.Read();

    [Fact]
    public void Incidents_are_a_table()
    {
        var run = folder.Run("incidents");

        Assert.Equal(0, run.Code);
        Assert.Contains("Tarvana", run.Out, StringComparison.Ordinal);
        Assert.Contains("2019-05-03", run.Out, StringComparison.Ordinal);
        Assert.Contains("at least 14 civilians", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 incident.", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public void No_row_is_cut_or_wrapped_in_a_file()
    {
        var run = folder.Run("claims");

        var rows = run.Lines.Count(line => line.Contains(".txt:", StringComparison.Ordinal));
        Assert.Equal(5, rows);
        Assert.Contains("“At least 14 civilians, including four children, were killed”", run.Out, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, int> Filters => new()
    {
        { "incidents", "--from 2019-05-01 --to 2019-05-31", 1 },
        { "incidents", "--from 2019-05-03 --to 2019-05-03", 1 },
        { "incidents", "--from 2019-05-04", 0 },
        { "incidents", "--to 2019-05-02", 0 },
        { "incidents", "--place tarvana", 1 },
        { "incidents", "--place ostrelia", 1 },
        { "incidents", "--place Elsewhere", 0 },
        { "incidents", "--actor army", 1 },
        { "incidents", "--actor navy", 0 },
        { "incidents", "--text shells", 1 },
        { "incidents", "--text submarines", 0 },
        { "claims", "--kind casualty", 3 },
        { "claims", "--kind dispute", 1 },
        { "claims", "--kind casualty --text nine", 1 },
        { "claims", "--actor health", 2 },
        { "claims", "--incident 1", 5 },
        { "claims", "--place Tarvana --kind attack", 1 },
        { "reports", "", 2 },
        { "reports", "--text nine", 1 },
        { "reports", "--from 2019-05-04 --to 2019-05-04", 2 },
        { "reports", "--from 2019-05-05", 0 },
        { "reports", "--actor post", 2 },
    };

    [Theory, MemberData(nameof(Filters))]
    public void Filters_take_what_they_say(string listing, string filter, int rows)
    {
        string[] words = [listing, .. filter.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--json"];

        Assert.Equal(rows, folder.Run(words).Lines.Length);
    }

    [Theory]
    [InlineData("incidents", "fatalities")]
    [InlineData("claims", "quote")]
    [InlineData("reports", "sha256")]
    public void Json_is_an_object_of_the_contract_a_line(string listing, string property)
    {
        foreach (var line in folder.Run(listing, "--json").Lines)
        {
            using var parsed = JsonDocument.Parse(line);
            Assert.True(parsed.RootElement.TryGetProperty(property, out _), line);
        }
    }

    [Fact]
    public void Reports_show_title_date_language_and_notes()
    {
        var run = folder.Run("reports");

        Assert.Contains("Shells fall on Tarvana market", run.Out, StringComparison.Ordinal);
        Assert.Contains("2019-05-04", run.Out, StringComparison.Ordinal);
        Assert.Contains("harm-without-count", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_derived_by_another_engine_is_worked_out_again()
    {
        var run = AttestRun.Of(AttestRun.MadeEngine with { Version = "test-2", Build = (_, _, _) => [] }, "incidents", "--register", folder.Register);

        Assert.Contains("No incidents.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_listing_of_nothing_says_so()
    {
        Assert.Contains("No incidents.", folder.Run("incidents", "--place", "Nowhere").Out, StringComparison.Ordinal);
        Assert.Contains("No claims.", folder.Run("claims", "--text", "submarines").Out, StringComparison.Ordinal);
        Assert.Contains("No reports.", folder.Run("reports", "--text", "submarines").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("incidents")]
    [InlineData("claims")]
    [InlineData("reports")]
    [InlineData("export")]
    [InlineData("verify")]
    public void A_register_that_is_not_there_ends_with_3(string command)
    {
        var run = AttestRun.Of(command, "--register", folder.File("none.db"));

        Assert.Equal(3, run.Code);
        Assert.Contains("there is no such file", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
