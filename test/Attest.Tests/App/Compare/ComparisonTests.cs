using Attest.App.Compare;

namespace Attest.Tests.App.Compare;

public sealed class ComparisonTests
{
    [Fact]
    public void Tells_what_both_have_and_what_each_lacks()
    {
        var here = MadeRows.Many("2031-05-03 Homs 34.73,36.72 Syria = 14", "2031-05-03 Hama 35.13,36.75 Syria = 2");
        var there = MadeRows.Many("2031-05-03 Homs 34.73,36.72 Syria = 14", "2031-05-04 Raqqa 35.95,39.01 Syria = 5", "2031-05-03 Kyiv 50.45,30.52 Ukraine = 9", "2030-05-03 Homs 34.73,36.72 Syria = 1");

        var found = Comparison.Of(here, there);

        Assert.Equal("Same Homs/Homs; OnlyHere Hama/; OnlyThere /Raqqa", string.Join("; ", found.Events.Select(one => $"{one.Standing} {one.Here?.Place}/{one.There?.Place}")));
        Assert.Equal(2, found.OutOfReach);
    }

    [Theory]
    [InlineData("2031-05-03 Homs 34.73,36.72 Syria = 12", "fatalities 14, there 12")]
    [InlineData("2031-05-03 Homs 34.73,36.72 Syria", "fatalities 14, there none")]
    [InlineData("2031-05-04 Homs 34.73,36.72 Syria = 14", "day 2031-05-03, there 2031-05-04")]
    [InlineData("2031-05-03 Talbiseh 34.84,36.73 Syria = 14", "place Homs, Syria, there Talbiseh, Syria")]
    [InlineData("2031-05-03 Homs 34.73,36.72 Syria : Russia = 14", "actors not told, there Russia")]
    [InlineData("2031-05-03 Homs 34.73,36.72 Syria : gunmen = 14", "")]
    public void Tells_in_what_matched_rows_differ(string there, string differences)
    {
        var one = Assert.Single(Comparison.Of(MadeRows.Many("2031-05-03 Homs 34.73,36.72 Syria = 14"), MadeRows.Many(there)).Events);

        Assert.Equal(differences, string.Join("; ", one.Differences));
        Assert.Equal(differences.Length == 0 ? Standing.Same : Standing.Differs, one.Standing);
    }

    [Fact]
    public void An_empty_cell_and_a_nought_both_tell_of_no_dead() =>
        Assert.Equal(Standing.Same, Assert.Single(Comparison.Of(MadeRows.Many("2031-05-03 Homs 34.73,36.72 Syria"), MadeRows.Many("2031-05-03 Homs 34.73,36.72 Syria = 0")).Events).Standing);

    [Fact]
    public void A_row_is_matched_with_one_row_the_likest()
    {
        var found = Comparison.Of(
            MadeRows.Many("2031-05-03 Homs 34.73,36.72 Syria = 14"),
            MadeRows.Many("2031-05-03 Homs 34.73,36.72 Syria = 2", "2031-05-03 Homs 34.73,36.72 Syria = 13", "2031-05-04 Homs 34.73,36.72 Syria = 14"));

        Assert.Equal(3, found.Events.Single(one => one.Standing == Standing.Differs).There!.Row);
        Assert.Equal(2, found.Events.Count(one => one.Standing == Standing.OnlyThere));
    }

    [Fact]
    public void Rows_without_a_day_match_rows_that_are_alike_in_everything()
    {
        var rows = MadeRows.Many("- - - - = 3", "- - - - = 3", "- Homs 34.73,36.72 Syria = 1");

        Assert.Equal([Standing.Same, Standing.Same, Standing.Same], Comparison.Of(rows, rows).Events.Select(one => one.Standing));
        Assert.Contains(Comparison.Of(rows, MadeRows.Many("- - - - = 4")).Events, one => one.Standing == Standing.OnlyThere);
    }

    [Fact]
    public void The_order_of_rows_changes_nothing_but_their_numbers()
    {
        string[] there = ["2031-05-03 Homs 34.73,36.72 Syria = 2", "2031-05-03 Talbiseh 34.84,36.73 Syria = 14", "2031-05-04 Homs 34.73,36.72 Syria = 9"];
        var here = MadeRows.Many("2031-05-03 Homs 34.73,36.72 Syria = 14", "2031-05-04 Homs 34.73,36.72 Syria = 9");

        string Told(string[] rows) => string.Join("; ", Comparison.Of(here, MadeRows.Many(rows)).Events.Select(one => $"{one.Standing} {one.Here?.Row} {one.There?.From} {one.There?.Place}"));

        Assert.Equal(Told(there), Told([.. there.Reverse()]));
    }

    [Fact]
    public void Nothing_compares_with_nothing() => Assert.Equal((0, 1), (Comparison.Of([], []).Events.Length, Comparison.Of([], MadeRows.Many("2031-05-03 Homs 34.73,36.72 Syria")).OutOfReach));
}
