using System.Globalization;
using System.Text.Json.Nodes;

namespace Attest.Dev;

/// <summary>What one evaluation set must reach.</summary>
/// <param name="Corpus">Digest of the corpus that the floors were set on.</param>
/// <param name="Bounds">Metric to floor: the least share, or the most faults.</param>
sealed record SetFloors(string Corpus, IReadOnlyDictionary<string, double> Bounds)
{
    public static SetFloors None { get; } = new("", new Dictionary<string, double>());

    /// <summary>The floor of a score; null when it has none.</summary>
    public double? Of(Score score) => Bounds.TryGetValue(score.Metric, out var floor) ? floor : null;

    /// <summary>False when the score is worse than its floor.</summary>
    public bool Holds(Score score) => Of(score) is not { } floor || (score.IsLessBetter ? Kept(score) <= floor : Kept(score) >= floor);

    /// <summary>Floors whose score is missing: a metric that is no longer measured cannot hold.</summary>
    public IEnumerable<string> Unmeasured(IEnumerable<Score> scores) =>
        Bounds.Keys.Except(scores.Select(score => score.Metric), StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Floors at what was just reached; one that would fall stays unless <paramref name="mayFall"/>.</summary>
    public SetFloors Raised(string corpus, IEnumerable<Score> scores, bool mayFall)
    {
        var bounds = scores.Where(score => score.CanHaveFloor).ToDictionary(
            score => score.Metric,
            score => mayFall || Holds(score) ? Kept(score) : Bounds[score.Metric],
            StringComparer.Ordinal);
        return new(corpus, bounds);
    }

    public static SetFloors Read(JsonNode set) => new(
        set["corpus"]?.GetValue<string>() ?? "",
        set["floors"]?.AsObject().ToDictionary(floor => floor.Key, floor => floor.Value!.GetValue<double>()) ?? []);

    public JsonObject Write() => new()
    {
        ["corpus"] = Corpus,
        ["floors"] = new JsonObject(Bounds.OrderBy(bound => bound.Key, StringComparer.Ordinal).Select(bound =>
            KeyValuePair.Create(bound.Key, JsonNode.Parse(bound.Value.ToString(CultureInfo.InvariantCulture))))),
    };

    // Away from the better side, so that a floor never asks for more than was reached.
    static double Kept(Score score) => score switch
    {
        { IsFaults: true } => score.Value,
        { IsLessBetter: true } => Math.Ceiling(score.Value * 1000 - 1e-6) / 1000,
        _ => Math.Floor(score.Value * 1000 + 1e-6) / 1000,
    };
}
