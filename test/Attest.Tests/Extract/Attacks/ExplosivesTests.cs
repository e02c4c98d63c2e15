using Attest.Extract.Attacks;
using Attest.Model;

namespace Attest.Tests.Extract.Attacks;

public sealed class ExplosivesTests
{
    /// <summary>A parse with a grenade or dynamite as its word of that index, and whether nobody does anything with it.</summary>
    public static TheoryData<string, int, bool> Stores => new()
    {
        { "Rebels/rebel/NOUN:NNS/2/nsubj threw/throw/VERB/0/root grenades/grenade/NOUN:NNS/2/obj", 2, false },
        { "A/a/DET/2/det grenade/grenade/NOUN/3/nsubj exploded/explode/VERB/0/root", 1, false },
        { "dynamite/dynamite/NOUN/0/root planted/plant/VERB:VBN/1/acl by/by/ADP/4/case rebels/rebel/NOUN:NNS/2/obl", 0, false },
        { "Guards/guard/NOUN:NNS/2/nsubj found/find/VERB/0/root grenades/grenade/NOUN:NNS/2/obj", 2, true },
        { "a/a/DET/2/det store/store/NOUN/0/root of/of/ADP/4/case dynamite/dynamite/NOUN/2/nmod", 3, true },
        { "A/a/DET/2/det bomb/bomb/NOUN/3/nsubj lay/lie/VERB/0/root there/there/ADV/3/advmod", 1, false },
    };

    [Theory, MemberData(nameof(Stores))]
    public void Grenades_that_nobody_throws_are_no_attack(string words, int noun, bool idle)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(idle, Explosives.IsIdle(sentence, sentence.Tokens[noun]));
    }

    /// <summary>What follows "attacked", and the kind that the instrument makes it.</summary>
    public static TheoryData<string, IncidentType?> Instruments => new()
    {
        { "with/with/ADP/3/case explosives/explosive/NOUN:NNS/1/obl", IncidentType.RemoteExplosiveLandmineIed },
        { "with/with/ADP/3/case grenades/grenade/NOUN:NNS/1/obl", IncidentType.Grenade },
        { "using/use/VERB:VBG/1/advcl a/a/DET/4/det powerful/powerful/ADJ/5/amod bomb/bomb/NOUN/2/obj", IncidentType.RemoteExplosiveLandmineIed },
        { "with/with/ADP/3/case rifles/rifle/NOUN:NNS/1/obl and/and/CCONJ/5/cc grenades/grenade/NOUN:NNS/3/conj", null },
        { "them/they/PRON/1/obj", null },
    };

    [Theory, MemberData(nameof(Instruments))]
    public void The_first_instrument_gives_the_kind(string words, IncidentType? kind)
    {
        var sentence = Readings.Of("attacked/attack/VERB/0/root " + words);
        Assert.Equal(kind, Explosives.With(sentence, sentence.Tokens[0]));
    }

    [Theory]
    [InlineData("blew/blow/VERB/0/root up/up/ADP/1/compound:prt the/the/DET/4/det dam/dam/NOUN/1/obj", true)]
    [InlineData("blew/blow/VERB/0/root a/a/DET/3/det horn/horn/NOUN/1/obj", false)]
    [InlineData("blew/blow/VERB/0/root himself/himself/PRON/1/obj up/up/ADP/1/compound:prt", false)]
    [InlineData("set/set/VERB/0/root the/the/DET/3/det mill/mill/NOUN/1/obj ablaze/ablaze/ADV/1/xcomp", true)]
    [InlineData("set/set/VERB/0/root a/a/DET/3/det date/date/NOUN/1/obj", false)]
    [InlineData("robbed/rob/VERB/0/root a/a/DET/3/det bank/bank/NOUN/1/obj", true)]
    public void Some_verbs_attack_with_a_second_word_only(string words, bool expected)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(expected, Explosives.HasParticle(sentence, sentence.Tokens[0]));
    }
}
