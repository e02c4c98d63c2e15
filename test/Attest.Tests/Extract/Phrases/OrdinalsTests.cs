using Attest.Extract.Phrases;

namespace Attest.Tests.Extract.Phrases;

public sealed class OrdinalsTests
{
    [Theory]
    [InlineData("ninth", true)]
    [InlineData("Ninth", true)]
    [InlineData("11th", true)]
    [InlineData("22nd", true)]
    [InlineData("nine", false)]
    [InlineData("th", false)]
    [InlineData("A4th", false)]
    [InlineData("month", false)]
    public void A_word_ranks_one_among_many_or_does_not(string word, bool ranks) => Assert.Equal(ranks, Ordinals.Is(word));
}
