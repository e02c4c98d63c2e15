using System.CommandLine;

namespace Attest.Compile.Outlines;

/// <summary>attest-compile outlines: the countries' outlines for small maps, from Natural Earth.</summary>
static class OutlinesCommand
{
    public static Command Create()
    {
        var atlas = new Option<FileInfo>("--atlas") { Description = "countries-50m.json of world-atlas.", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "File to write.", DefaultValueFactory = _ => new("data/outlines/countries.bin") };

        var command = new Command("outlines", "Compile the outlines of countries.") { atlas, output };
        command.SetAction(parse =>
        {
            var rings = CountryRings.Read(parse.GetRequiredValue(atlas).FullName);
            var image = OutlineFile.Write(rings);
            File.WriteAllBytes(parse.GetRequiredValue(output).FullName, image);
            Console.WriteLine($"{rings.Count} rings, {rings.Sum(ring => ring.Count)} points, {image.Length} bytes");
            return 0;
        });
        return command;
    }
}
