using Attest.Model;
using Attest.Reconcile;

namespace Attest.Tests.Reconcile;

public sealed class SentenceTextTests
{
    /// <summary>A text, words in it, and the sentence around them.</summary>
    public static TheoryData<string, string, string> Sentences => new()
    {
        { "Shells fell. Nine people died at noon. It rained.", "Nine people", " Nine people died at noon" },
        { "Nine people died at noon.", "Nine people", "Nine people died at noon" },
        { "On Jan. 9 nine people died. It rained.", "nine people", "On Jan. 9 nine people died" },
        { "U.S. Marines killed nine people. It rained.", "nine people", "U.S. Marines killed nine people" },
        { "Col. Ro said nine people died. It rained.", "nine people", "Col. Ro said nine people died" },
        { "It rained!Nine people died? Yes.", "Nine people", "Nine people died" },
        { "A headline\nNine people died\nMore", "Nine people", "Nine people died" },
        { "It cost 3.5 million. Nine people died.", "Nine people", " Nine people died" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_ends_at_its_mark_and_not_at_an_abbreviation(string text, string words, string sentence)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.Equal(sentence, SentenceText.Around(text, new(start, start + words.Length)).Of(text));
    }

    [Fact]
    public void Words_that_close_with_the_mark_have_their_sentence_before_it() =>
        Assert.Equal("Nine people died.", SentenceText.Around("Nine people died. It rained.", new(0, 17)).Of("Nine people died. It rained."));

    [Fact]
    public void Text_without_any_mark_is_looked_through_for_a_while_only()
    {
        var text = new string('x', 5000);
        var around = SentenceText.Around(text, new(2500, 2510));
        Assert.InRange(around.Length, 10, 1300);
        Assert.True(around.Contains(new Span(2500, 2510)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    [InlineData(3, 99)]
    [InlineData(99, 120)]
    public void A_span_at_or_past_the_end_is_no_trouble(int start, int end) => Assert.InRange(SentenceText.Around("Nine.", new(start, end)).End, 0, 5);

    [Theory]
    [InlineData("Nine people died and ten fled.", true)]
    [InlineData("Nine people died. And ten fled.", false)]
    [InlineData("Nine people died\nand ten fled.", false)]
    [InlineData("Nine people died on Jan. 9 and ten fled.", true)]
    public void Two_figures_stand_in_one_sentence_where_no_mark_parts_them(string text, bool expected)
    {
        var (nine, ten) = (text.IndexOf("Nine", StringComparison.Ordinal), text.IndexOf("ten", StringComparison.Ordinal));
        Assert.Equal(expected, SentenceText.IsOne(text, new(nine, nine + 4), new(ten, ten + 3)));
    }
}
