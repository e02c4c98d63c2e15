using System.Globalization;

namespace Attest.Dev;

/// <summary>dev.cs mutants: changes the rules one operator at a time and counts the changes that no test notices.</summary>
/// <remarks>The tool mutates the whole reader before it keeps to the folders asked for, so even one folder takes a while.</remarks>
static class MutantsCommand
{
    const string Version = "5.1.0", Rules = "test/Attest.RuleTests";

    /// <summary>Those that decide figures, what a figure tells of, and who says it.</summary>
    static readonly string[] Deciding = ["Extract/Figures", "Resolve/Episodes", "Extract/Speech"];

    public static int Run(string[] arguments)
    {
        var (folders, passages) = Asked(arguments);
        foreach (var folder in folders.Where(folder => !Directory.Exists(Repository.In($"src/Attest/{folder}"))))
            throw new StepFailedException($"there is no folder src/Attest/{folder}; the rules asked for are named like Extract/Figures");
        var tools = Path.Combine(Repository.Artifacts, "tools");
        if (!File.Exists(Path.Combine(tools, Program))) Tool.Must("installing the tool", "dotnet", "tool", "install", "dotnet-stryker", "--version", Version, "--tool-path", tools);
        var sources = passages is { } count ? MutantSample.Of(Repository.In("src/Attest"), folders, count) : folders.Select(folder => $"**/{folder}/**/*.cs");
        // Beside a solution the tool takes no single project.
        return Tool.RunIn(Repository.In(Rules), Path.Combine(tools, Program), Options(sources));
    }

    /// <summary>The folders under src/Attest, and how many passages of them are drawn by lot; null for all.</summary>
    /// <exception cref="StepFailedException">--sample comes without a number.</exception>
    public static (string[] Folders, int? Passages) Asked(string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--sample");
        if (at < 0) return (arguments is [] ? Deciding : arguments, null);
        if (at + 1 == arguments.Length || !int.TryParse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            throw new StepFailedException("--sample takes the number of passages to draw");
        string[] folders = [.. arguments[..at], .. arguments[(at + 2)..]];
        return (folders is [] ? Deciding : folders, count);
    }

    /// <summary>What the tool is told, for sources as it names them.</summary>
    public static IEnumerable<string> Options(IEnumerable<string> sources) =>
    [
        "--test-runner", "vstest", "--project", "Attest.csproj", "--configuration", "Release", "--concurrency", "1",
        "--reporter", "cleartext", "--reporter", "json", "--output", Path.Combine(Repository.Artifacts, "mutants"),
        .. sources.SelectMany(source => new[] { "--mutate", source }),
    ];

    static string Program => OperatingSystem.IsWindows() ? "dotnet-stryker.exe" : "dotnet-stryker";
}
