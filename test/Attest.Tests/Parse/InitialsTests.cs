using Attest.Parse;

namespace Attest.Tests.Parse;

public sealed class InitialsTests
{
    [Theory]
    [InlineData("THE NORTHERN RIVER FRONT (NRF) SAID", "NRF")]
    [InlineData("THE ARMY OF NORTHERN RIVERS [ENR] SAID", "ENR")]
    [InlineData("THE PORT OF CALLAO (PERU) IS SHUT", "")]
    [InlineData("SAN SALVADOR (DPA) -- THE ARMY SAID", "")]
    [InlineData("THE FRONT CAME. HE (NRF) SAID", "")]
    public void Initials_stand_in_brackets_behind_the_name_they_stand_for(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Initials.In(text)));

    [Theory]
    [InlineData("FMLN", true)]
    [InlineData("KM", false)]
    [InlineData("BOMB", false)]
    [InlineData("B52", false)]
    [InlineData("STRENGTHS", false)]
    public void Letters_without_a_vowel_are_no_word(string word, bool expected) => Assert.Equal(expected, Initials.HasNoVowel(word));
}
