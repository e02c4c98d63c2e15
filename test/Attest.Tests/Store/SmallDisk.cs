using System.Diagnostics;

namespace Attest.Tests.Store;

/// <summary>A folder on a disk of its own in memory, which can be full; an ordinary folder where this user may mount none.</summary>
sealed class SmallDisk : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("attest-disk-");

    public SmallDisk(int megabytes) => IsSmall = OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder.FullName);

    /// <summary>Whether it has an end at all.</summary>
    public bool IsSmall { get; }

    public string File(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Takes all room that is left, until <see cref="Empty"/>.</summary>
    public void Fill()
    {
        try
        {
            using var filler = System.IO.File.Create(File("filler"));
            var block = new byte[64 << 10];
            while (true) filler.Write(block);
        }
        catch (IOException)
        {
            // Full, as it was to be.
        }
    }

    public void Empty() => System.IO.File.Delete(File("filler"));

    public void Dispose()
    {
        if (IsSmall) Run("umount", "-l", folder.FullName);
        folder.Delete(recursive: true);
    }

    static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
