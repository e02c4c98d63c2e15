namespace Attest.Tests.Extract.Casualties;

/// <summary>The rules that lean on what another rule read in the sentence.</summary>
public sealed class CarriedAndPartsTests
{
    const string NineDied = "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/3/nsubj died/die/VERB/0/root in/in/ADP/5/case Arda/Arda/PROPN/3/obl ~,/,/PUNCT/7/punct ";
    const string TwentyKilled = "Shells/shell/NOUN:NNS/2/nsubj killed/kill/VERB/0/root 20/20/NUM/4/nummod civilians/civilian/NOUN:NNS/2/obj ~,/,/PUNCT/8/punct ";

    [Fact]
    public void A_bare_number_at_another_place_carries_the_harm_on() => Assert.Equal(
        "killed 2 people «two in Belt»",
        Readings.Rule("casualty/carried", NineDied + "two/two/NUM/3/appos in/in/ADP/9/case Belt/Belt/PROPN/7/nmod"));

    [Fact]
    public void A_number_that_counts_something_else_carries_nothing() => Assert.Equal(
        "", Readings.Rule("casualty/carried", NineDied + "two/two/NUM/8/nummod bridges/bridge/NOUN:NNS/9/nsubj fell/fall/VERB/3/conj"));

    [Fact]
    public void A_bare_number_with_no_harm_before_it_carries_nothing() => Assert.Equal(
        "", Readings.Rule("casualty/carried", "Stalls/stall/NOUN:NNS/2/nsubj opened/open/VERB/0/root ~,/,/PUNCT/4/punct two/two/NUM/2/appos in/in/ADP/6/case Belt/Belt/PROPN/4/nmod"));

    public static TheoryData<string, string> Parts => new()
    {
        { TwentyKilled + "including/include/VERB:VBG/8/case three/three/NUM/8/nummod children/child/NOUN:NNS/4/nmod", "killed 3 children of 20 «including three children»" },
        { TwentyKilled + "including/include/VERB:VBG/8/case a/a/DET/8/det nurse/nurse/NOUN/4/nmod", "killed 1 medics of 20 «including a nurse»" },
        { TwentyKilled + "six/six/NUM/4/appos of/of/ADP/8/case them/they/PRON/6/nmod women/woman/NOUN:NNS/6/nmod", "killed 6 women of 20 «six of them women»" },
        { TwentyKilled + "including/include/VERB:VBG/8/case young/young/ADJ/8/amod children/child/NOUN:NNS/4/nmod", "" },
        { "Pupils/pupil/NOUN:NNS/2/nsubj sang/sing/VERB/0/root ~,/,/PUNCT/6/punct including/include/VERB:VBG/6/case three/three/NUM/6/nummod girls/girl/NOUN:NNS/1/nmod", "" },
    };

    [Theory, MemberData(nameof(Parts))]
    public void A_counted_part_points_at_its_whole(string words, string expected) => Assert.Equal(expected, Readings.Rule("casualty/including", words));

    [Fact]
    public void Fighters_struck_are_hit() => Assert.Equal(
        "hit vague militants «hit numerous militants»",
        Readings.Rule("casualty/hit", "The/the/DET/2/det strikes/strike/NOUN:NNS/3/nsubj hit/hit/VERB/0/root numerous/numerous/ADJ/5/amod militants/militant/NOUN:NNS/3/obj"));

    [Theory]
    [InlineData("The/the/DET/2/det strikes/strike/NOUN:NNS/3/nsubj hit/hit/VERB/0/root militants/militant/NOUN:NNS/3/obj")]
    [InlineData("The/the/DET/2/det tax/tax/NOUN/3/nsubj hit/hit/VERB/0/root nine/nine/NUM/5/nummod traders/trader/NOUN:NNS/3/obj")]
    [InlineData("The/the/DET/2/det strikes/strike/NOUN:NNS/3/nsubj hit/hit/VERB/0/root nine/nine/NUM/5/nummod barns/barn/NOUN:NNS/3/obj")]
    public void Only_counted_armed_people_are_hit(string words) => Assert.Equal("", Readings.Rule("casualty/hit", words));
}
