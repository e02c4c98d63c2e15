namespace Attest.Tests.Extract.Damages;

public sealed class DamageRulesTests
{
    const string Raid = "The/the/DET/2/det raid/raid/NOUN/3/nsubj ";

    public static TheoryData<string, string> Verbs => new()
    {
        { Raid + "destroyed/destroy/VERB/0/root three/three/NUM/5/nummod barns/barn/NOUN:NNS/3/obj", "destroyed 3 barns «destroyed three barns»" },
        { Raid + "destroyed/destroy/VERB/0/root three/three/NUM/5/nummod barns/barn/NOUN:NNS/3/obj and/and/CCONJ/8/cc a/a/DET/8/det mill/mill/NOUN/5/conj", "destroyed 3 barns «destroyed three barns»; destroyed 1 mill «destroyed three barns and a mill»" },
        { "Two/two/NUM/2/nummod lorries/lorry/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass hit/hit/VERB:VBN/0/root", "hit 2 lorries «Two lorries were hit»" },
        { "The/the/DET/2/det lorry/lorry/NOUN/3/nsubj rammed/ram/VERB/0/root into/into/ADP/6/case the/the/DET/6/det gate/gate/NOUN/3/obl", "hit 1 gate «rammed into the gate»" },
        { "Three/three/NUM/2/nummod barns/barn/NOUN:NNS/3/nsubj collapsed/collapse/VERB/0/root", "destroyed 3 barns «Three barns collapsed»" },
        { Raid + "damaged/damage/VERB/0/root dozens/dozen/NOUN:NNS/3/obj of/of/ADP/6/case homes/home/NOUN:NNS/4/nmod", "damaged vague homes «damaged dozens of homes»" },
        { Raid + "hit/hit/VERB/0/root a/a/DET/6/det school/school/NOUN/6/compound bus/bus/NOUN/3/obj", "hit 1 school bus «hit a school bus»" },
    };

    [Theory, MemberData(nameof(Verbs))]
    public void Things_a_verb_of_damage_is_said_of(string words, string expected) => Assert.Equal(expected, Readings.Rule("damage/verb", words));

    [Theory]
    [InlineData(Raid + "hit/hit/VERB/0/root the/the/DET/5/det headlines/headline/NOUN:NNS/3/obj")]
    [InlineData("Guns/gun/NOUN:NNS/2/nsubj shot/shoot/VERB/0/root a/a/DET/4/det film/film/NOUN/2/obj")]
    [InlineData("The/the/DET/2/det army/army/NOUN/4/nsubj would/would/AUX:MD/4/aux destroy/destroy/VERB:VB/0/root three/three/NUM/6/nummod barns/barn/NOUN:NNS/4/obj")]
    [InlineData("The/the/DET/2/det raid/raid/NOUN/5/nsubj did/do/AUX/5/aux not/not/PART/5/advmod destroy/destroy/VERB:VB/0/root a/a/DET/7/det barn/barn/NOUN/5/obj")]
    [InlineData(Raid + "struck/strike/VERB/0/root fear/fear/NOUN/3/obj")]
    public void Other_senses_plans_and_denials_damage_nothing(string words) => Assert.Equal("", Readings.Rule("damage/verb", words));

    public static TheoryData<string, string> Nouns => new()
    {
        { "The/the/DET/2/det destruction/destruction/NOUN/7/nsubj:pass of/of/ADP/5/case four/four/NUM/5/nummod barns/barn/NOUN:NNS/2/nmod was/be/AUX/7/aux:pass reported/report/VERB:VBN/0/root", "destroyed 4 barns «destruction of four barns»" },
        { Raid + "did/do/VERB/0/root damage/damage/NOUN/3/obj to/to/ADP/7/case the/the/DET/7/det chapel/chapel/NOUN/4/nmod", "damaged 1 chapel «damage to the chapel»" },
        { Raid + "did/do/VERB/0/root damage/damage/NOUN/3/obj to/to/ADP/7/case its/its/PRON:PRP$/7/nmod:poss name/name/NOUN/4/nmod", "" },
    };

    [Theory, MemberData(nameof(Nouns))]
    public void Things_after_a_noun_of_damage(string words, string expected) => Assert.Equal(expected, Readings.Rule("damage/noun", words));
}
