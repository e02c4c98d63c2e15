namespace Attest.Dev;

/// <summary>dev.cs fuzz: hostile inputs made of the samples, read and held against what must always be true.</summary>
static class FuzzCommand
{
    public static int Run(string[] arguments)
    {
        if (Build.Of("tools/Attest.Fuzz") is not 0 and var code) return code;
        return Tool.Run("dotnet",
            [Repository.In("artifacts/bin/Attest.Fuzz/release/Attest.Fuzz.dll"), "--samples", Repository.In("samples/reports"),
                "--out", Path.Combine(Repository.Artifacts, "fuzz"), .. arguments]);
    }
}
