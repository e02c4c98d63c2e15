namespace Attest.Dev;

/// <summary>Whole registers against gold ones: reports in, register out, scored by eval/scorers/score_register.py.</summary>
static class RegisterSet
{
    public static EvalSet Of(string name, string what, string gold, string reports) =>
        new(name, what, [gold, reports], folder => Run(EvalSet.Full(gold), EvalSet.Full(reports), folder));

    static IReadOnlyList<Score> Run(string gold, string reports, string folder)
    {
        var (register, export) = (Path.Combine(folder, "eval.db"), Path.Combine(folder, "register.json"));
        var (read, printed) = Tool.Capture("dotnet", Repository.App, "read", reports, "--register", register);
        // Exit 1 says that some inputs were refused: the scorer counts what was not read.
        if (read > 1) throw new StepFailedException($"attest read ended with {read}\n{printed}");
        Tool.Must("attest export", "dotnet", Repository.App, "export", "--format", "register", "--register", register, "--out", export);
        return Scorer.Run("score_register.py", gold, export, reports);
    }
}
