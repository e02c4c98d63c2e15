using System.Runtime.InteropServices;
using Attest.Clean;
using Attest.Model;

namespace Attest.App.Intake;

/// <summary>Takes in reports from files and folders, one after the other; what cannot be read is refused by name and the rest goes on.</summary>
public sealed class InputFiles(IntakeOptions? options = null)
{
    static readonly string[] OtherKinds =
    [
        ".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".xml", ".rss", ".atom", ".yaml", ".yml", ".css", ".js", ".map", ".log", ".sql", ".db", ".ini", ".toml",
        ".pdf", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".zip", ".gz", ".7z", ".tar", ".warc", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg",
            ".mp3", ".mp4",
    ];

    readonly IntakeOptions options = options ?? new();

    /// <summary>
    /// Reports of the paths in the order given, those of a folder in ordinal order of their names relative to it; read only when asked for.
    /// </summary>
    public IEnumerable<Input> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(Found).SelectMany(Take);
    }

    IEnumerable<FoundFile> Found(string path)
    {
        if (Directory.Exists(path)) return new FolderWalk(options).Files(path);
        return [new(Path.GetFileName(path), path, File.Exists(path) ? null : "no such file or folder")];
    }

    IEnumerable<Input> Take(FoundFile file)
    {
        if (file.Refusal is { } refusal) return [Input.Refused(file.Name.Length > 0 ? file.Name : file.Path, refusal)];
        if (file.Name.EndsWith(SidecarReader.Ending, StringComparison.OrdinalIgnoreCase))
            return HasReport(file.Path) ? [] : [Input.Refused(file.Name, "a sidecar without its report")];

        var ending = Path.GetExtension(file.Name).ToLowerInvariant();
        return [OtherKinds.Contains(ending, StringComparer.Ordinal)
            ? Input.Refused(file.Name, $"{ending} is not a kind of file that is read") : ReadReport(file)];
    }

    Input ReadReport(FoundFile file)
    {
        var (bytes, refusal) = FileBytes.Read(file.Path, options.MaxBytes);
        if (bytes is null) return Input.Refused(file.Name, refusal!);
        if (BinaryKind.Of(bytes) is { } kind) return Input.Refused(file.Name, $"not text: {kind}");

        var (sidecar, broken) = SidecarOf(file.Path);
        return broken is null ? Input.Of(new SourceReport(file.Name, ImmutableCollectionsMarshal.AsImmutableArray(bytes), sidecar))
            : Input.Refused(file.Name, broken);
    }

    /// <summary>What stands beside the report: NAME.txt.meta.json before NAME.meta.json.</summary>
    (Sidecar? Sidecar, string? Broken) SidecarOf(string path)
    {
        var beside = new[] { path + SidecarReader.Ending, Path.ChangeExtension(path, null) + SidecarReader.Ending }.FirstOrDefault(File.Exists);
        if (beside is null) return (null, null);

        var (bytes, refusal) = FileBytes.Read(beside, options.MaxSidecarBytes);
        if (bytes is null) return (null, $"its sidecar {Path.GetFileName(beside)}: {refusal}");
        var (sidecar, broken) = SidecarReader.Read(bytes);
        return (sidecar, broken is null ? null : $"its sidecar {Path.GetFileName(beside)} {broken}");
    }

    static bool HasReport(string sidecar)
    {
        var report = sidecar[..^SidecarReader.Ending.Length];
        if (File.Exists(report)) return true;
        var folder = Path.GetDirectoryName(sidecar) is { Length: > 0 } named ? named : ".";
        return Directory.EnumerateFiles(folder).Any(path => Path.ChangeExtension(path, null) is { } bare
            && Path.GetFileName(bare) == Path.GetFileName(report) && !path.EndsWith(SidecarReader.Ending, StringComparison.OrdinalIgnoreCase));
    }
}
