using Attest.Dev;

namespace Attest.Tests.Dev;

public sealed class ScoreTests
{
    public static TheoryData<string, string> Lines => new()
    {
        { "reports read: 4/5", "reports read=0.800" },
        { "ungrounded quotes: 2", "ungrounded quotes=2 faults" },
        { "dispute P/R/F1: 0.250 0.500 0.333", "dispute P=0.250;dispute R=0.500;dispute F1=0.333" },
        { "LAS P/R/F1: 0.8 0.8 0.8 (aligned 0.81)", "LAS P=0.800;LAS R=0.800;LAS F1=0.800" },
        { "median error: 0.5", "median error=0.500" },
        { "sites within the radius: 0/0", "" },
        { "- figure missed: 12 at noon", "" },
        { "no figure here", "" },
        { "title: some words", "" },
    };

    [Theory]
    [InlineData("pairs F1", true)]
    [InlineData("killed right", true)]
    [InlineData("pairs P", false)]
    [InlineData("recall", false)]
    [InlineData("killed mean absolute error", false)]
    [InlineData("AUC of log error", false)]
    [InlineData("error mean/median km", false)]
    public void Halves_and_sizes_of_errors_have_no_floor(string metric, bool expected) => Assert.Equal(expected, new Score(metric, 0.5, false).CanHaveFloor);

    [Theory, MemberData(nameof(Lines))]
    public void Reads_the_figures_a_scorer_prints(string line, string expected)
    {
        var scores = Score.Read(line).Select(score => $"{score.Metric}={score.Text}{(score.IsFaults ? " faults" : "")}");
        Assert.Equal(expected, string.Join(';', scores));
    }
}
