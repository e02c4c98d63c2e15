using System.Text;
using System.Text.Json;
using Attest.Tests.App.Export.Datasets;
using Attest.Tests.Store;

namespace Attest.Tests.App;

public sealed class ExportTests : IDisposable
{
    readonly MadeFolder folder = MadeFolder.Read();

    [Theory]
    [InlineData("register")]
    [InlineData("csv")]
    [InlineData("geojson")]
    [InlineData("markdown")]
    [InlineData("acled")]
    [InlineData("ged")]
    [InlineData("hxl")]
    [InlineData("flat")]
    [InlineData("claims")]
    [InlineData("people")]
    public void A_file_holds_the_bytes_of_standard_output(string format)
    {
        var file = folder.File("out.txt");

        var run = folder.Run("export", "--format", format, "--out", file);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Out);
        var bytes = File.ReadAllBytes(file);
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.Equal(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"), folder.Run("export", "--format", format).Out);
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!, "out.txt*"));
    }

    [Fact]
    public void The_register_has_line_feeds_only_and_sorted_ids()
    {
        var file = folder.File("register.json");
        folder.Run("export", "--out", file);
        var text = File.ReadAllText(file);

        Assert.DoesNotContain('\r', text);
        using var register = JsonDocument.Parse(text);
        foreach (var list in new[] { "reports", "incidents", "claims" })
        {
            var ids = register.RootElement.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToList();
            Assert.NotEmpty(ids);
            Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        }
    }

    [Fact]
    public void A_quote_stands_at_its_offsets_in_the_file()
    {
        using var register = JsonDocument.Parse(folder.Run("export").Out);
        var files = register.RootElement.GetProperty("reports").EnumerateArray()
            .ToDictionary(report => report.GetProperty("id").GetString()!, report => File.ReadAllText(Path.Combine(folder.Reports, report.GetProperty("file").GetString()!)));

        foreach (var claim in register.RootElement.GetProperty("claims").EnumerateArray())
        {
            var text = files[claim.GetProperty("report").GetString()!];
            Assert.Equal(claim.GetProperty("quote").GetString(), text[claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()]);
        }
    }

    [Fact]
    public void Csv_has_a_row_per_incident_and_group()
    {
        var file = folder.File("out.csv");
        folder.Run("export", "--format", "csv", "--out", file);
        var lines = File.ReadAllText(file).Split("\r\n");

        Assert.Equal("incident,date_from,date_to,precision,type,place,lat,lon,attackers,targets,group,lowest,highest,origins,grade", lines[0]);
        Assert.Contains(lines, line => line.Contains(",civilians,14,14,1,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(",people,9,9,1,", StringComparison.Ordinal));
        Assert.Contains(",2019-05-03,2019-05-03,day,shelling_artillery_missile_attack,Tarvana,12.5,41.25,Ostrelian army,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Geojson_has_a_feature_per_site_with_longitude_first()
    {
        using var map = JsonDocument.Parse(folder.Run("export", "--format", "geojson").Out);

        var feature = Assert.Single(map.RootElement.GetProperty("features").EnumerateArray().ToList());
        Assert.Equal([41.25, 12.5], feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()));
        Assert.Equal("Tarvana", feature.GetProperty("properties").GetProperty("place").GetString());
        Assert.Contains("civilians", feature.GetProperty("properties").GetProperty("group").EnumerateArray().Select(group => group.GetString()));
    }

    [Fact]
    public void Markdown_has_a_section_per_incident_with_quotes_and_offsets()
    {
        var text = folder.Run("export", "--format", "markdown").Out;

        Assert.StartsWith("# Register of incidents\n", text, StringComparison.Ordinal);
        Assert.Contains("### Killed, civilians: at least 14", text, StringComparison.Ordinal);
        Assert.Contains("“nine people were killed”", text, StringComparison.Ordinal);
        Assert.Contains("a.txt:31-90", text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("## Sources", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("acled", "civilians")]
    [InlineData("ged", "The Tarvana Post")]
    public void A_dataset_has_a_row_per_incident_and_place(string format, string words)
    {
        var file = folder.File("rows.csv");
        folder.Run("export", "--format", format, "--rule", "acled", "--out", file);

        var row = Assert.Single(DatasetRows.Read(File.ReadAllText(file)).Rows);

        Assert.Contains(row.Values, cell => cell.Contains("2019-05-03", StringComparison.Ordinal));
        Assert.Contains(row.Values, cell => cell.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("register")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void A_format_that_keeps_words_takes_no_house_rule(string format)
    {
        var run = folder.Run("export", "--format", format, "--rule", "acled");

        Assert.Equal(2, run.Code);
        Assert.Contains("house rule", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_are_a_line_each_as_the_register_has_them()
    {
        using var register = JsonDocument.Parse(folder.Run("export").Out);
        var expected = register.RootElement.GetProperty("claims").EnumerateArray().Select(claim => JsonSerializer.Serialize(claim));

        Assert.Equal(expected, folder.Run("export", "--format", "claims").Lines.Select(line => JsonSerializer.Serialize(JsonDocument.Parse(line).RootElement)));
    }

    [Fact]
    public void Hostile_words_stay_words_in_markdown()
    {
        using var hostile = new MadeFolder().With("x.txt", $"<script>alert(1)</script> [click](http://example.org) | *x*\n\n{MadeReports.Market}");
        hostile.Run("read", hostile.Reports);

        var text = hostile.Run("export", "--format", "markdown").Out;

        Assert.DoesNotContain(" <script>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("“<script>", text, StringComparison.Ordinal);
        Assert.Contains("\\<script\\>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[click]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        var run = folder.Run("export", "--out", folder.File("none/register.json"));

        Assert.Equal(1, run.Code);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_register_exports_empty_lists()
    {
        using var empty = new MadeFolder();
        Directory.CreateDirectory(empty.Reports);
        empty.Run("read", empty.Reports);

        Assert.Equal("{\n \"schema\": \"attest/register/v1\",\n \"engines\": [],\n \"reports\": [],\n \"incidents\": [],\n \"claims\": []\n}\n", empty.Run("export").Out);
        Assert.Contains("No incidents.", empty.Run("incidents").Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
