namespace Attest.Dev;

/// <summary>Single stages on public corpora: predictions by tools/Attest.Compile, scored by the public scorers.</summary>
static class ModelSet
{
    const string Trees = "data/ud/en_ewt-ud-test.conllu", Names = "data/ner/uner_ewt_test.bio";

    public static EvalSet Models { get; } = new("models", "tags, trees and names on UD EWT and UNER EWT", [Trees, Names], RunModels);

    static IReadOnlyList<Score> RunModels(string folder)
    {
        Compile("score", "--data", EvalSet.Full("data"), "--out", folder, "--part", "test");
        return
        [
            .. Of("gold tokens", "score_conllu.py", Trees, Path.Combine(folder, "test.gold-tokens.conllu")),
            .. Of("raw text", "score_conllu.py", Trees, Path.Combine(folder, "test.raw.conllu")),
            .. Of("names", "score_ner.py", Names, Path.Combine(folder, "test.names.bio")),
        ];
    }

    static void Compile(string command, params string[] arguments) => Tool.Must(
        $"attest-compile {command}", "dotnet", [Repository.In("artifacts/bin/Attest.Compile/release/Attest.Compile.dll"), command, .. arguments]);

    /// <summary>The F1 of each measure; precision and recall are on the scorer's own page.</summary>
    static IEnumerable<Score> Of(string what, string scorer, string gold, string predicted) =>
        Scorer.Run(scorer, EvalSet.Full(gold), predicted)
            .Where(score => score.Metric.EndsWith(" F1", StringComparison.Ordinal))
            .Select(score => score with { Metric = $"{what}: {score.Metric}" });
}
