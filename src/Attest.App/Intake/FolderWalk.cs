namespace Attest.App.Intake;

/// <summary>Finds the files below a folder in ordinal order of their names, whatever order the disk gives them in.</summary>
/// <remarks>Names that start with a dot are the system's or an editor's and are passed over. A folder met twice by way of links is refused.</remarks>
sealed class FolderWalk(IntakeOptions options)
{
    public IEnumerable<FoundFile> Files(string folder) =>
        Below(folder, "", [Path.GetFullPath(folder)], 1);

    IEnumerable<FoundFile> Below(string folder, string prefix, HashSet<string> seen, int depth)
    {
        if (depth > options.MaxDepth) return [new(prefix.TrimEnd('/'), folder, $"more than {options.MaxDepth} folders deep")];
        if (Entries(folder) is not { } entries)
            return [new(prefix.Length > 0 ? prefix.TrimEnd('/') : Path.GetFileName(folder.TrimEnd('/')), folder, "the folder cannot be read")];
        return entries.SelectMany(entry => Visit(entry, prefix, seen, depth));
    }

    IEnumerable<FoundFile> Visit((string Path, bool IsFolder) entry, string prefix, HashSet<string> seen, int depth)
    {
        var name = prefix + Path.GetFileName(entry.Path);
        if (!entry.IsFolder) return [new(name, entry.Path)];
        if (Real(entry.Path) is not { } real) return [new(name, entry.Path, "a link that leads nowhere")];
        return seen.Add(real) ? Below(entry.Path, name + "/", seen, depth + 1) : [new(name, entry.Path, "a link to a folder that is read already")];
    }

    /// <summary>Files and folders in a folder, a folder sorted as if its name ended in "/"; null when it cannot be read.</summary>
    static List<(string Path, bool IsFolder)>? Entries(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder)
                .Where(path => !Path.GetFileName(path).StartsWith('.'))
                .Select(path => (path, Directory.Exists(path)))
                .OrderBy(entry => entry.Item2 ? entry.path + "/" : entry.path, StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    static string? Real(string folder)
    {
        try { return Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder); }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { return null; }
    }
}
