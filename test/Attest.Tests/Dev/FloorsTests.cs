using Attest.Dev;

namespace Attest.Tests.Dev;

public sealed class FloorsTests
{
    static readonly SetFloors Set = Floors.Read("""{"x": {"corpus": "ab", "floors": {"F1": 0.8, "made up": 1}}}""")["x"];

    [Theory]
    [InlineData("F1", 0.8, false, true)]
    [InlineData("F1", 0.79999, false, false)]
    [InlineData("F1", 0.9, false, true)]
    [InlineData("made up", 1, true, true)]
    [InlineData("made up", 2, true, false)]
    [InlineData("no such floor", 0.1, false, true)]
    public void A_share_must_reach_its_floor_and_faults_may_not_pass_theirs(string metric, double value, bool isFaults, bool expected)
    {
        Assert.Equal(expected, Set.Holds(new(metric, value, isFaults)));
    }

    [Theory]
    [InlineData(0.15, true)]
    [InlineData(0.1501, false)]
    public void A_share_of_faults_may_not_pass_its_floor(double value, bool expected)
    {
        var floors = new SetFloors("ab", new Dictionary<string, double> { ["false alarm rate"] = 0.15 });
        var score = new Score("false alarm rate", value, IsFaults: false) { IsLessBetter = true };
        Assert.Equal(expected, floors.Holds(score));
        Assert.Equal(expected ? 0.15 : 0.151, floors.Raised("ab", [score], mayFall: true).Bounds["false alarm rate"]);
    }

    [Fact]
    public void A_metric_that_is_no_longer_measured_is_told()
    {
        Assert.Equal(["made up"], Set.Unmeasured([new("F1", 0.8, false)]));
    }

    [Fact]
    public void Keeping_raises_floors_and_never_lowers_them_unasked()
    {
        Score[] scores = [new("F1", 0.75, false), new("made up", 0, true), new("new", 0.1239, false), new("dispute P", 0.5, false), new("damage place right", 0.5, false)];

        var raised = Set.Raised("cd", scores, mayFall: false);
        Assert.Equal(0.8, raised.Bounds["F1"]);
        Assert.Equal(0, raised.Bounds["made up"]);
        Assert.Equal(0.123, raised.Bounds["new"]);
        Assert.Equal(3, raised.Bounds.Count);

        Assert.Equal(0.75, Set.Raised("cd", scores, mayFall: true).Bounds["F1"]);
    }

    [Fact]
    public void A_kept_floor_holds_for_the_score_it_was_kept_at()
    {
        Score[] scores = [new("F1", 2.0 / 3, false), new("share", 0.3, false), new("whole", 1.0 / 49 * 49, false)];
        var kept = SetFloors.None.Raised("ab", scores, mayFall: false);
        Assert.All(scores, score => Assert.True(kept.Holds(score)));
    }

    [Fact]
    public void Writing_and_reading_gives_the_same_floors_in_a_fixed_order()
    {
        var floors = Floors.Read("""{"b": {"corpus": "1", "floors": {"z": 1, "a": 0.5}}, "a": {"corpus": "2", "floors": {}}}""");
        var written = floors.Write();
        Assert.Equal(written, Floors.Read(written).Write());
        Assert.True(written.IndexOf("\"a\": {", StringComparison.Ordinal) < written.IndexOf("\"b\": {", StringComparison.Ordinal));
        Assert.Equal(0.5, Floors.Read(written)["b"].Bounds["a"]);
    }
}
