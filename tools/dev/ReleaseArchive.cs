using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Attest.Dev;

/// <summary>A folder as one file for people to download: the same folder gives the same bytes.</summary>
static class ReleaseArchive
{
    // Before this day a ZIP has no dates.
    static readonly DateTimeOffset Written = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    const UnixFileMode Program = Plain | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Makes "NAME.tar.gz", for Windows "NAME.zip", beside the folder; gives its path. All lies in a folder NAME.</summary>
    /// <param name="program">The file in the folder that is run.</param>
    public static string Make(string folder, string program, bool isForWindows)
    {
        var name = Path.GetFileName(folder);
        var file = $"{folder}{(isForWindows ? ".zip" : ".tar.gz")}";
        var entries = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: $"{name}/{Path.GetRelativePath(folder, path).Replace('\\', '/')}")).OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        using var target = File.Create(file);
        if (isForWindows) Zip(target, entries);
        else Tar(target, entries, $"{name}/{program}");
        return file;
    }

    /// <summary>"hash  name", a line a file, as sha256sum --check reads it.</summary>
    public static void WriteSums(string file, IEnumerable<string> archives) => File.WriteAllText(file, string.Concat(
        archives.Order(StringComparer.Ordinal).Select(archive => $"{Convert.ToHexStringLower(HashOf(archive))}  {Path.GetFileName(archive)}\n")));

    static byte[] HashOf(string file)
    {
        using var content = File.OpenRead(file);
        return SHA256.HashData(content);
    }

    static void Tar(Stream target, List<(string Path, string Name)> entries, string program)
    {
        using var packed = new GZipStream(target, CompressionLevel.Optimal);
        using var tar = new TarWriter(packed, TarEntryFormat.Ustar);
        foreach (var (path, name) in entries)
        {
            using var content = File.OpenRead(path);
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { Mode = name == program ? Program : Plain, ModificationTime = Written, DataStream = content });
        }
    }

    static void Zip(Stream target, List<(string Path, string Name)> entries)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create);
        foreach (var (path, name) in entries)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = Written;
            using var content = File.OpenRead(path);
            using var place = entry.Open();
            content.CopyTo(place);
        }
    }
}
