namespace Attest.Dev;

/// <summary>dev.cs publish: what users install, in artifacts/publish.</summary>
static class PublishCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length > 1) throw new StepFailedException("usage: dotnet dev.cs publish [RUNTIME], as linux-x64, osx-arm64, win-x64");
        var target = Path.Combine(Repository.Artifacts, "publish", arguments.FirstOrDefault() ?? "portable");
        string[] runtime = arguments is [var rid] ? ["-r", rid, "--self-contained", "-p:PublishSingleFile=true"] : [];
        Tool.Must("publish", "dotnet", ["publish", "src/Attest.App", "-c", "Release", "--nologo", "-o", target, .. runtime]);
        if (arguments.Length == 0)
            Tool.Must("pack", "dotnet", "pack", "src/Attest.App", "-c", "Release", "--nologo", "-o", Path.Combine(Repository.Artifacts, "publish"));

        foreach (var notice in new[] { "LICENSE", "NOTICE" }) File.Copy(Repository.In(notice), Path.Combine(target, notice), overwrite: true);
        Console.WriteLine($"published to {target}");
        return 0;
    }
}
