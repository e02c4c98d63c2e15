using System.Text.Json;
using Attest.Clean;
using Attest.Model;

namespace Attest.Tests.Clean;

/// <summary>The reports annotated by hand, which lie outside the repository.</summary>
static class SharedReports
{
    static readonly Cleaner Cleaner = new();

    /// <summary>The folder that ATTEST_SHARED names, else the one beside the repository; null when it is absent.</summary>
    public static string? Folder { get; } = Find();

    public static void SkipWhenAbsent()
    {
        if (Folder is null) Assert.Skip("The annotated reports are not here: set ATTEST_SHARED to the folder that holds seeds/ and gold/.");
    }

    public static JsonElement Gold(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder!, "gold", name))).RootElement;

    /// <summary>The reports of a gold file by name, cleaned.</summary>
    public static Dictionary<string, CleanReport> Clean(string gold) => Gold(gold).GetProperty("reports").EnumerateArray()
        .Select(report => report.GetProperty("file").GetString()!)
        .ToDictionary(file => file, file => Cleaner.Clean(new(file, [.. File.ReadAllBytes(PathOf(file))], null)), StringComparer.Ordinal);

    static string PathOf(string file) => new[] { "seeds", Path.Combine("gold", "dev") }
        .Select(folder => Path.Combine(Folder!, folder, file)).First(File.Exists);

    static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("ATTEST_SHARED");
        if (!string.IsNullOrEmpty(named)) return Directory.Exists(Path.Combine(named, "gold")) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Attest.slnx"))) continue;
            var beside = Path.Combine(folder.FullName, "..", "shared");
            return Directory.Exists(Path.Combine(beside, "gold")) ? beside : null;
        }

        return null;
    }
}
