using Attest.Link;

namespace Attest.Tests.Link;

/// <summary>Runs of words that only one report has are left out of the index of copies; those that two have never are.</summary>
public sealed class RepeatedRunsTests
{
    public static TheoryData<int, int> Sets => new() { { 2, 40 }, { 30, 200 }, { 400, 120 } };

    [Theory, MemberData(nameof(Sets))]
    public void Every_run_that_two_reports_have_is_kept(int reports, int words)
    {
        var sketches = Sketches(reports, words);
        var repeated = new RepeatedRuns(sketches);
        var shared = sketches.SelectMany(sketch => sketch.Runs.Keys().Distinct()).CountBy(run => run).Where(run => run.Value > 1).ToList();
        Assert.NotEmpty(shared);
        Assert.All(shared, run => Assert.True(repeated.Contains(run.Key)));
    }

    [Theory, MemberData(nameof(Sets))]
    public void Of_the_runs_that_one_report_has_most_are_not(int reports, int words)
    {
        var sketches = Sketches(reports, words);
        var repeated = new RepeatedRuns(sketches);
        var alone = sketches.SelectMany(sketch => sketch.Runs.Keys()).CountBy(run => run).Where(run => run.Value == 1).ToList();
        Assert.InRange(alone.Count(run => repeated.Contains(run.Key)), 0, alone.Count / 4);
    }

    [Fact]
    public void Of_nothing_nothing_is_repeated() => Assert.False(new RepeatedRuns([]).Contains(17));

    /// <summary>Every third repeats the one before.</summary>
    static List<ReportSketch> Sketches(int reports, int words)
    {
        var draw = new Random(reports);
        List<string> texts = [];
        for (var at = 0; at < reports; at++)
            texts.Add(at % 3 == 1 ? texts[^1] : string.Join(' ', Enumerable.Range(0, words).Select(_ => "w" + draw.Next(5000))));
        return [.. texts.Select((text, at) => new ReportSketch($"r-{at}", null, text.Length, RunSketch.Of(text)))];
    }
}
