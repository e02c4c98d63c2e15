using Attest.Parse;

namespace Attest.Tests.Parse;

public sealed class CasingTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "The army shelled Tarsk on Monday", nameof(Casing.Plain) },
        { "ARMY SHELLS TARSK , 12 DEAD", nameof(Casing.AllCapitals) },
        { "Army Shells Tarsk as Talks Stall", nameof(Casing.TitleCase) },
        { "army shells tarsk again", nameof(Casing.NoCapitals) },
        { "UN IN", nameof(Casing.Plain) },
        { "12 , 14", nameof(Casing.Plain) },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_sentence_shows_how_it_uses_capitals(string words, string expected) =>
        Assert.Equal(expected, CasingCount.Of([.. words.Split(' ').Select(word => WordKeys.Of(word))]).ToString());
}
