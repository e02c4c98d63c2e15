using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Dev;

/// <summary>The scripts and the map of the desk: built by Node into artifacts/desk, where the program's build takes them from.</summary>
/// <remarks>A plain build of the program needs no Node; without these files the desk has no map.</remarks>
static class DeskClient
{
    /// <summary>Oldest Node that the bundler runs on.</summary>
    const int LeastNode = 20;

    const string Folder = "src/Attest.App/Desk/Client";

    static readonly string[] SourceFolders = ["src", "build"];

    static readonly string Npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    static string Built => Path.Combine(Repository.Artifacts, "desk");

    /// <summary>Of what the files in artifacts/desk were made.</summary>
    static string Mark => Path.Combine(Repository.Artifacts, "desk.made-of");

    /// <summary>Builds what is not there or out of date; says loudly when there is no Node to do it.</summary>
    /// <exception cref="StepFailedException">The build failed.</exception>
    public static void Build()
    {
        var sources = Digest(Sources());
        if (Directory.Exists(Built) && File.Exists(Mark) && File.ReadAllText(Mark) == sources) return;
        if (!IsReady(Directory.Exists(Built) ? "the desk keeps the scripts that were built before" : "the desk will have no map and no shortcuts")) return;
        Console.WriteLine($"Building {Folder} ...");
        Tool.Must("the desk's scripts", Npm, "--prefix", Folder, "--silent", "run", "build");
        File.WriteAllText(Mark, sources);
    }

    /// <summary>Runs the scripts' own tests as one check; a loud line where there is no Node.</summary>
    public static TestTally Test()
    {
        if (!IsReady("the tests of the desk's scripts are skipped")) return TestTally.None with { Skipped = 1 };
        return TestTally.None.With(passed: Tool.Run(Npm, "--prefix", Folder, "--silent", "test") == 0);
    }

    /// <summary>"v20.19.1" is 20; null for what is no version.</summary>
    internal static int? MajorOf(string version) =>
        version.TrimStart('v').Split('.')[0] is var major && int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static bool IsReady(string otherwise)
    {
        if (Missing() is { } missing)
        {
            Surroundings.Loud($"{missing}; {otherwise}. Get it: https://nodejs.org");
            return false;
        }

        Install();
        return true;
    }

    static string? Missing()
    {
        if (!Tool.Exists("node") || !Tool.Exists("npm")) return "Node is missing";
        var version = Tool.Capture("node", "--version").Output.Trim();
        return MajorOf(version) >= LeastNode ? null : $"Node {version} is older than {LeastNode}";
    }

    // What the lock file names, by its hashes; nothing that a package would like to run while it is installed. Not "npm ci":
    // that refuses where a registry lacks the bundler's parts for other systems, which this one does not need.
    static void Install()
    {
        var mark = Repository.In($"{Folder}/node_modules/.made-of");
        var wanted = Digest([Repository.In($"{Folder}/package-lock.json")]);
        if (File.Exists(mark) && File.ReadAllText(mark) == wanted) return;
        Tool.Must("npm install", Npm, "--prefix", Folder, "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error");
        File.WriteAllText(mark, wanted);
    }

    static IEnumerable<string> Sources()
    {
        var root = Repository.In(Folder);
        var below = SourceFolders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories));
        return Directory.EnumerateFiles(root).Concat(below).Order(StringComparer.Ordinal);
    }

    static string Digest(IEnumerable<string> files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            digest.AppendData(Encoding.UTF8.GetBytes($"{Path.GetFileName(file)}\n"));
            digest.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
