namespace Attest.Dev;

/// <summary>The tagger, parser and entity tagger on public treebanks: predictions by tools/Attest.Compile, scored by the public scorers.</summary>
static class ModelSet
{
    const string Trees = "data/ud/en_ewt-ud-test.conllu", Names = "data/ner/uner_ewt_test.bio";

    public static EvalSet Models { get; } = new("models", "tags, trees and names on UD EWT and UNER EWT", [Trees, Names], Run);

    static IReadOnlyList<Score> Run(string folder)
    {
        var compile = Repository.In("artifacts/bin/Attest.Compile/release/Attest.Compile.dll");
        Tool.Must("attest-compile score", "dotnet", compile, "score", "--data", EvalSet.Full("data"), "--out", folder, "--part", "test");
        return
        [
            .. Of("gold tokens", "score_conllu.py", Trees, Path.Combine(folder, "test.gold-tokens.conllu")),
            .. Of("raw text", "score_conllu.py", Trees, Path.Combine(folder, "test.raw.conllu")),
            .. Of("names", "score_ner.py", Names, Path.Combine(folder, "test.names.bio")),
        ];
    }

    /// <summary>The F1 of each measure; precision and recall are on the scorer's own page.</summary>
    static IEnumerable<Score> Of(string what, string scorer, string gold, string predicted) =>
        Scorer.Run(scorer, EvalSet.Full(gold), predicted)
            .Where(score => score.Metric.EndsWith(" F1", StringComparison.Ordinal))
            .Select(score => score with { Metric = $"{what}: {score.Metric}" });
}
