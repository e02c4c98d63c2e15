using Attest.Resolve.Episodes;
using Attest.Tests.Extract;

namespace Attest.Tests.Resolve.Episodes;

public sealed class ScopeWordsTests
{
    static readonly ScopeWords Scopes = ScopeWords.Load("En");

    /// <summary>A parse, its word of harm (from 1), whether the figure has a day of its own, and whether it is a running total.</summary>
    public static TheoryData<string, int, bool, bool> Figures => new()
    {
        { "The/the/DET/2/det war/war/NOUN/4/nsubj has/have/AUX:VBZ/4/aux killed/kill/VERB:VBN/0/root 4,000/4000/NUM/4/obj", 4, false, true },
        { "The/the/DET/2/det war/war/NOUN/4/nsubj has/have/AUX:VBZ/4/aux killed/kill/VERB:VBN/0/root 4,000/4000/NUM/4/obj", 4, true, true },
        { "a/a/DET/2/det war/war/NOUN/0/root which/which/PRON:WDT/5/nsubj has/have/AUX:VBZ/5/aux killed/kill/VERB:VBN/2/acl:relcl many/many/ADJ/5/obj", 5, false, true },
        { "Mines/mine/NOUN:NNS/3/nsubj have/have/AUX:VBP/3/aux killed/kill/VERB:VBN/0/root 300/300/NUM/3/obj since/since/ADP/6/case 2012/2012/NUM/3/obl", 3, false, true },
        { "Mines/mine/NOUN:NNS/3/nsubj have/have/AUX:VBP/3/aux killed/kill/VERB:VBN/0/root 300/300/NUM/3/obj since/since/ADP/6/case 2012/2012/NUM/3/obl", 3, true, false },
        { "A/a/DET/2/det mine/mine/NOUN/3/nsubj killed/kill/VERB/0/root nine/nine/NUM/3/obj ~;/;/PUNCT/7/punct 40/40/NUM/7/nsubj died/die/VERB/3/parataxis since/since/ADP/9/case 2012/2012/NUM/7/obl", 3, false, false },
        { "A/a/DET/2/det mine/mine/NOUN/3/nsubj killed/kill/VERB/0/root nine/nine/NUM/3/obj", 3, false, false },
    };

    [Theory, MemberData(nameof(Figures))]
    public void A_war_or_a_stretch_of_time_makes_a_total(string words, int trigger, bool dated, bool expected)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(expected, Scopes.Aggregate(sentence, sentence.Tokens[trigger - 1], dated) is not null);
    }

    [Theory]
    [InlineData("A/a/DET/2/det ferry/ferry/NOUN/3/nsubj capsized/capsize/VERB/0/root", true)]
    [InlineData("Floods/flood/NOUN:NNS/2/nsubj came/come/VERB/0/root", true)]
    [InlineData("A/a/DET/2/det shell/shell/NOUN/3/nsubj fell/fall/VERB/0/root", false)]
    public void Accidents_are_told_by_their_words(string words, bool expected) => Assert.Equal(expected, Scopes.IsAccident(Readings.Of(words)));

    [Fact]
    public void A_count_that_is_kept_is_seen() => Assert.True(Scopes.KeepsCount(Readings.Of("It/it/PRON/2/nsubj totals/total/VERB:VBZ/0/root 600/600/NUM/2/obj")));

    [Theory]
    [InlineData("in/in/ADP/3/case separate/separate/ADJ/3/amod shootings/shooting/NOUN:NNS/0/root", true)]
    [InlineData("in/in/ADP/3/case weekend/weekend/NOUN/3/compound shootings/shooting/NOUN:NNS/0/root", true)]
    [InlineData("in/in/ADP/3/case Sunday/Sunday/PROPN/3/compound shootings/shooting/NOUN:NNS/0/root", true)]
    [InlineData("in/in/ADP/2/case shootings/shooting/NOUN:NNS/0/root across/across/ADP/4/case town/town/NOUN/2/nmod", true)]
    [InlineData("in/in/ADP/3/case the/the/DET/3/det shootings/shooting/NOUN:NNS/0/root", false)]
    [InlineData("in/in/ADP/3/case separate/separate/ADJ/3/amod rooms/room/NOUN:NNS/0/root", false)]
    [InlineData("in/in/ADP/4/case a/a/DET/4/det weekend/weekend/NOUN/4/compound shooting/shooting/NOUN/0/root", false)]
    public void Crimes_told_apart_or_spread_over_a_town_are_several(string words, bool expected) =>
        Assert.Equal(expected, ScopeWords.Load("En").IsOverSeveral(Attest.Tests.Extract.Readings.Of(words)));
}
