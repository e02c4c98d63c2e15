namespace Attest.Dev;

/// <summary>dev.cs bench: speed and memory, stage by stage and, of the published program, end to end.</summary>
static class BenchCommand
{
    public static int Run(string[] arguments)
    {
        Parts.Install(Part.Sqlite);
        if (arguments is ["desk", ..]) return Desk(arguments);
        PublishCommand.Here();
        if (Build.Of("bench/Attest.Bench") is not 0 and var code) return code;
        var seeds = Path.Combine(Repository.Shared, "seeds");
        string[] cold = Directory.Exists(seeds) ? ["--cold", seeds] : [];
        var pages = Path.Combine(Repository.Shared, "data/pages/test-pages.tar.gz");
        string[] held = File.Exists(pages) ? ["--pages", pages] : [];
        string[] peers = arguments.Contains("pages", StringComparer.Ordinal) && PagePeers.Ready() is { } folder ? ["--peers", folder] : [];
        return Tool.Run("dotnet",
            [Repository.In("artifacts/bin/Attest.Bench/release/Attest.Bench.dll"), "--app", Path.Combine(PublishCommand.HereFolder, "Attest.App.dll"),
                .. cold, .. held, .. peers, .. arguments]);
    }

    // The desk runs within the bench; the register it needs takes minutes to make and is kept.
    static int Desk(string[] arguments)
    {
        Parts.Tell(Part.Chromium);
        DeskClient.Build();
        if (Build.Of("bench/Attest.Bench") is not 0 and var code) return code;
        return Tool.Run("dotnet", [Repository.In("artifacts/bin/Attest.Bench/release/Attest.Bench.dll"), .. arguments, "--keep", Repository.In("artifacts/bench")]);
    }
}
