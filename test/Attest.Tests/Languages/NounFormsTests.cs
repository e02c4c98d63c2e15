using Attest.Languages;

namespace Attest.Tests.Languages;

public sealed class NounFormsTests
{
    [Theory]
    [InlineData("herder", "herder herders")]
    [InlineData("boatman", "boatman boatmen")]
    [InlineData("Fisherwoman", "Fisherwoman Fisherwomen")]
    [InlineData("granary", "granary granaries")]
    [InlineData("convoy", "convoy convoys")]
    [InlineData("chief", "chief chieves chiefs")]
    [InlineData("wife", "wife wives wifes")]
    [InlineData("marabout", "marabout marabouts")]
    [InlineData("dervish", "dervish dervishes")]
    [InlineData("boss", "boss bosses")]
    [InlineData("gaucho", "gaucho gauchos gauchoes")]
    [InlineData("y", "y ys")]
    [InlineData("", " s")]
    public void A_noun_has_its_regular_plurals(string noun, string expected) => Assert.Equal(expected, string.Join(' ', NounForms.Of(noun)));

    [Fact]
    public void Of_several_words_the_last_has_a_plural() => Assert.Equal(["boda rider", "boda riders"], NounForms.Of("boda rider"));
}
