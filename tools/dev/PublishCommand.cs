namespace Attest.Dev;

/// <summary>dev.cs publish: what users install, in artifacts/publish.</summary>
static class PublishCommand
{
    static readonly string Published = Path.Combine(Repository.Artifacts, "publish");

    /// <summary>Where the program for this machine's .NET lies.</summary>
    public static string HereFolder { get; } = Path.Combine(Published, "here");

    public static int Run(string[] arguments)
    {
        if (arguments.Length > 1) throw new StepFailedException("usage: dotnet dev.cs publish [archives|RUNTIME], a runtime as linux-x64, osx-arm64, win-x64");
        DeskClient.Build();
        if (arguments is ["archives"]) return ReleaseCommand.Run(WithRuntime);
        if (arguments is [var runtime])
        {
            WithRuntime(runtime, Path.Combine(Published, runtime));
            return 0;
        }

        Here();
        Tool.Must("pack", "dotnet", "pack", "src/Attest.App", "-c", "Release", "--nologo", "-o", Published);
        return 0;
    }

    /// <summary>The program for this machine, run by the .NET that is installed.</summary>
    public static void Here() => Publish(HereFolder, "--use-current-runtime", "--no-self-contained");

    static void WithRuntime(string runtime, string target) => Publish(target, "-r", runtime, "--self-contained", "-p:PublishSingleFile=true");

    // Compiled beforehand: a command is done before a compiler at run time would have paid off.
    static void Publish(string target, params string[] runtime)
    {
        Tool.Must("publish", "dotnet", ["publish", "src/Attest.App", "-c", "Release", "--nologo", "-o", target, "-p:PublishReadyToRun=true", .. runtime]);
        foreach (var notice in new[] { "LICENSE", "NOTICE" }) File.Copy(Repository.In(notice), Path.Combine(target, notice), overwrite: true);
        Console.WriteLine($"published to {target}");
    }
}
