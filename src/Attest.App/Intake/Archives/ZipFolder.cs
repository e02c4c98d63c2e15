using System.IO.Compression;
using Attest.Model;

namespace Attest.App.Intake.Archives;

/// <summary>A ZIP archive: each member is read as a file would be, sidecars beside it and archives in it too.</summary>
/// <param name="isRead">Tells by its name whether a member may hold reports; the others are passed over.</param>
sealed class ZipFolder(IntakeOptions options, ParcelReader reader, Func<string, bool> isRead) : IArchive
{
    public IEnumerable<Input> Read(Parcel parcel)
    {
        if (ZipEnd.CountOf(parcel.Content) > (ulong)options.MaxMembers)
            throw new InvalidDataException($"it has more than {options.MaxMembers} members");

        using var zip = new ZipArchive(parcel.Content, ZipArchiveMode.Read, leaveOpen: true);
        var reports = ReportsIn(zip);
        foreach (var entry in zip.Entries)
        {
            if (IsFolderOrHidden(entry.FullName)) continue;
            if (!isRead(entry.FullName)) yield return Input.Passed("member of an archive that describes it");
            else if (!IsSidecar(entry.FullName, reports))
                foreach (var input in ReadMember(parcel, zip, entry)) yield return input;
        }
    }

    IEnumerable<Input> ReadMember(Parcel parcel, ZipArchive zip, ZipArchiveEntry entry)
    {
        var name = $"{parcel.Name}/{entry.FullName.Replace('\\', '/')}";
        if (entry.IsEncrypted) return [Input.Refused(name, "it is encrypted")];
        if (reader.IsArchive(name)) return ReadNested(parcel, zip, entry, name);
        try
        {
            var (sidecar, broken) = SidecarOf(zip, entry.FullName);
            if (broken is not null) return [Input.Refused(name, broken)];
            using var content = entry.Open();
            return [.. reader.Read(new(name, content, parcel.Nesting + 1, sidecar))];
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            return [Input.Refused(name, $"its packed bytes are broken: {error.Message}")];
        }
    }

    IEnumerable<Input> ReadNested(Parcel parcel, ZipArchive zip, ZipArchiveEntry entry, string name)
    {
        Stream content;
        Sidecar? sidecar;
        string? broken = null;
        (content, sidecar) = (Stream.Null, null);
        try
        {
            (sidecar, broken) = SidecarOf(zip, entry.FullName);
            using var packed = entry.Open();
            content = Unpacking.ToSeekable(packed, entry.CompressedLength, options);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            broken = $"its packed bytes are broken: {error.Message}";
        }

        using (content)
        {
            if (broken is not null) yield return Input.Refused(name, broken);
            else foreach (var input in reader.Read(new(name, content, parcel.Nesting + 1, sidecar))) yield return input;
        }
    }

    (Sidecar? Sidecar, string? Broken) SidecarOf(ZipArchive zip, string name)
    {
        var beside = zip.GetEntry(name + SidecarReader.Ending) ?? zip.GetEntry(Path.ChangeExtension(name, null) + SidecarReader.Ending);
        if (beside is null) return (null, null);
        using var content = beside.Open();
        if (Unpacking.ToBytes(content, options.MaxSidecarBytes) is not { } bytes) return (null, $"its sidecar is larger than {options.MaxSidecarBytes} bytes");
        var (sidecar, broken) = SidecarReader.Read(bytes);
        return (sidecar, broken is null ? null : $"its sidecar {broken}");
    }

    /// <summary>Names of what is no sidecar, with and without their endings: what a sidecar may be of.</summary>
    static HashSet<string> ReportsIn(ZipArchive zip) => zip.Entries.Select(entry => entry.FullName).Where(name => !EndsAsSidecar(name))
        .SelectMany(name => new[] { name, Path.ChangeExtension(name, null) }).ToHashSet(StringComparer.Ordinal);

    static bool IsSidecar(string name, HashSet<string> reports) => EndsAsSidecar(name) && reports.Contains(name[..^SidecarReader.Ending.Length]);

    static bool EndsAsSidecar(string name) => name.EndsWith(SidecarReader.Ending, StringComparison.OrdinalIgnoreCase);

    static bool IsFolderOrHidden(string name) =>
        name.EndsWith('/') || name.EndsWith('\\') || name.Split('/', '\\').Any(part => part.StartsWith('.') || part == "__MACOSX");
}
