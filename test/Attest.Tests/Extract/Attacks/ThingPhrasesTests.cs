using Attest.Extract.Attacks;
using Attest.Extract.Damages;

namespace Attest.Tests.Extract.Attacks;

public sealed class ThingPhrasesTests
{
    const string Bomb = "A/a/DET/2/det bomb/bomb/NOUN/3/nsubj exploded/explode/VERB/0/root ";

    static readonly ThingPhrases Things = new(DamageWords.Load("En"));

    /// <summary>What follows "a bomb exploded", and the things it stood at.</summary>
    public static TheoryData<string, string> Near => new()
    {
        { "at/at/ADP/6/case the/the/DET/6/det bank/bank/NOUN/3/obl", "bank" },
        { "in/in/ADP/8/case front/front/NOUN/3/obl of/of/ADP/8/case the/the/DET/8/det embassy/embassy/NOUN/5/nmod", "embassy" },
        { "outside/outside/ADP/8/case a/a/DET/8/det branch/branch/NOUN/3/obl of/of/ADP/9/case the/the/DET/9/det Harbour/Harbour/PROPN/10/compound Bank/Bank/PROPN/6/nmod", "branch of the Harbour Bank" },
        { "under/under/ADP/6/case a/a/DET/6/det parked/parked/ADJ/7/amod car/car/NOUN/3/obl and/and/CCONJ/11/cc near/near/ADP/11/case two/two/NUM/11/nummod shops/shop/NOUN:NNS/7/conj", "parked car; shops" },
        { "near/near/ADP/5/case Cali/Cali/PROPN/3/obl | Place 5", "" },
        { "at/at/ADP/5/case noon/noon/NOUN/3/obl", "" },
        { "~;/;/PUNCT/3/punct at/at/ADP/7/case the/the/DET/7/det bank/bank/NOUN/3/obl", "" },
    };

    [Theory, MemberData(nameof(Near))]
    public void A_bomb_struck_what_it_stood_at(string words, string expected)
    {
        var sentence = Readings.Of(Bomb + words);
        Assert.Equal(expected, string.Join("; ", Things.Beside(sentence, sentence.Tokens[1]).Select(range => sentence.Words(range.First, range.End))));
    }

    /// <summary>What was attacked, and the things among it.</summary>
    public static TheoryData<string, string> Attacked => new()
    {
        { "the/the/DET/4/det German/german/ADJ/4/amod consulate/consulate/NOUN/1/obj", "German consulate" },
        { "three/three/NUM/3/nummod buses/bus/NOUN:NNS/1/obj and/and/CCONJ/6/cc a/a/DET/6/det barn/barn/NOUN/3/conj", "buses; barn" },
        { "the/the/DET/3/det house/house/NOUN/1/obj of/of/ADP/6/case a/a/DET/6/det judge/judge/NOUN/3/nmod", "house of a judge" },
        { "nine/nine/NUM/3/nummod villagers/villager/NOUN:NNS/1/obj", "" },
        { "the/the/DET/3/det left/left/ADJ/4/amod branch/branch/NOUN/1/obj", "" },
        { "a/a/DET/3/det landmine/landmine/NOUN/1/obj", "" },
    };

    [Theory, MemberData(nameof(Attacked))]
    public void Things_and_institutions_are_named_in_full_and_people_are_none(string words, string expected)
    {
        var sentence = Readings.Of("attacked/attack/VERB/0/root " + words);
        Assert.Equal(expected, string.Join("; ", Things.In(sentence, new(1, sentence.Tokens.Length)).Select(range => sentence.Words(range.First, range.End))));
    }

    [Fact]
    public void A_thing_brings_its_modifiers_and_whose_it_is()
    {
        var sentence = Readings.Of("the/the/DET/3/det old/old/ADJ/3/amod mill/mill/NOUN/0/root of/of/ADP/5/case Arda/Arda/PROPN/3/nmod burned/burn/VERB/3/acl");
        var range = ThingPhrases.Around(sentence, sentence.Tokens[2]);
        Assert.Equal("old mill of Arda", sentence.Words(range.First, range.End));
    }
}
