using Attest.Compile.Gazetteer;
using Attest.Tests.Store;

namespace Attest.Tests.Compile.Gazetteer;

public sealed class CountryCentresTests
{
    /// <summary>Corners of a country as longitude and latitude, and its centre.</summary>
    public static TheoryData<string, double, double> Squares => new()
    {
        { "[10,20],[20,20],[20,30],[10,30],[10,20]", 25, 15 },
        { "[10,20],[10,30],[20,30],[20,20],[10,20]", 25, 15 },
        { "[-20,-30],[-10,-30],[-10,-20],[-20,-20],[-20,-30]", -25, -15 },
        // Across the line where longitudes jump from 180 to -180.
        { "[170,60],[180,60],[-170,60],[-170,70],[180,70],[170,70],[170,60]", 65, 180 },
        { "[150,60],[-170,60],[-170,70],[150,70],[150,60]", 65, 170 },
        { "[-170,60],[-170,70],[150,70],[150,60],[-170,60]", 65, 170 },
    };

    [Theory, MemberData(nameof(Squares))]
    public void A_centre_lies_in_the_middle_whichever_way_the_ring_runs(string corners, double lat, double lon)
    {
        var centre = Read($$"""{"type":"Polygon","id":"999","arcs":[[0]]}""", corners)["999"];
        Assert.Equal(lat, centre.Lat, 3);
        Assert.Equal(0, Math.IEEERemainder(lon - centre.Lon, 360), 3);
        Assert.InRange(centre.Lon, -180, 180);
    }

    [Fact]
    public void Of_many_islands_the_largest_counts()
    {
        var centre = Read("""{"type":"MultiPolygon","id":"999","arcs":[[[0]],[[1]]]}""", "[0,0],[2,0],[2,2],[0,2],[0,0]", "[100,40],[120,40],[120,60],[100,60],[100,40]")["999"];
        Assert.Equal((50, 110), (centre.Lat, centre.Lon));
        Assert.InRange(centre.Share, 0.97, 0.99);
    }

    [Fact]
    public void A_country_over_the_180th_meridian_holds_both_its_sides()
    {
        var shape = Read("""{"type":"MultiPolygon","id":"999","arcs":[[[0]],[[1]]]}""", "[170,-20],[179,-20],[179,-10],[170,-10],[170,-20]", "[-179,-20],[-178,-20],[-178,-19],[-179,-19],[-179,-20]")["999"];
        Assert.True(shape.Holds(-15, 175) && shape.Holds(-15, -179));
        Assert.False(shape.Holds(-15, -170) || shape.Holds(-15, 165) || shape.Holds(0, 175));
        Assert.True(shape.IsWide);
    }

    [Fact]
    public void A_country_without_a_code_goes_by_its_name() =>
        Assert.True(Read("""{"type":"Polygon","properties":{"name":"Arda"},"arcs":[[0]]}""", "[0,0],[2,0],[2,2],[0,2],[0,0]").ContainsKey("Arda"));

    [Fact]
    public void An_arc_may_be_run_backwards() => Assert.Equal(
        new(1, 1, 1, 0, 2, 0, 2), Read("""{"type":"Polygon","id":"999","arcs":[[0,-2]]}""", "[0,0],[2,0],[2,2]", "[0,0],[0,2],[2,2]")["999"]);

    // TopoJSON holds the first point of an arc and the steps from each to the next.
    static IReadOnlyDictionary<string, CountryShape> Read(string country, params string[] arcs)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("countries.json");
        const string Head = """{"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[""";
        File.WriteAllText(file, $"{Head}{string.Join(',', arcs.Select(Steps))}],\"objects\":{{\"countries\":{{\"geometries\":[{country}]}}}}}}");
        return CountryCentres.Read(file);
    }

    static string Steps(string corners)
    {
        var points = corners.Trim('[', ']').Split("],[").Select(point => point.Split(',').Select(int.Parse).ToArray()).ToList();
        return $"[{string.Join(',', points.Select((point, at) => at == 0 ? $"[{point[0]},{point[1]}]" : $"[{point[0] - points[at - 1][0]},{point[1] - points[at - 1][1]}]"))}]";
    }
}
