namespace Attest.Dev;

/// <summary>dev.cs train: makes the files in models/ again from the open treebanks of the benchmark folder.</summary>
static class TrainCommand
{
    public static int Run(string[] arguments)
    {
        var data = Path.Combine(Repository.Shared, "data");
        if (!Directory.Exists(data)) throw new StepFailedException($"no treebanks at {data} (ATTEST_SHARED names the folder above)");
        return Tool.Run("dotnet", ["run", "--project", "tools/Attest.Compile", "-c", "Release", "--", "train", "--data", data, .. arguments]);
    }
}
