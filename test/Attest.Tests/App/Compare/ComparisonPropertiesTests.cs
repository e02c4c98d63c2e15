using System.Collections.Immutable;
using Attest.App.Compare;

namespace Attest.Tests.App.Compare;

/// <summary>What holds of every comparison, whatever rows are compared. The same seed gives the same rows.</summary>
public sealed class ComparisonPropertiesTests
{
    static readonly string[] Places = ["Homs 34.73,36.72 Syria", "Talbiseh 34.84,36.73 Syria", "Hama 35.13,36.75 Syria", "Homs - Syria", "- - -", "Kyiv 50.45,30.52 Ukraine"];
    static readonly string[] Sides = ["", ": Russia", ": Syria / Islamic State", ": gunmen"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Seeds))]
    public void Rows_compared_with_themselves_are_the_same(int seed)
    {
        var rows = Rows(seed);

        Assert.All(Comparison.Of(rows, rows).Events, one => Assert.Equal(Standing.Same, one.Standing));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Every_row_is_told_of_once(int seed)
    {
        var (here, there) = (Rows(seed), Rows(seed + 100));
        var found = Comparison.Of(here, there);

        Assert.Equal(here.Select(row => row.Row), found.Events.Select(one => one.Here?.Row).OfType<int>().Order());
        var told = found.Events.Select(one => one.There?.Row).OfType<int>().ToList();
        Assert.Equal(told.Count, told.Distinct().Count());
        Assert.Equal(there.Length, told.Count + found.OutOfReach);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Both_ways_give_the_same_pairs_where_all_is_in_reach(int seed)
    {
        var (here, there) = (Rows(seed), Rows(seed + 100));
        var pairs = EventMatching.Of(here, there).Select(pair => EventLikeness.Of(pair.Here, pair.There)).Order();
        var back = EventMatching.Of(there, here).Select(pair => EventLikeness.Of(pair.Here, pair.There)).Order();

        Assert.Equal(pairs.Count(), back.Count());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Pairs_are_at_most_a_day_apart_unless_alike(int seed)
    {
        foreach (var (here, there) in EventMatching.Of(Rows(seed), Rows(seed + 100)))
            Assert.True(here.From is null ? there.From is null : Math.Abs(here.From.Value.DayNumber - there.From!.Value.DayNumber) <= 1);
    }

    static ImmutableArray<DatasetEvent> Rows(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(2, 12).Select(row => MadeRows.Of(
            $"{(random.Next(8) == 0 ? "-" : $"2031-05-{random.Next(1, 7):00}")} {Places[random.Next(Places.Length)]} {Sides[random.Next(Sides.Length)]} = {random.Next(5)}", row))];
    }
}
