using System.Globalization;

namespace Attest.Dev;

/// <summary>One table: set, metric, value, floor.</summary>
static class EvalTable
{
    /// <summary>Prints the table and counts each floor as one check.</summary>
    /// <param name="isSameCorpus">False when the floors were set on other texts: then they are told and not held.</param>
    public static TestTally Print(string set, IReadOnlyList<Score> scores, SetFloors floors, bool isSameCorpus)
    {
        var tally = TestTally.None;
        foreach (var score in scores)
        {
            var holds = floors.Holds(score);
            Console.WriteLine(Row(set, score, floors.Of(score), isSameCorpus && !holds));
            if (isSameCorpus && floors.Of(score) is not null) tally = tally.With(holds);
        }

        if (floors.Bounds.Count == 0) return tally;
        if (!isSameCorpus)
        {
            Surroundings.Loud($"{set}: the corpus is not the one the floors were set on; they are not held");
            return tally with { Skipped = tally.Skipped + 1 };
        }

        foreach (var metric in floors.Unmeasured(scores))
        {
            Console.WriteLine($"{set,-8} {metric,-52} {"missing",9}  BELOW THE FLOOR");
            tally = tally.With(passed: false);
        }

        return tally;
    }

    static string Row(string set, Score score, double? floor, bool isBelow) => string.Create(
        CultureInfo.InvariantCulture,
        $"{set,-8} {score.Metric,-52} {score.Text,9} {floor?.ToString(score.IsFaults ? "0" : "0.000", CultureInfo.InvariantCulture) ?? "-",9}  {score.Bar}{(isBelow ? "  BELOW THE FLOOR" : "")}").TrimEnd();
}
