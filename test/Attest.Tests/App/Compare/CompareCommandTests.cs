using System.Text.Json;
using Attest.Tests.App.Export.Datasets;

namespace Attest.Tests.App.Compare;

public sealed class CompareCommandTests : IDisposable
{
    readonly MadeFolder folder = MadeFolder.Read();

    [Theory]
    [InlineData("acled")]
    [InlineData("ged")]
    public void A_register_is_the_same_as_its_own_export(string format)
    {
        var run = AttestRun.Of("compare", folder.Register, Exported(format));

        Assert.Equal(0, run.Code);
        Assert.StartsWith("1 same, 0 with differences, 0 only here, 0 only there; 0 rows", run.Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("json")]
    public void A_figure_that_differs_is_told_in_every_form(string form)
    {
        var run = AttestRun.Of("compare", folder.Register, Changed(), "--format", form);

        Assert.Equal(0, run.Code);
        Assert.Contains("fatalities 9, there 777", run.Out, StringComparison.Ordinal);
        Assert.Contains("differs", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_and_json_are_read_back()
    {
        var csv = DatasetRows.Read(AttestRun.Of("compare", folder.Register, Changed(), "--format", "csv").Out);
        Assert.Equal(("9", "777"), (Assert.Single(csv.Rows)["fatalities_here"], csv.Rows[0]["fatalities_there"]));

        using var json = JsonDocument.Parse(Assert.Single(AttestRun.Of("compare", folder.Register, Changed(), "--format", "json").Lines));
        Assert.Equal(777, json.RootElement.GetProperty("there").GetProperty("fatalities").GetInt32());
    }

    [Fact]
    public void A_file_that_is_no_dataset_is_told()
    {
        File.WriteAllText(folder.File("none.csv"), "a,b\n");

        var run = AttestRun.Of("compare", folder.Register, folder.File("none.csv"));

        Assert.Equal(2, run.Code);
        Assert.Contains("neither ACLED's", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    string Exported(string format)
    {
        Assert.Equal(0, folder.Run("export", "--format", format, "--out", folder.File("own.csv")).Code);
        return folder.File("own.csv");
    }

    string Changed()
    {
        var file = Exported("acled");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",9,attest=", ",777,attest=", StringComparison.Ordinal));
        return file;
    }
}
