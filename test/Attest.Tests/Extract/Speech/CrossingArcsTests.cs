using Attest.Tests.Properties;

namespace Attest.Tests.Extract.Speech;

/// <summary>Arcs that cross, as mending may leave them, around words that hedge.</summary>
public sealed class CrossingArcsTests
{
    [Theory]
    // The clause that "believed" brings has an aside that reaches back to the first word.
    [InlineData("Jets/jet/NOUN:NNS/6/nsubj are/be/AUX:VBP/3/aux:pass believed/believe/VERB:VBN/0/root to/to/PART/5/mark have/have/VERB:VB/3/xcomp struck/strike/VERB:VBN/5/acl:relcl Arda/Arda/PROPN/6/obj")]
    [InlineData("Jets/jet/NOUN:NNS/4/nsubj reportedly/reportedly/ADV/3/advmod struck/strike/VERB/0/root left/leave/VERB/3/conj Arda/Arda/PROPN/3/obj")]
    [InlineData("Men/man/NOUN:NNS/5/nsubj may/may/AUX:MD/4/aux have/have/AUX/4/aux died/die/VERB:VBN/0/root fled/flee/VERB/4/conj")]
    public void A_hedge_whose_words_are_cut_away_hedges_nothing(string words)
    {
        var parsed = TestSentence.Report(words);
        var said = RandomReadings.Said(parsed);
        Assert.All(said.Hedges, hedge => Assert.All(hedge.Parts, part => Assert.True(part.Length > 0 && parsed.Sentences[0].At.Contains(part))));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void Nonsense_with_crossing_arcs_is_read_to_its_end(int run)
    {
        for (var seed = run * 400; seed < (run + 1) * 400; seed++)
            Assert.NotNull(RandomReadings.Read(new RandomParses(seed).Report(3, 30)));
    }
}
