using Attest.Compile.Gazetteer;
using Attest.Names;
using Attest.Tests.Store;

namespace Attest.Tests.Compile.Gazetteer;

public sealed class FactbookPointsTests
{
    [Theory]
    [InlineData("12 30 N, 18 15 W", 12.5, -18.25)]
    [InlineData("5 00 S, 120 00 E", -5, 120)]
    public void Degrees_and_minutes_are_read(string written, double lat, double lon) => Assert.Equal((lat, lon), FactbookPoints.Degrees(written));

    [Fact]
    public void Other_words_are_no_point() => Assert.Null(FactbookPoints.Degrees("between Arda and Belt"));

    [Fact]
    public void A_country_is_found_by_any_of_its_names()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("part"));
        File.WriteAllText(folder.File("part/one.json"),
            """{"Geography":{"Geographic coordinates":{"text":"5 00 S, 120 00 E"}},"Government":{"Country name":{"conventional short form":{"text":"none"},"conventional long form":{"text":"Indonesia"}}}}""");
        Assert.Equal((-5, 120), FactbookPoints.Read(folder.Path)[Countries.Of("ID")!]);
    }
}
