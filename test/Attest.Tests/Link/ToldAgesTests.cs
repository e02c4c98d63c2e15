using Attest.Link;

namespace Attest.Tests.Link;

public sealed class ToldAgesTests
{
    [Theory]
    [InlineData("A 9-year-old girl was hurt.", "9")]
    [InlineData("A nine-year-old girl and a 41 year old man were hurt.", "9 41")]
    [InlineData("An 8-month-old baby was hurt.", "0")]
    [InlineData("The Two-year-old boy lived.", "2")]
    [InlineData("Teodor Hallan, 35, of Marsk, died; Mara Lindqvist-Hale, 28, lived.", "28 35")]
    [InlineData("The men are 9-year-old twins' uncles; a 9-year-old cried.", "9")]
    [InlineData("The 150-year-old mill burned.", "")]
    [InlineData("The seldom-year-old word means nothing.", "")]
    [InlineData("On the 35, the bus stopped.", "")]
    [InlineData("", "")]
    public void Ages_of_persons_are_told(string text, string expected) => Assert.Equal(expected, string.Join(' ', ToldAges.Of(text)));

    [Fact]
    public void A_long_text_is_read_to_a_bound() =>
        Assert.Empty(ToldAges.Of(new string('x', 200_000) + " a 9-year-old"));
}
