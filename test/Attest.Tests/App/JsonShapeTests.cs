using System.Text.Json;

namespace Attest.Tests.App;

/// <summary>The properties of what --json prints, in their order: other programs count on them.</summary>
public sealed class JsonShapeTests : IDisposable
{
    readonly MadeFolder folder = MadeFolder.Read();

    public static TheoryData<string, string> Shapes => new()
    {
        { "incidents", "id type title date sites attackers targets weapons reports fatalities grade launchedFrom attribution people" },
        { "claims", "id report incident kind quote start end speaker via stance scope date place casualty damage attack dispute origin rule" },
        { "reports", "id file sha256 title outlet author published publishedInferred wires copyOf alsoAs textSha256 language" },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void A_line_has_the_properties_of_the_contract_in_order(string listing, string properties)
    {
        var lines = folder.Run(listing, "--json").Lines;
        Assert.NotEmpty(lines);
        foreach (var line in lines) Assert.Equal(properties.Split(' '), Names(line));
    }

    [Theory]
    [InlineData("incidents")]
    [InlineData("claims")]
    [InlineData("reports")]
    public void Nothing_but_json_is_printed(string listing)
    {
        var run = folder.Run(listing, "--json");
        Assert.Empty(run.Error);
        Assert.All(run.Lines, line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind));
    }

    [Theory]
    [InlineData("incidents")]
    [InlineData("claims")]
    [InlineData("reports")]
    public void A_line_is_the_object_of_the_exported_register(string listing)
    {
        using var register = JsonDocument.Parse(folder.Run("export").Out);
        var exported = register.RootElement.GetProperty(listing).EnumerateArray().Select(item => JsonSerializer.Serialize(item)).Order(StringComparer.Ordinal);
        var listed = folder.Run(listing, "--json").Lines.Select(line => JsonSerializer.Serialize(JsonDocument.Parse(line).RootElement)).Order(StringComparer.Ordinal);
        Assert.Equal(exported, listed);
    }

    [Theory]
    [InlineData("incidents --place Nowhere")]
    [InlineData("claims --text submarines")]
    [InlineData("reports --text submarines")]
    public void A_listing_of_nothing_prints_nothing(string words) => Assert.Empty(folder.Run([.. words.Split(' '), "--json"]).Lines);

    [Fact]
    public void Show_prints_the_incident_and_then_its_claims()
    {
        var lines = folder.Run("show", "1", "--json").Lines;
        Assert.StartsWith("i-", IdOf(lines[0]), StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("c-", IdOf(line), StringComparison.Ordinal));
        Assert.Equal(lines.Skip(1).Select(IdOf).Order(StringComparer.Ordinal), lines.Skip(1).Select(IdOf));
    }

    [Fact]
    public void A_figure_that_is_unknown_is_null_and_not_left_out()
    {
        foreach (var line in folder.Run("claims", "--json").Lines)
        {
            using var claim = JsonDocument.Parse(line);
            var filled = new[] { "casualty", "damage", "attack", "dispute" }.Where(name => claim.RootElement.GetProperty(name).ValueKind != JsonValueKind.Null);
            Assert.Equal([claim.RootElement.GetProperty("kind").GetString()!], filled);
        }
    }

    public void Dispose() => folder.Dispose();

    static List<string> Names(string line) => [.. JsonDocument.Parse(line).RootElement.EnumerateObject().Select(property => property.Name)];

    static string IdOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!;
}
