namespace Attest.Dev;

/// <summary>Runs a scorer of eval/scorers.</summary>
static class Scorer
{
    public static IReadOnlyList<Score> Run(string script, params IReadOnlyList<string> arguments)
    {
        var python = OperatingSystem.IsWindows() ? "python" : "python3";
        var (code, printed) = Tool.Capture(python, [Repository.In($"eval/scorers/{script}"), .. arguments]);
        if (code != 0) throw new StepFailedException($"{script} ended with {code}\n{printed}");
        return [.. Score.Read(printed)];
    }
}
