using System.Text.Json;
using Attest.App.Export.Tables;

namespace Attest.Tests.App.Export.Tables;

/// <summary>The rules of RFC 7946 that a collection of points must keep.</summary>
public sealed class GeoJsonRulesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(40, 8)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_map_keeps_the_rules(int seed)
    {
        var odd = new OddIncidents(seed);
        using var output = new MemoryStream();
        GeoJsonExport.Write(output, Enumerable.Range(0, 25).Select(odd.Next));
        Assert.NotEqual(0xEF, output.ToArray()[0]);

        using var map = JsonDocument.Parse(output.ToArray());

        Assert.Equal("FeatureCollection", map.RootElement.GetProperty("type").GetString());
        Assert.False(map.RootElement.TryGetProperty("crs", out _));
        Assert.False(map.RootElement.TryGetProperty("geometry", out _));
        foreach (var feature in map.RootElement.GetProperty("features").EnumerateArray()) CheckFeature(feature);
    }

    static void CheckFeature(JsonElement feature)
    {
        Assert.Equal("Feature", feature.GetProperty("type").GetString());
        Assert.Equal(JsonValueKind.Object, feature.GetProperty("properties").ValueKind);
        Assert.False(feature.TryGetProperty("coordinates", out _));
        var geometry = feature.GetProperty("geometry");
        if (geometry.ValueKind == JsonValueKind.Null) return;
        Assert.Equal("Point", geometry.GetProperty("type").GetString());
        var position = geometry.GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()).ToList();
        Assert.Equal(2, position.Count);
        Assert.InRange(position[0], -180, 180);
        Assert.InRange(position[1], -90, 90);
    }
}
