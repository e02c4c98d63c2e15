using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using Attest.Dev;
using Attest.Tests.Store;

namespace Attest.Tests.Dev;

public sealed class ReleaseArchiveTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Fact]
    public void The_program_may_be_run_and_nothing_else()
    {
        using var packed = new GZipStream(File.OpenRead(ReleaseArchive.Make(Made(), "attest", isForWindows: false)), CompressionMode.Decompress);
        using var tar = new TarReader(packed);
        var modes = new Dictionary<string, UnixFileMode>();
        while (tar.GetNextEntry() is { } entry) modes[entry.Name] = entry.Mode;

        Assert.Equal(["attest-made/attest", "attest-made/desk/map.js", "attest-made/LICENSE"], modes.Keys.Order(StringComparer.OrdinalIgnoreCase));
        Assert.True(modes["attest-made/attest"].HasFlag(UnixFileMode.UserExecute));
        Assert.False(modes["attest-made/LICENSE"].HasFlag(UnixFileMode.UserExecute));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_same_folder_gives_the_same_bytes(bool isForWindows)
    {
        var made = Made();
        var first = File.ReadAllBytes(ReleaseArchive.Make(made, "attest", isForWindows));
        File.SetLastWriteTimeUtc(Path.Combine(made, "LICENSE"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(first, File.ReadAllBytes(ReleaseArchive.Make(made, "attest", isForWindows)));
    }

    [Fact]
    public void Windows_gets_a_zip()
    {
        using var zip = ZipFile.OpenRead(ReleaseArchive.Make(Made(), "attest.exe", isForWindows: true));

        Assert.Contains("attest-made/desk/map.js", zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void Sums_are_as_sha256sum_reads_them()
    {
        var (archive, sums) = (folder.File("a.zip"), folder.File("SHA256SUMS"));
        File.WriteAllText(archive, "content");

        ReleaseArchive.WriteSums(sums, [archive]);

        Assert.Equal($"{Convert.ToHexStringLower(SHA256.HashData("content"u8))}  a.zip\n", File.ReadAllText(sums));
    }

    /// <summary>`dotnet dev.cs publish archives` makes the archive that is tried here.</summary>
    [Fact]
    public void The_archive_of_this_machine_runs_without_network_and_without_dotnet()
    {
        var archive = Path.Combine(Repository.Artifacts, "publish", "attest-linux-x64.tar.gz");
        if (!OperatingSystem.IsLinux() || !File.Exists(archive)) Assert.Skip("no archive for Linux was made: dotnet dev.cs publish archives");

        ReleaseTrial.Run(archive);
    }

    public void Dispose() => folder.Dispose();

    string Made()
    {
        var made = folder.File("attest-made");
        Directory.CreateDirectory(Path.Combine(made, "desk"));
        foreach (var file in new[] { "attest", "LICENSE", "desk/map.js" }) File.WriteAllText(Path.Combine(made, file), file);
        return made;
    }
}
