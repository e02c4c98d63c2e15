namespace Attest.Dev;

/// <summary>dev.cs bench: speed and memory, stage by stage and end to end, on one core.</summary>
static class BenchCommand
{
    public static int Run(string[] arguments)
    {
        Parts.Install(Part.Sqlite);
        if (Build.Of("bench/Attest.Bench") is not 0 and var code) return code;
        return Tool.Run("dotnet", [Repository.In("artifacts/bin/Attest.Bench/release/Attest.Bench.dll"), .. arguments]);
    }
}
