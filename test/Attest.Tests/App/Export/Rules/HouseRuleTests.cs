using Attest.App.Export.Rules;

namespace Attest.Tests.App.Export.Rules;

public sealed class HouseRuleTests
{
    public static TheoryData<string, string, string?> Words => new()
    {
        { "acled", "dozens", "12" },
        { "acled", "Dozens of", "12" },
        { "acled", "tens", "10" },
        { "acled", " hundreds  of ", "100" },
        { "airwars", "dozens", "12 to 24" },
        { "airwars", "tens", null },
        { "ucdp", "dozens", null },
        // More words than the table has are other words: nobody published what they are.
        { "acled", "many dozens", null },
        { "acled", "several", null },
        { "acled", "", null },
    };

    [Theory, MemberData(nameof(Words))]
    public void A_word_has_the_number_that_its_register_published_or_none(string rule, string words, string? expected)
    {
        var row = HouseRule.Named(rule).For(words);

        Assert.Equal(expected, row is null ? null : RuleWords.Of(row));
    }

    [Fact]
    public void A_range_without_a_best_figure_has_none() => Assert.Null(HouseRule.Named("airwars").For("dozens")!.Best);

    [Fact]
    public void Every_row_can_be_used_and_says_where_it_is_from()
    {
        Assert.NotEmpty(HouseRule.Table);
        Assert.Equal(HouseRule.Table.Length, HouseRule.Table.Select(row => (row.Rule, row.Word)).Distinct().Count());
        foreach (var row in HouseRule.Table)
        {
            Assert.Contains(row.Rule, HouseRule.Names);
            Assert.Equal(row, HouseRule.Named(row.Rule).For(row.Word));
            Assert.NotEmpty(row.Source);
            Assert.InRange(row.CheckedOn.Year, 2020, 2100);
            var given = new[] { row.Low, row.Best, row.High }.OfType<int>().ToList();
            Assert.NotEmpty(given);
            Assert.Equal(given.Order(), given);
        }
    }

    [Fact]
    public void A_rule_that_nobody_has_is_refused() => Assert.Throws<ArgumentException>(() => HouseRule.Named("guess"));
}
