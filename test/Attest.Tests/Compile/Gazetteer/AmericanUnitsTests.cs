using Attest.Compile.Gazetteer;
using Attest.Tests.Store;

namespace Attest.Tests.Compile.Gazetteer;

public sealed class AmericanUnitsTests
{
    [Fact]
    public void States_and_counties_have_the_middle_of_their_shape()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("units.json");
        File.WriteAllText(file, """
            {"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[[[0,0],[4,0],[0,4],[-4,0],[0,-4]],[[0,0],[2,0],[0,2],[-2,0],[0,-2]]],
             "objects":{"states":{"geometries":[{"type":"Polygon","id":"39","properties":{"name":"Arda"},"arcs":[[0]]}]},
                        "counties":{"geometries":[{"type":"Polygon","id":"39001","arcs":[[1]]},{"type":"Polygon","id":"40001","arcs":[[1]]}]}}}
            """);
        var points = AmericanUnits.Read(file, new Dictionary<string, string> { ["US.AR"] = "Arda", ["SY.01"] = "Arda" });
        Assert.Equal(["adm:US.AR", "adm:US.AR.001"], points.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(((2, 2), (1, 1)), (points["adm:US.AR"], points["adm:US.AR.001"]));
    }
}
