namespace Attest.Dev;

/// <summary>dev.cs publish archives: the program for people without .NET, with models, places, the desk and licences.</summary>
static class ReleaseCommand
{
    static readonly string[] Runtimes = ["linux-x64", "win-x64", "osx-arm64"];

    /// <summary>Files of the repository that go along, and under which name.</summary>
    static readonly (string File, string Name)[] Papers =
    [
        ("LICENSE", "LICENSE"), ("NOTICE", "NOTICE"), ("models/LICENSE", "licences/models.txt"), ("data/SOURCES.md", "licences/SOURCES.md"), ("docs/guide.md", "guide.md"),
        ("docs/desk.md", "desk.md"),
    ];

    /// <summary>What the desk's scripts are made of, with each package's own licence.</summary>
    static readonly string[] ScriptPackages = ["maplibre-gl", "world-atlas"];

    static string Folder => Path.Combine(Repository.Artifacts, "publish");

    /// <summary>Makes one archive a runtime, tries that of this machine, and writes SHA256SUMS.</summary>
    public static int Run(Action<string, string> publish)
    {
        var made = Runtimes.Select(runtime => Make(runtime, publish)).OfType<string>().ToList();
        if (made.Count == 0) throw new StepFailedException("no archive was made");
        ReleaseArchive.WriteSums(Path.Combine(Folder, "SHA256SUMS"), made);
        foreach (var archive in made) Console.WriteLine($"made {Path.GetRelativePath(Repository.Root, archive)}, {new FileInfo(archive).Length / (1 << 20)} MiB");
        if (made.FirstOrDefault(archive => archive.Contains("linux-x64", StringComparison.Ordinal)) is { } here && OperatingSystem.IsLinux()) ReleaseTrial.Run(here);
        return 0;
    }

    // Not every registry of packages has the runtimes of every system.
    static string? Make(string runtime, Action<string, string> publish)
    {
        var folder = Path.Combine(Folder, $"attest-{runtime}");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        try
        {
            publish(runtime, folder);
        }
        catch (StepFailedException)
        {
            Surroundings.Loud($"there is no archive for {runtime}: its runtime could not be had from the registry of packages");
            return null;
        }

        var isForWindows = runtime.StartsWith("win", StringComparison.Ordinal);
        var program = isForWindows ? "attest.exe" : "attest";
        File.Move(Path.Combine(folder, isForWindows ? "Attest.App.exe" : "Attest.App"), Path.Combine(folder, program));
        foreach (var leftover in Directory.EnumerateFiles(folder, "*.pdb").Concat(Directory.EnumerateFiles(folder, "*.xml")).ToList()) File.Delete(leftover);
        AddPapers(folder);
        return ReleaseArchive.Make(folder, program, isForWindows);
    }

    static void AddPapers(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "licences"));
        foreach (var (file, name) in Papers) File.Copy(Repository.In(file), Path.Combine(folder, name), overwrite: true);
        foreach (var package in ScriptPackages)
            if (Directory.EnumerateFiles(Repository.In("src/Attest.App/Desk/Client/node_modules/" + package), "LICENSE*").FirstOrDefault() is { } licence)
                File.Copy(licence, Path.Combine(folder, "licences", $"{package}.txt"), overwrite: true);
    }
}
