using Attest.Extract.Figures;

namespace Attest.Tests.Extract.Figures;

public sealed class NumberReaderTests
{
    static readonly NumberReader Reader = NumberReader.Load("En");

    public static TheoryData<string, int, int> Numbers => new()
    {
        { "12", 12, 1 },
        { "280,000", 280_000, 1 },
        { "2.6 million", 2_600_000, 2 },
        { "4 thousand", 4_000, 2 },
        { "nine", 9, 1 },
        { "Nineteen", 19, 1 },
        { "twenty ~- ~one", 21, 3 },
        { "twenty one", 21, 2 },
        { "two dozen", 24, 2 },
        { "a dozen", 12, 2 },
        { "half a dozen", 6, 3 },
        { "half ~- ~dozen", 6, 3 },
        { "a hundred", 100, 2 },
        { "one hundred and fifteen", 115, 4 },
        { "two hundred and fifty thousand", 250_000, 5 },
        { "three thousand four hundred", 3_400, 4 },
        { "zero", 0, 1 },
        { "nine and four", 9, 1 },
        { "five six", 5, 1 },
        { "twenty ~- ~thirty", 20, 1 },
    };

    [Theory, MemberData(nameof(Numbers))]
    public void A_number_has_its_value_and_its_end(string words, int value, int length) =>
        Assert.Equal((value, length), Reader.Read(Readings.Flat(words).Tokens, 0));

    [Theory]
    [InlineData("people")]
    [InlineData("a barn")]
    [InlineData("a dozens")]
    [InlineData("dozens")]
    [InlineData("half")]
    [InlineData("12a")]
    [InlineData("2.5")]
    [InlineData("99999999999999")]
    [InlineData("1234567890123456")]
    [InlineData("-4")]
    public void What_is_no_whole_number_that_fits_is_none(string words) =>
        Assert.Null(Reader.Read(Readings.Flat(words).Tokens, 0));
}
