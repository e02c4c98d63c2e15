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
        foreach (var folder in arguments.Where(folder => !Directory.Exists(Repository.In($"src/Attest/{folder}"))))
            throw new StepFailedException($"there is no folder src/Attest/{folder}; the rules asked for are named like Extract/Figures");
        var tools = Path.Combine(Repository.Artifacts, "tools");
        if (!File.Exists(Path.Combine(tools, Program))) Tool.Must("installing the tool", "dotnet", "tool", "install", "dotnet-stryker", "--version", Version, "--tool-path", tools);
        // Beside a solution the tool takes no single project.
        return Tool.RunIn(Repository.In(Rules), Path.Combine(tools, Program), Options(arguments is [] ? Deciding : arguments));
    }

    /// <summary>What the tool is told, for folders under src/Attest.</summary>
    public static IEnumerable<string> Options(IEnumerable<string> folders) =>
    [
        "--test-runner", "mtp", "--project", "Attest.csproj", "--configuration", "Release", "--concurrency", "1",
        "--reporter", "cleartext", "--reporter", "json", "--output", Path.Combine(Repository.Artifacts, "mutants"),
        .. folders.SelectMany(folder => new[] { "--mutate", $"**/{folder}/**/*.cs" }),
    ];

    static string Program => OperatingSystem.IsWindows() ? "dotnet-stryker.exe" : "dotnet-stryker";
}
