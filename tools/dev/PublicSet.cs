namespace Attest.Dev;

/// <summary>Sets made by others: predictions by tools/Attest.Eval, scored by the public scorers.</summary>
static class PublicSet
{
    /// <summary>Text of the table's last column by metric: what others reached on the set, and what could be reached at all.</summary>
    static readonly Dictionary<string, string> Bars = new(StringComparer.Ordinal)
    {
        ["gva B-cubed F1"] = "text likeness 0.911",
        ["gva killed right"] = "one expression 0.662",
        ["gva date within a day right"] = "day of publication 0.730",
        ["gva victims F1"] = "ceiling: 68 % of the names stand in the texts",
        ["muc4 micro F1"] = "later texts: GTT 50.2, IterX 53.0",
        ["muc4 false alarm rate"] = "at most 0.150",
        ["lgl within 161 km, of the found"] = "names given: Mordecai 3 0.827, most people 0.235",
        ["geovirus within 161 km, of the found"] = "names given: most people 0.203",
        ["polnear source exact F1"] = "verbs 0.307, CRF 0.506, BERT 0.811",
        ["polnear cue exact F1"] = "verbs 0.436, CRF 0.534, BERT 0.740",
        ["polnear content exact F1"] = "verbs 0.111, CRF 0.286, BERT 0.689",
        ["pages F1"] = "all words of the page 0.814",
        ["stories copies: pairs F1"] = "text likeness tuned here 0.782",
        ["stories events: B-cubed F1"] = "text likeness 0.874 on all events",
    };

    public static IReadOnlyList<EvalSet> All { get; } =
    [
        Of("gva", "which reports tell of one shooting, its dead, injured, day and city", ["data/gva/reports.jsonl.gz", "data/gva/gold.jsonl.gz"], isLong: true,
            folder => Score("score_linking.py", folder, "gold.jsonl", "predicted.jsonl")),
        Of("muc4", "incidents as templates, texts in capitals, MUC-4 TST1 and TST2", ["data/muc4/tst1", "data/muc4/tst2", "data/muc4/gtt/dev.json"], isLong: false, Templates),
        Of("muc4-dev", "the same on the 1,300 texts of the development part", ["data/muc4/dev", "data/muc4/gtt/train.json"], isLong: true, Templates),
        Of("lgl", "places in local news, very ambiguous ones", ["data/geo/lgl.xml"], isLong: false,
            folder => Scorer.Run("score_geo.py", EvalSet.Full("data/geo/lgl.xml"), Path.Combine(folder, "predicted.jsonl"))),
        Of("geovirus", "places in news of epidemics", ["data/geo/GeoVirus.xml"], isLong: false,
            folder => Scorer.Run("score_geo.py", EvalSet.Full("data/geo/GeoVirus.xml"), Path.Combine(folder, "predicted.jsonl"))),
        Of("polnear", "who said what in political news, PolNeAR dev", ["data/attribution/polnear_dev.jsonl.gz"], isLong: false,
            folder => Score("score_attribution.py", folder, "gold.jsonl", "predicted.jsonl")),
        Of("pages", "body, title, byline and date from web pages, Readability's own", ["data/pages/test-pages.tar.gz", "data/pages/gold.json.gz"], isLong: false,
            folder => Scorer.Run("score_body.py", EvalSet.Full("data/pages/gold.json.gz"), Path.Combine(folder, "predicted.json"))),
        Of("stories", "copies, and events of violence, among articles on all kinds of events", ["data/stories/stories.jsonl.gz"], isLong: true, Stories),
        Of("types", "kinds of incident against labels given by hand to openings of several sets",
            ["data/gva/reports.jsonl.gz", "data/muc4/dev", "data/re3d/documents.jsonl", "data/stories/stories.jsonl.gz"], isLong: false, Types),
    ];

    static EvalSet Of(string name, string what, IReadOnlyList<string> corpus, bool isLong, Func<string, IEnumerable<Score>> score) => new(name, what, corpus, folder =>
    {
        Tool.Must($"attest-eval {name}", "dotnet", Repository.In("artifacts/bin/Attest.Eval/release/Attest.Eval.dll"), name, "--data", EvalSet.Full("data"), "--out", folder);
        return [.. score(folder).Where(IsShown).Select(figure => figure with { Bar = Bars.GetValueOrDefault($"{name} {figure.Metric}") })];
    })
    { IsLong = isLong };

    /// <summary>Precision and recall of templates are shown too where relevance is asked; elsewhere F1 and shares tell enough.</summary>
    static bool IsShown(Score score) => !score.IsHalf || score.Metric.StartsWith("relevance", StringComparison.Ordinal);

    static IReadOnlyList<Score> Score(string scorer, string folder, string gold, string predicted) =>
        Scorer.Run(scorer, Path.Combine(folder, gold), Path.Combine(folder, predicted));

    static IEnumerable<Score> Templates(string folder)
    {
        var scores = Score("score_muc4.py", folder, "gold.jsonl", "predicted.jsonl");
        var quiet = File.ReadLines(Path.Combine(folder, "gold.jsonl")).Count(line => line.Contains("\"templates\":[]", StringComparison.Ordinal));
        foreach (var score in scores)
            yield return score.Metric == "false alarms" ? new("false alarm rate", score.Value / Math.Max(1, quiet), IsFaults: false) { IsLessBetter = true } : score;
    }

    static IEnumerable<Score> Stories(string folder) =>
    [
        .. Scorer.Run("score_duplicates.py", EvalSet.Full("data/stories/stories.jsonl.gz"), Path.Combine(folder, "copies.jsonl")).Select(score => score with { Metric = $"copies: {score.Metric}" }),
        .. Score("score_linking.py", folder, "gold-violent.jsonl", "incidents.jsonl").Select(score => score with { Metric = $"events: {score.Metric}" }),
    ];

    static IEnumerable<Score> Types(string folder)
    {
        Console.WriteLine(File.ReadAllText(Path.Combine(folder, "confusion.txt")));
        return Dev.Score.Read(File.ReadAllText(Path.Combine(folder, "scores.txt")));
    }
}
