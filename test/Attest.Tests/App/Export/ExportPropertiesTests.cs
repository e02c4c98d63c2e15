using System.Text;
using System.Text.Json;
using Attest.App.Export.Json;
using Attest.App.Export.Markdown;
using Attest.App.Export.Tables;
using Attest.App.Wording;
using Attest.Dev;
using Attest.Model;

namespace Attest.Tests.App.Export;

/// <summary>What holds of every export whatever words the reports put into it.</summary>
public sealed class ExportPropertiesTests
{
    static readonly string[] Columns =
        ["incident", "date_from", "date_to", "precision", "type", "place", "lat", "lon", "attackers", "targets", "group", "lowest", "highest", "origins", "grade"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Seeds))]
    public void Csv_is_read_back_with_all_its_columns(int seed)
    {
        var rows = Csv(Incidents(seed));
        Assert.Equal(Columns, rows[0]);
        Assert.All(rows, row => Assert.Equal(Columns.Length, row.Count));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Csv_has_a_row_per_incident_and_group_of_the_dead(int seed)
    {
        var incidents = Incidents(seed);
        var rows = Csv(incidents).Skip(1).ToList();
        Assert.Equal(incidents.Sum(incident => Math.Max(1, incident.Fatalities.Length)), rows.Count);
        Assert.Equal(incidents.Select(incident => incident.Id), rows.Select(row => row[0]).Distinct());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void No_cell_is_a_formula_to_a_spreadsheet(int seed)
    {
        int[] numbers = [Array.IndexOf(Columns, "lat"), Array.IndexOf(Columns, "lon")];
        foreach (var row in Csv(Incidents(seed)).Skip(1))
            for (var column = 0; column < row.Count; column++)
                if (!numbers.Contains(column)) Assert.False(row[column].Length > 0 && "=+-@\t\r".Contains(row[column][0], StringComparison.Ordinal), row[column]);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Csv_has_lowest_before_highest_and_coordinates_on_the_globe(int seed)
    {
        foreach (var row in Csv(Incidents(seed)).Skip(1))
        {
            Assert.Equal(row[6].Length == 0, row[7].Length == 0);
            if (row[6].Length > 0) Assert.InRange(double.Parse(row[6], System.Globalization.CultureInfo.InvariantCulture), -90, 90);
            if (row[1].Length > 0) Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", row[1]);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Geojson_has_a_feature_per_site_with_the_fields_of_the_csv(int seed)
    {
        var incidents = Incidents(seed);
        using var output = new MemoryStream();
        GeoJsonExport.Write(output, incidents);
        using var map = JsonDocument.Parse(output.ToArray());
        var features = map.RootElement.GetProperty("features").EnumerateArray().ToList();

        Assert.Equal("FeatureCollection", map.RootElement.GetProperty("type").GetString());
        Assert.Equal(incidents.Sum(incident => incident.Sites.Length), features.Count);
        foreach (var feature in features)
        {
            var properties = feature.GetProperty("properties");
            Assert.All(Columns, column => Assert.True(properties.TryGetProperty(column, out _), column));
            var lengths = new[] { "group", "lowest", "highest", "origins" }.Select(name => properties.GetProperty(name).GetArrayLength()).Distinct();
            Assert.Single(lengths);
            if (feature.GetProperty("geometry").ValueKind == JsonValueKind.Null) continue;
            Assert.Equal(properties.GetProperty("lon").GetDouble(), feature.GetProperty("geometry").GetProperty("coordinates")[0].GetDouble());
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_register_is_as_the_contract_has_it_and_the_same_bytes_each_time(int seed)
    {
        using var contract = JsonDocument.Parse(File.ReadAllText(Repository.In("docs/contract/register.schema.json")));
        var (one, two) = (Register(seed), Register(seed));
        Assert.Equal(one, two);
        using var register = JsonDocument.Parse(one);
        Assert.DoesNotContain(Schema.Problems(contract.RootElement, register.RootElement), problem => !IsOfMadeIds(problem));
        Assert.DoesNotContain((byte)'\r', one);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Words_on_a_page_cannot_become_markup(int seed)
    {
        var odd = new OddIncidents(seed);
        for (var number = 0; number < 60; number++)
        {
            var (word, safe) = (odd.Word(), MarkdownText.Of(odd.Word()));
            Assert.DoesNotContain("<script>", safe, StringComparison.Ordinal);
            Assert.DoesNotContain("[click](", safe, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', safe);
            Assert.DoesNotContain(SafeText.OneLine(word), letter => char.IsControl(letter));
            Assert.Equal(SafeText.OneLine(word), SafeText.OneLine(SafeText.OneLine(word)));
        }
    }

    [Theory]
    [InlineData("a,b\r\n", "a|b")]
    [InlineData("\"a,b\",c\r\n", "a,b|c")]
    [InlineData("\"say \"\"x\"\"\",\r\n", "say \"x\"|")]
    [InlineData(",,\r\n", "||")]
    public void The_reader_of_these_tests_reads_csv(string text, string cells) => Assert.Equal(cells, string.Join('|', Assert.Single(CsvRows.Of(text))));

    [Theory]
    [InlineData("a,b\n")]
    [InlineData("a\"b\r\n")]
    [InlineData("\"a\r\n")]
    [InlineData("a,b")]
    public void The_reader_of_these_tests_refuses_what_is_no_csv(string text) => Assert.Throws<FormatException>(() => CsvRows.Of(text));

    // Ids are made up here; that they are hashes is tested where they are made.
    static bool IsOfMadeIds(string problem) => problem.Contains("id", StringComparison.Ordinal) || problem.Contains("reports", StringComparison.Ordinal) || problem.Contains("claim", StringComparison.Ordinal);

    static List<Incident> Incidents(int seed)
    {
        var odd = new OddIncidents(seed);
        return [.. Enumerable.Range(0, 25).Select(odd.Next)];
    }

    static List<List<string>> Csv(List<Incident> incidents)
    {
        using var output = new StringWriter();
        CsvExport.Write(output, incidents);
        return CsvRows.Of(output.ToString());
    }

    static byte[] Register(int seed)
    {
        using var output = new MemoryStream();
        RegisterJson.Write(output, [], [], Incidents(seed), _ => { });
        Assert.NotEmpty(Encoding.UTF8.GetString(output.ToArray()));
        return output.ToArray();
    }
}
