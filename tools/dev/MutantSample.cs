namespace Attest.Dev;

/// <summary>Passages of source drawn by lot, since all changes to the rules take longer than a night: the same draw for the same sources.</summary>
static class MutantSample
{
    /// <summary>Characters of a passage: some ten lines, so that most changes begin and end in one.</summary>
    const int PassageLength = 700;

    const int Seed = 2033;

    /// <summary>Patterns of the mutation tool, a file each with its passages: "**/Extract/Speech/Frame.cs{700..1400}".</summary>
    /// <param name="folder">Folder that the names of <paramref name="folders"/> lie in.</param>
    /// <param name="count">Passages over all folders; no more than there are.</param>
    public static IEnumerable<string> Of(string folder, IEnumerable<string> folders, int count)
    {
        var all = folders.SelectMany(name => Files(folder, name)).SelectMany(Passages).ToArray();
        new Random(Seed).Shuffle(all);
        return all.Take(count).GroupBy(passage => passage.File, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => $"**/{file.Key}" + string.Concat(file.Order().Select(passage => $"{{{passage.Start}..{passage.Start + PassageLength}}}")));
    }

    static IEnumerable<(string File, int Length)> Files(string folder, string name) => Directory
        .EnumerateFiles(Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar)), "*.cs", SearchOption.AllDirectories)
        .Select(path => (File: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(path).Length))
        .OrderBy(file => file.File, StringComparer.Ordinal);

    static IEnumerable<(string File, int Start)> Passages((string File, int Length) file) =>
        Enumerable.Range(0, (file.Length + PassageLength - 1) / PassageLength).Select(number => (file.File, number * PassageLength));
}
