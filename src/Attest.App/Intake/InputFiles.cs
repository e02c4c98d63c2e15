namespace Attest.App.Intake;

/// <summary>Takes in reports from files and folders, one after the other; what cannot be read is refused by name and the rest goes on.</summary>
/// <param name="taken">Told how many bytes of the files are done, now and then.</param>
public sealed class InputFiles(IntakeOptions? options = null, IProgress<long>? taken = null)
{
    readonly IntakeOptions options = options ?? new();
    readonly ParcelReader parcels = new(options ?? new());
    long bytesDone;

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
            return SidecarFile.HasReport(file.Path) ? [] : [Input.Refused(file.Name, "a sidecar without its report")];
        return parcels.IsArchive(file.Name) ? ReadArchive(file) : ReadReport(file);
    }

    IEnumerable<Input> ReadReport(FoundFile file)
    {
        // Told by its name alone: such a file is not even opened.
        if (ParcelReader.RefusalOf(file.Name) is { } kind) return [Input.Refused(file.Name, kind)];
        var (bytes, refusal) = FileBytes.Read(file.Path, options.MaxBytes);
        if (bytes is null) return [Input.Refused(file.Name, refusal!)];
        taken?.Report(bytesDone += bytes.Length);

        var (sidecar, broken) = SidecarFile.Of(file.Path, options.MaxSidecarBytes);
        return broken is not null ? [Input.Refused(file.Name, broken)] : [ParcelReader.Whole(file.Name, bytes, sidecar)];
    }

    IEnumerable<Input> ReadArchive(FoundFile file)
    {
        var (content, refusal) = FileBytes.Open(file.Path);
        if (content is null)
        {
            yield return Input.Refused(file.Name, refusal!);
            yield break;
        }

        using (content)
        {
            foreach (var input in parcels.Read(new(file.Name, content)))
            {
                yield return input;
                taken?.Report(bytesDone + content.Position);
            }

            taken?.Report(bytesDone += content.Length);
        }
    }
}
