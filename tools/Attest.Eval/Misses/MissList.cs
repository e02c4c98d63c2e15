using System.Globalization;

namespace Attest.Eval.Misses;

/// <summary>The misses of a run by cause, the biggest first, with some examples of each.</summary>
static class MissList
{
    const int Examples = 12;
    const int LongestWords = 300;

    /// <summary>Writes OUT/misses.txt for people, and all of them to OUT/misses.jsonl.</summary>
    public static void Write(EvalRun run, IReadOnlyCollection<Miss> misses)
    {
        run.Write("misses.jsonl", misses.Select(miss => new { Cause = Words(miss.Cause), miss.What, miss.Where, miss.Expected, miss.Found, miss.Words }));
        using var text = new StreamWriter(Path.Combine(run.Out, "misses.txt")) { NewLine = "\n" };
        foreach (var cause in misses.GroupBy(miss => (miss.Cause, miss.What)).OrderByDescending(cause => cause.Count()).ThenBy(cause => cause.Key))
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cause.Count(),6}  {Words(cause.Key.Cause)}: {cause.Key.What}"));
            foreach (var miss in Spread([.. cause])) text.WriteLine("        " + Line(miss));
        }
    }

    // Evenly over the set, the same in each run, so that what is shown is not the first few files only.
    static IEnumerable<Miss> Spread(IReadOnlyList<Miss> misses) =>
        Enumerable.Range(0, Math.Min(Examples, misses.Count)).Select(at => misses[(int)((long)at * misses.Count / Math.Min(Examples, misses.Count))]);

    static string Line(Miss miss)
    {
        var words = miss.Words.ReplaceLineEndings(" ");
        return $"{miss.Where}: {miss.Expected} <- {miss.Found}" + (words.Length == 0 ? "" : $"  “{words[..Math.Min(LongestWords, words.Length)]}”");
    }

    static string Words(Cause cause) => cause.ToString().ToLowerInvariant();
}
