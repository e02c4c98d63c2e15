using Attest.Names;
using Attest.Tests.Store;

namespace Attest.Tests.App;

public sealed class GazetteerCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Fact]
    public void A_dump_becomes_a_gazetteer_that_finds_its_places()
    {
        var made = folder.File("made.gazetteer");
        File.WriteAllText(folder.File("XX.txt"), Row(7001, "Tarvanograd") + Row(7002, "Lower Tarvanograd") + "not a row\n");

        var run = AttestRun.Of("gazetteer", "import", folder.File("XX.txt"), "--out", made);

        Assert.Equal(0, run.Code);
        Assert.Contains("2 places written", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 line left out", run.Out, StringComparison.Ordinal);
        Assert.NotEmpty(Gazetteer.Load(made).Find("Tarvanograd"));
    }

    [Fact]
    public void What_is_no_dump_is_told_and_leaves_no_file()
    {
        File.WriteAllText(folder.File("notes.txt"), "milk\nbread\n");

        var run = AttestRun.Of("gazetteer", "import", folder.File("notes.txt"), "--out", folder.File("made.gazetteer"));

        Assert.Equal(2, run.Code);
        Assert.Contains("not a GeoNames dump", run.Error, StringComparison.Ordinal);
        Assert.Equal([folder.File("notes.txt")], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.Equal(2, AttestRun.Of("gazetteer", "import", folder.File("none.txt")).Code);

    public void Dispose() => folder.Dispose();

    // The 19 columns of a dump: id, name, ASCII name, other names, latitude, longitude, class, code, country ...
    static string Row(int id, string name) =>
        string.Join('\t', [$"{id}", name, name, "", "12.5", "41.25", "P", "PPL", "XX", "", "01", "", "", "", "5000", "", "100", "UTC", "2020-01-01"]) + "\n";
}
