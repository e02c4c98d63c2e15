using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace Attest.Dev;

/// <summary>Runs the Linux archive as somebody has it who downloaded it: no .NET on the path, no variables, no network where that can be had.</summary>
static class ReleaseTrial
{
    static readonly string[][] Steps = [["read", "samples"], ["incidents"], ["show", "1"], ["export", "--format", "csv"]];

    /// <exception cref="StepFailedException">A step failed; the message has what it printed.</exception>
    public static void Run(string archive)
    {
        var folder = Directory.CreateTempSubdirectory("attest-trial-");
        try
        {
            Unpack(archive, folder.FullName);
            var program = Directory.EnumerateFiles(folder.FullName, "attest", SearchOption.AllDirectories).Single();
            CopySamples(Path.Combine(folder.FullName, "samples"));
            var isAlone = Try(folder.FullName, "unshare", ["--map-root-user", "--net", "true"]).Code == 0;
            foreach (var step in Steps) Must(folder.FullName, program, step, isAlone);
            Console.WriteLine($"tried {Path.GetFileName(archive)}: {(isAlone ? "without a network, " : "")}without .NET, it reads, lists, shows and exports");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static void Unpack(string archive, string folder)
    {
        using var packed = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        TarFile.ExtractToDirectory(packed, folder, overwriteFiles: false);
    }

    static void CopySamples(string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(Repository.In("samples/reports"))) File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
    }

    static void Must(string folder, string program, string[] step, bool isAlone)
    {
        string[] command = [program, .. step, "--register", "trial.db"];
        var (code, printed) = isAlone ? Try(folder, "unshare", ["--map-root-user", "--net", .. command]) : Try(folder, command[0], command[1..]);
        if (code != 0 || printed.Length == 0) throw new StepFailedException($"attest {string.Join(' ', step)} of the archive ended with {code}:\n{printed}");
    }

    static (int Code, string Printed) Try(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment.Clear();
        start.Environment["HOME"] = folder;
        start.Environment["PATH"] = "/usr/bin:/bin";
        start.Environment["DOTNET_ROOT"] = folder;
        using var process = Process.Start(start) ?? throw new StepFailedException($"{program} did not start");
        process.StandardInput.Close();
        var printed = process.StandardOutput.ReadToEndAsync();
        var told = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, printed.GetAwaiter().GetResult() + told);
    }
}
