using Attest.Dev;

namespace Attest.Tests.House;

/// <summary>The files of this checkout that git tracks or would track.</summary>
static class TrackedFiles
{
    /// <summary>Paths relative to the root, forward slashes, ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = List();

    public static IEnumerable<string> Under(string folder, string ending) => All.Where(path =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal));

    public static string Read(string path) => File.ReadAllText(Repository.In(path));

    public static string[] Lines(string path) => File.ReadAllLines(Repository.In(path));

    static List<string> List()
    {
        var (code, output) = Tool.Capture("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        // An unpacked source archive has no git: there every file but the build's own counts.
        var paths = code == 0 ? output.Split('\0', StringSplitOptions.RemoveEmptyEntries) : Walk();
        return [.. paths.Where(path => File.Exists(Repository.In(path))).Order(StringComparer.Ordinal)];
    }

    static IEnumerable<string> Walk() =>
        Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("artifacts/", StringComparison.Ordinal) && !path.StartsWith(".git/", StringComparison.Ordinal));
}
