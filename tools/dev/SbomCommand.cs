using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Attest.Dev;

/// <summary>dev.cs sbom: what the program is made of, with licences and hashes, as CycloneDX 1.5 JSON.</summary>
static class SbomCommand
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string[] arguments)
    {
        if (arguments.Length > 1) throw new StepFailedException("usage: dotnet dev.cs sbom [FILE]");
        var file = arguments.FirstOrDefault() ?? Path.Combine(Repository.Artifacts, "sbom.json");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        Tool.Must("restore", "dotnet", "restore", "src/Attest.App", "--nologo");
        var packages = Packages().ToList();
        var parts = new JsonArray([.. packages.Select(Component), .. Knowledge()]);
        File.WriteAllText(file, new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.5",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "application", ["name"] = "attest", ["licenses"] = Licence("Apache-2.0") } },
            ["components"] = parts,
        }.ToJsonString(Indented) + "\n");
        foreach (var package in packages) Console.WriteLine($"{package.Name,-40} {package.Version,-10} {LicenceOf(package) ?? "no licence stated"}");
        Console.WriteLine($"{parts.Count} components written to {file}");
        return 0;
    }

    /// <summary>Packages that the program is built of, and what those bring, in ordinal order.</summary>
    static IEnumerable<Package> Packages()
    {
        var (code, printed) = Tool.Capture("dotnet", "list", "src/Attest.App", "package", "--include-transitive", "--format", "json");
        if (code != 0) throw new StepFailedException($"dotnet list failed (exit {code})\n{printed}");
        using var list = JsonDocument.Parse(printed[printed.IndexOf('{', StringComparison.Ordinal)..]);
        return [.. list.RootElement.GetProperty("projects").EnumerateArray()
            .SelectMany(project => Items(project, "frameworks"))
            .SelectMany(framework => Items(framework, "topLevelPackages").Concat(Items(framework, "transitivePackages")))
            .Select(package => new Package(package.GetProperty("id").GetString()!, package.GetProperty("resolvedVersion").GetString()!))
            .Where(package => !package.IsForBuilding)
            .DistinctBy(package => package.Name, StringComparer.OrdinalIgnoreCase)
            .OrderBy(package => package.Name, StringComparer.Ordinal)];
    }

    static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var items) ? items.EnumerateArray() : [];

    static JsonObject Component(Package package) => new()
    {
        ["type"] = "library",
        ["name"] = package.Name,
        ["version"] = package.Version,
        ["purl"] = $"pkg:nuget/{package.Name}@{package.Version}",
        ["licenses"] = LicenceOf(package) is { } licence ? Licence(licence) : new JsonArray(),
        ["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = Convert.ToHexStringLower(Convert.FromBase64String(File.ReadAllText(package.HashFile).Trim())) }),
    };

    // An expression of SPDX, or the address of a text.
    static JsonArray Licence(string licence) => licence.Contains("://", StringComparison.Ordinal)
        ? new JsonArray(new JsonObject { ["license"] = new JsonObject { ["name"] = "see url", ["url"] = licence } })
        : new JsonArray(new JsonObject { ["expression"] = licence });

    static string? LicenceOf(Package package)
    {
        var metadata = XDocument.Load(package.NuspecFile).Root!.Elements().First(part => part.Name.LocalName == "metadata");
        var stated = metadata.Elements().FirstOrDefault(part => part.Name.LocalName == "license" && (string?)part.Attribute("type") == "expression");
        return stated?.Value ?? metadata.Elements().FirstOrDefault(part => part.Name.LocalName == "licenseUrl")?.Value;
    }

    /// <summary>Models and gazetteer: what the program knows beside its code; NOTICE names their sources.</summary>
    static IEnumerable<JsonNode> Knowledge() =>
        Directory.EnumerateFiles(Repository.In("models"), "*.bin").Append(Repository.In("src/Attest/Names/gazetteer.bin")).Order(StringComparer.Ordinal)
            .Select(file => new JsonObject
            {
                ["type"] = "data",
                ["name"] = Path.GetFileName(file),
                ["licenses"] = Licence(Path.GetFileName(file) == "gazetteer.bin" ? "CC-BY-4.0" : "CC-BY-SA-4.0"),
                ["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-256", ["content"] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))) }),
            });

    sealed record Package(string Name, string Version)
    {
        static readonly string Store = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

        /// <summary>Analyzers and the like are no part of what runs.</summary>
        public bool IsForBuilding => Name.Contains("Analyzers", StringComparison.Ordinal);

        string Folder => Path.Combine(Store, Name.ToLowerInvariant(), Version.ToLowerInvariant());

        public string NuspecFile => Path.Combine(Folder, $"{Name.ToLowerInvariant()}.nuspec");

        public string HashFile => Path.Combine(Folder, $"{Name.ToLowerInvariant()}.{Version.ToLowerInvariant()}.nupkg.sha512");
    }
}
