using Attest.Link;

namespace Attest.Tests.Link;

public sealed class ReportWordsTests
{
    [Theory]
    [InlineData("Five men, aged 20-30, died.", "five men aged 20 30 died")]
    [InlineData("The army\u2019s post", "the armys post")]
    [InlineData("  ", "")]
    public void Words_are_folded(string text, string expected) => Assert.Equal(expected, string.Join(' ', ReportWords.Of(text)));

    [Fact]
    public void A_hostile_text_is_read_up_to_the_limit() =>
        Assert.Equal(ReportWords.Limit, ReportWords.Of(string.Concat(Enumerable.Repeat("a ", ReportWords.Limit * 2))).Length);

    [Fact]
    public void Names_are_capitals_inside_a_sentence() =>
        Assert.Equal(["halden", "kora"], ReportWords.Names("Troops left Kora. Shells fell on Halden, said Al. Nobody moved."));

    [Fact]
    public void Shared_runs_measure_repetition()
    {
        var first = Shingles.Of(ReportWords.Of("one two three four five six seven"), 3);
        var second = Shingles.Of(ReportWords.Of("two three four five six seven eight"), 3);
        Assert.Equal(4, first.Shared(second));
        Assert.Equal(0.8, first.Containment(second), 6);
    }

    [Fact]
    public void Nothing_repeats_nothing()
    {
        var none = Shingles.Of([], 5);
        Assert.Equal(0, none.Shared(none));
        Assert.Equal(0, none.Containment(Shingles.Of(ReportWords.Of("a b c"), 5)));
    }
}
