using Attest.Parse;

namespace Attest.Tests.Parse;

public sealed class WordKeysTests
{
    [Theory]
    [InlineData("n\u2019t", "n't")]
    [InlineData("\u201c", "\"")]
    [InlineData("\u2013", "-")]
    [InlineData("1999", "2026")]
    public void Words_that_differ_in_quotes_dashes_or_digits_only_are_the_same(string a, string b) =>
        Assert.Equal(WordKeys.Of(a), WordKeys.Of(b));

    [Theory]
    [InlineData("Reading", "reading")]
    [InlineData("10", "100")]
    public void Case_and_length_are_told_apart(string a, string b) =>
        Assert.NotEqual(WordKeys.Of(a).Exact, WordKeys.Of(b).Exact);

    [Fact]
    public void Affixes_longer_than_the_word_are_absent()
    {
        var keys = WordKeys.Of("of");
        Assert.Equal((0u, 0u), (keys.Prefix3, keys.Suffix4));
        Assert.NotEqual(0u, keys.Suffix2);
    }

    [Fact]
    public void A_word_of_a_million_letters_is_known_by_its_beginning() =>
        Assert.Equal(WordKeys.Of(new string('x', 48)), WordKeys.Of(new string('x', 1_000_000)));
}
