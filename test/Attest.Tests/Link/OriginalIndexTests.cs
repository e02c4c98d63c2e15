using Attest.Link;

namespace Attest.Tests.Link;

public sealed class OriginalIndexTests
{
    [Fact]
    public void Originals_come_by_how_many_runs_they_share()
    {
        var index = Index((1, [1, 2, 3]), (2, [1, 2]), (3, [9]));
        Assert.Equal(["1", "2"], Names(index.MostShared([1, 2, 3])));
    }

    [Fact]
    public void Of_equals_the_one_entered_first_comes_first() => Assert.Equal(["1", "2"], Names(Index((1, [5]), (2, [5])).MostShared([5])));

    [Theory]
    [InlineData(10, 1)]
    [InlineData(11, 0)]
    public void One_run_of_many_in_common_is_chance(uint runs, int found) =>
        Assert.Equal(found, Index((1, [1])).MostShared(Enumerable.Range(1, (int)runs).Select(run => (uint)run)).Count);

    [Fact]
    public void A_run_that_nobody_has_finds_nobody() => Assert.Empty(Index((1, [5])).MostShared([6]));

    [Theory]
    [InlineData(50, 10)]
    [InlineData(51, 0)]
    public void A_run_that_half_the_web_has_is_furniture(int originals, int found)
    {
        var index = Index([.. Enumerable.Range(1, originals).Select(at => (at, new uint[] { 7 }))]);
        Assert.Equal(found, index.MostShared([7]).Count);
    }

    static OriginalIndex Index(params (int Name, uint[] Runs)[] originals)
    {
        var index = new OriginalIndex();
        foreach (var (name, runs) in originals) index.Add(new($"{name}", null, 0, RunSketch.Of("")), runs);
        return index;
    }

    static IEnumerable<string> Names(IEnumerable<ReportSketch> found) => found.Select(sketch => sketch.Id);
}
