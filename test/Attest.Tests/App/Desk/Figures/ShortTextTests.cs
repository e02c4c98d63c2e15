using Attest.App.Desk.Figures;

namespace Attest.Tests.App.Desk.Figures;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData("Velna clinic", 200, "Velna clinic")]
    [InlineData("The Ministry of Public Health and Population", 100, "The Ministry…")]
    [InlineData("", 10, "")]
    public void Words_are_cut_to_their_room(string words, double width, string expected)
    {
        Assert.Equal(expected, ShortText.Of(words, width, 13));
    }

    [Fact]
    public void No_sign_is_cut_in_half()
    {
        var cut = ShortText.Of(string.Concat(Enumerable.Repeat("😀", 40)), 100, 13);

        Assert.All(cut.EnumerateRunes(), rune => Assert.NotEqual(0xFFFD, rune.Value));
    }
}
