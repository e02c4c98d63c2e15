namespace Attest.Tests.Extract.Casualties;

public sealed class FightersHitTests
{
    /// <summary>A parse, and the fighters struck whose death is not stated.</summary>
    public static TheoryData<string, string> Sentences => new()
    {
        { "The/the/DET/2/det strikes/strike/NOUN:NNS/3/nsubj hit/hit/VERB/0/root nine/nine/NUM/5/nummod militants/militant/NOUN:NNS/3/obj", "hit 9 militants" },
        { "The/the/DET/2/det strikes/strike/NOUN:NNS/3/nsubj hit/hit/VERB/0/root numerous/numerous/ADJ/5/amod militants/militant/NOUN:NNS/3/obj", "hit vague militants" },
        { "Nine/nine/NUM/2/nummod soldiers/soldier/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass struck/strike/VERB:VBN/0/root", "hit 9 soldiers" },
        // Civilians struck are told otherwise, and a bare plural counts nobody.
        { "The/the/DET/2/det strikes/strike/NOUN:NNS/3/nsubj hit/hit/VERB/0/root nine/nine/NUM/5/nummod villagers/villager/NOUN:NNS/3/obj", "" },
        { "The/the/DET/2/det strikes/strike/NOUN:NNS/3/nsubj hit/hit/VERB/0/root militants/militant/NOUN:NNS/3/obj", "" },
        { "The/the/DET/2/det strikes/strike/NOUN:NNS/3/nsubj hit/hit/VERB/0/root nine/nine/NUM/5/nummod depots/depot/NOUN:NNS/3/obj", "" },
        { "The/the/DET/2/det rebels/rebel/NOUN:NNS/3/nsubj saw/see/VERB/0/root nine/nine/NUM/5/nummod soldiers/soldier/NOUN:NNS/3/obj", "" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void Counted_fighters_that_are_struck_are_hit(string words, string expected) =>
        Assert.Equal(expected, Readings.Rule("casualty/hit", words).Split(" «")[0]);
}
