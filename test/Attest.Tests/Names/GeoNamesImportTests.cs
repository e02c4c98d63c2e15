using Attest.Model;
using Attest.Names;

namespace Attest.Tests.Names;

public sealed class GeoNamesImportTests
{
    // A made-up country ZZ in the form of a GeoNames dump.
    static readonly string Dump = string.Join('\n',
        Row(4_000_001, "Zandia", "", "10.5", "20.5", "A", "PCLI", "00", "", "5000000"),
        Row(4_000_002, "Upper Zand", "", "11", "21", "A", "ADM1", "07", "", "900000"),
        Row(4_000_003, "Qoltepe District", "", "11.1", "21.1", "A", "ADM2", "07", "71", "60000"),
        Row(4_000_004, "Qoltepe", "Qultapa,Koltepe-i-Nau", "11.1234", "-21.5", "P", "PPL", "07", "71", "43000"),
        Row(4_000_005, "Qoltepe Airfield", "", "11.2", "21.2", "S", "AIRF", "07", "71", "0"),
        Row(4_000_006, "Little Stream", "", "11.3", "21.3", "H", "STM", "07", "", "0"),
        "not a row");

    static string Row(int id, string name, string others, string lat, string lon, string group, string feature, string first, string second, string people) =>
        $"{id}\t{name}\t{name}\t{others}\t{lat}\t{lon}\t{group}\t{feature}\tZZ\t\t{first}\t{second}\t\t\t{people}\t\t\tUTC\t2020-01-01";

    static (Gazetteer Gazetteer, ImportResult Result) Import(string dump)
    {
        using var output = new MemoryStream();
        var result = GeoNamesImport.Run(new StringReader(dump), output);
        return (Gazetteer.Of(output.ToArray()), result);
    }

    [Fact]
    public void Places_are_taken_and_other_lines_counted() => Assert.Equal(new ImportResult(5, 2), Import(Dump).Result);

    [Fact]
    public void A_town_lies_in_its_district_province_and_country()
    {
        var town = Import(Dump).Gazetteer.ById("gn:4000004")!;
        Assert.Equal(["Qoltepe District", "Upper Zand", "Zandia"], town.Within.Select(place => place.Name));
        Assert.Equal((11.1234, -21.5, 43000L, "ZZ"), (town.Lat!.Value, town.Lon!.Value, town.Population, town.Country));
        Assert.Equal(["Qultapa", "Koltepe-i-Nau"], town.OtherNames);
    }

    [Theory]
    [InlineData("Qultapa", PlacePrecision.Town)]
    [InlineData("Koltepe i Nau", PlacePrecision.Town)]
    [InlineData("Qoltepe Airfield", PlacePrecision.Site)]
    [InlineData("Upper Zand", PlacePrecision.Province)]
    public void A_place_is_found_by_every_name(string name, PlacePrecision kind) =>
        Assert.Equal(kind, Assert.Single(Import(Dump).Gazetteer.Find(name)).Kind);

    [Fact]
    public void The_order_of_the_lines_makes_no_difference()
    {
        using var one = new MemoryStream();
        using var other = new MemoryStream();
        GeoNamesImport.Run(new StringReader(Dump), one);
        GeoNamesImport.Run(new StringReader(string.Join('\n', Dump.Split('\n').Reverse())), other);
        Assert.Equal(one.ToArray(), other.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b,c\n1,2,3")]
    [InlineData("1\tX\tX\t\t99\t0\tP\tPPL\tZZ\t\t\t\t\t\t0\t\t\t\t")]
    [InlineData("-1\tX\tX\t\t9\t0\tP\tPPL\tZZ\t\t\t\t\t\t0\t\t\t\t")]
    public void What_is_no_dump_is_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => GeoNamesImport.Run(new StringReader(text), Stream.Null));

    [Fact]
    public void An_imported_file_stands_beside_the_built_in_one()
    {
        var path = Path.Combine(Path.GetTempPath(), $"attest-import-{Environment.ProcessId}.bin");
        try
        {
            using (var file = File.Create(path)) GeoNamesImport.Run(new StringReader(Dump), file);
            var both = Gazetteer.Load(path);
            Assert.Equal("ZZ", both.Find("Qultapa")[0].Country);
            Assert.Equal("SY", both.Find("Manbij")[0].Country);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(60)]
    public void A_damaged_file_is_refused(int length)
    {
        using var output = new MemoryStream();
        GeoNamesImport.Run(new StringReader(Dump), output);
        Assert.Throws<InvalidDataException>(() => Gazetteer.Of(output.ToArray()[..length]));
    }
}
