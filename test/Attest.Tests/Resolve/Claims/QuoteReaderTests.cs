using Attest.Resolve.Claims;
using Attest.Tests.Extract;

namespace Attest.Tests.Resolve.Claims;

public sealed class QuoteReaderTests
{
    const string Words = "Two/two/NUM/2/nummod men/man/NOUN:NNS/3/nsubj died/die/VERB/0/root in/in/ADP/5/case Arda/Arda/PROPN/3/obl";

    [Theory]
    [InlineData(0, 3, "Two men died")]
    [InlineData(0, 1, "Two men died")]
    [InlineData(4, 5, "in Arda")]
    public void A_quote_is_widened_by_whole_words_until_it_can_be_found_again(int first, int end, string expected)
    {
        var sentence = Readings.Of(Words);
        var quote = QuoteReader.Of(sentence, first, end)!.Value;
        Assert.InRange(quote.Length, QuoteReader.Shortest, QuoteReader.Longest);
        Assert.Contains(expected, quote.Of(sentence.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_too_short_to_be_quoted_gives_none() =>
        Assert.Null(QuoteReader.Of(Readings.Of("Two/two/NUM/2/nsubj died/die/VERB/0/root".Replace("died", "ran", StringComparison.Ordinal)), 0, 1));

    [Fact]
    public void A_long_run_is_cut_at_a_word()
    {
        var sentence = Readings.Of(string.Join(' ', Enumerable.Repeat("many/many/ADJ/1/amod", 200)));
        var quote = QuoteReader.Of(sentence, 0, 200)!.Value;
        Assert.InRange(quote.Length, 590, QuoteReader.Longest);
        Assert.EndsWith("many", quote.Of(sentence.Text), StringComparison.Ordinal);
    }
}
