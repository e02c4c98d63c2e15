using Attest.Link;

namespace Attest.Tests.Link;

public sealed class WordRunsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("... –", 0)]
    [InlineData("one", 1)]
    [InlineData("one two three", 1)]
    [InlineData("one two three four", 1)]
    [InlineData("one two three four five", 2)]
    public void Each_word_that_begins_a_run_makes_one(string text, int runs) => Assert.Equal(runs, WordRuns.Of(text, 4).Count);

    [Theory]
    [InlineData("Shells hit the mill", "SHELLS, hit: the (mill)!")]
    [InlineData("Russia's planes hit it", "Russias planes hit it")]
    [InlineData("Ärger im Café heute", "ärger IM café heute")]
    public void Case_and_marks_make_no_other_run(string one, string other) => Assert.Equal(WordRuns.Of(one, 4), WordRuns.Of(other, 4));

    [Theory]
    [InlineData("shells hit the mill", "shells hit the hill")]
    [InlineData("shells hit the mill", "hit shells the mill")]
    [InlineData("a shell hit a mill", "as hell hit a mill")]
    public void Another_word_or_order_makes_another(string one, string other) => Assert.NotEqual(WordRuns.Of(one, 4), WordRuns.Of(other, 4));

    [Fact]
    public void Words_are_those_by_which_other_texts_are_compared()
    {
        const string Text = "On 4 May, the mayor's office – in Saint-Rémy – said: “Nobody’s hurt.”";
        Assert.Equal(ReportWords.Of(Text).Length, WordRuns.Of(Text, 1).Count);
    }

    [Fact]
    public void A_text_without_end_is_read_to_a_bound() => Assert.Equal(ReportWords.Limit, WordRuns.Of(string.Concat(Enumerable.Repeat("word ", ReportWords.Limit + 500)), 1).Count);
}
