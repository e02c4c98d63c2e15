namespace Attest.Dev;

/// <summary>dev.cs publish: what users install, in artifacts/publish.</summary>
static class PublishCommand
{
    static readonly string Published = Path.Combine(Repository.Artifacts, "publish");

    /// <summary>Where the program for this machine's .NET lies.</summary>
    public static string HereFolder { get; } = Path.Combine(Published, "here");

    public static int Run(string[] arguments)
    {
        if (arguments.Length > 1) throw new StepFailedException("usage: dotnet dev.cs publish [RUNTIME], as linux-x64, osx-arm64, win-x64");
        DeskClient.Build();
        if (arguments is [var runtime])
        {
            Publish(Path.Combine(Published, runtime), "-r", runtime, "--self-contained", "-p:PublishSingleFile=true");
            return 0;
        }

        Here();
        Tool.Must("pack", "dotnet", "pack", "src/Attest.App", "-c", "Release", "--nologo", "-o", Published);
        return 0;
    }

    /// <summary>The program for this machine, run by the .NET that is installed.</summary>
    public static void Here() => Publish(HereFolder, "--use-current-runtime", "--no-self-contained");

    // Compiled beforehand: a command is done before a compiler at run time would have paid off.
    static void Publish(string target, params string[] runtime)
    {
        Tool.Must("publish", "dotnet", ["publish", "src/Attest.App", "-c", "Release", "--nologo", "-o", target, "-p:PublishReadyToRun=true", .. runtime]);
        foreach (var notice in new[] { "LICENSE", "NOTICE" }) File.Copy(Repository.In(notice), Path.Combine(target, notice), overwrite: true);
        Console.WriteLine($"published to {target}");
    }
}
