using Attest.Compile.Outlines;
using Attest.Tests.Store;

namespace Attest.Tests.Compile.Outlines;

public sealed class CountryRingsTests
{
    [Fact]
    public void Rings_are_hundredths_of_a_degree_and_points_that_fall_together_are_one()
    {
        var ring = Assert.Single(Read("""[[[0,0],[10000,0],[1,0],[0,10000],[-10001,0],[0,-10000]]]""", "[[0]]"));

        Assert.Equal([(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)], ring);
    }

    [Fact]
    public void A_ring_around_a_pole_holds_nothing_on_a_flat_map()
    {
        Assert.Empty(Read("""[[[0,-800000],[1200000,0],[1200000,0],[1200000,0]]]""", "[[0]]"));
    }

    static List<List<(int Lon, int Lat)>> Read(string arcs, string polygon)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("x.json");
        File.WriteAllText(file,
            $$"""{"transform":{"scale":[0.0001,0.0001],"translate":[0,0]},"arcs":{{arcs}},"objects":{"countries":{"geometries":[{"type":"Polygon","arcs":{{polygon}}"""
            + "}]}}}");
        return CountryRings.Read(file);
    }
}
