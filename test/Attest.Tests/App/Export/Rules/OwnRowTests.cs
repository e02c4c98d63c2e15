using System.Globalization;
using Attest.App.Export.Rules;
using Attest.Model;

namespace Attest.Tests.App.Export.Rules;

public sealed class OwnRowTests
{
    [Theory]
    [InlineData("12", "12/12/12")]
    [InlineData(" 12 - 24 ", "12/-/24")]
    [InlineData("12/18/24", "12/18/24")]
    [InlineData("12/-/-", "12/-/-")]
    [InlineData("0", "0/0/0")]
    [InlineData("24-12", null)]
    [InlineData("12/-", null)]
    [InlineData("-/-/-", null)]
    [InlineData("-5", null)]
    [InlineData("1-2-3", null)]
    [InlineData("12/24/18", null)]
    [InlineData("1000001", null)]
    [InlineData("99999999999999", null)]
    [InlineData("a dozen", null)]
    [InlineData("12//24", null)]
    [InlineData("", null)]
    public void A_number_is_kept_as_low_best_and_high(string typed, string? expected) => Assert.Equal(expected, OwnRow.ValueOf(typed));

    [Theory]
    [InlineData("Dozens of", "v-dozens")]
    [InlineData(" many   Dozens ", "v-many dozens")]
    public void A_subject_is_the_word_as_rules_compare_it(string words, string expected)
    {
        Assert.Equal(expected, OwnRow.SubjectOf(words));
        Assert.Equal(expected[2..], OwnRow.WordIn(expected));
    }

    [Theory]
    [InlineData("v-Dozens")]
    [InlineData("v-dozens of")]
    [InlineData("v-12")]
    [InlineData("v-a")]
    [InlineData("v-")]
    [InlineData("w-dozens")]
    [InlineData("v-doz\u0007ens")]
    public void What_is_no_word_is_none(string subject) => Assert.Null(OwnRow.WordIn(subject));

    [Fact]
    public void A_word_has_an_end() => Assert.Null(OwnRow.WordIn("v-" + new string('a', 41)));

    [Fact]
    public void Of_two_rulings_on_one_word_the_later_counts_and_its_reason_is_the_source()
    {
        var rows = OwnRow.Rows([Rule("v-dozens", "12/12/12", "first"), Rule("v-scores", "40/40/40", "handbook"), Rule("v-dozens", "24/-/60", "second")]);

        Assert.Equal(["own dozens 24  60 second (Ann) 2031-06-01", "own scores 40 40 40 handbook (Ann) 2031-06-01"],
            rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Rule} {row.Word} {row.Low} {row.Best} {row.High} {row.Source} {row.CheckedOn:yyyy-MM-dd}")));
    }

    [Fact]
    public void A_value_that_is_none_gives_no_row() => Assert.Empty(OwnRow.Rows([Rule("v-dozens", "many", "first")]));

    static Decision Rule(string subject, string value, string reason) => Decision.Of(Ruling.Number, subject, null, value, [], reason, "Ann", "2031-06-01T00:00:00Z");
}
