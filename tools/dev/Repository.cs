namespace Attest.Dev;

/// <summary>Where things lie in this checkout.</summary>
static class Repository
{
    const string Solution = "Attest.slnx";

    /// <summary>The folder that holds dev.cs and the solution.</summary>
    public static string Root { get; } = Find();

    public static string Artifacts => In("artifacts");

    /// <summary>The built command line.</summary>
    public static string App => In("artifacts/bin/Attest.App/release/Attest.App.dll");

    /// <summary>Folder with benchmarks and gold registers that are not part of the repository; it may be absent.</summary>
    public static string Shared =>
        Path.GetFullPath(Environment.GetEnvironmentVariable("ATTEST_SHARED") is { Length: > 0 } named ? named : "../shared", Root);

    public static string In(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    static string Find()
    {
        // A file-based program knows the folder of its first file; the tests, which compile these sources too, do not.
        var start = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? AppContext.BaseDirectory;
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Solution))) return folder.FullName;
        throw new StepFailedException($"no {Solution} in {start} or above it");
    }
}
