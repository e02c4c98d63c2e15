namespace Attest.Tests.Extract.Casualties;

public sealed class VictimObjectTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "The/the/DET/2/det blast/blast/NOUN/3/nsubj killed/kill/VERB/0/root four/four/NUM/5/nummod people/people/NOUN:NNS/3/obj", "killed 4 people «killed four people»" },
        { "The/the/DET/2/det blast/blast/NOUN/3/nsubj killed/kill/VERB/0/root four/four/NUM/5/nummod people/people/NOUN:NNS/3/obj and/and/CCONJ/7/cc wounded/wound/VERB/3/conj two/two/NUM/9/nummod guards/guard/NOUN:NNS/7/obj", "killed 4 people «killed four people»; injured 2 people «wounded two guards»" },
        { "A/a/DET/2/det lorry/lorry/NOUN/3/nsubj mowed/mow/VERB/0/root down/down/ADP/3/compound:prt a/a/DET/6/det dozen/dozen/NUM/7/nummod people/people/NOUN:NNS/3/obj", "killed_or_injured 12 people «mowed down a dozen people»" },
        { "Guards/guard/NOUN:NNS/2/nsubj shot/shoot/VERB/0/root dead/dead/ADJ/2/xcomp two/two/NUM/5/nummod men/man/NOUN:NNS/2/obj", "killed 2 people «shot dead two men»" },
        { "Guards/guard/NOUN:NNS/2/nsubj shot/shoot/VERB/0/root two/two/NUM/4/nummod men/man/NOUN:NNS/2/obj", "killed_or_injured 2 people «shot two men»" },
        { "Shells/shell/NOUN:NNS/2/nsubj killed/kill/VERB/0/root a/a/DET/4/det nurse/nurse/NOUN/2/obj", "killed 1 medics «killed a nurse»" },
        { "Troops/troops/NOUN:NNS/2/nsubj captured/capture/VERB/0/root nine/nine/NUM/4/nummod rebels/rebel/NOUN:NNS/2/obj", "captured 9 militants «captured nine rebels»" },
        { "Troops/troops/NOUN:NNS/2/nsubj captured/capture/VERB/0/root nine/nine/NUM/4/nummod villagers/villager/NOUN:NNS/2/obj", "abducted 9 civilians «captured nine villagers»" },
        { "Shells/shell/NOUN:NNS/2/nsubj killed/kill/VERB/0/root three/three/NUM/4/nummod men/man/NOUN:NNS/2/obj and/and/CCONJ/7/cc two/two/NUM/7/nummod women/woman/NOUN:NNS/4/conj", "killed 3 people «killed three men»; killed 2 women «killed three men and two women»" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void The_object_of_a_verb_of_harm_was_harmed(string words, string expected) =>
        Assert.Equal(expected, Readings.Rule("casualty/object", words));

    [Theory]
    [InlineData("Man/man/NOUN/2/nsubj killed/kill/VERB:VBN/0/root ~,/,/PUNCT/5/punct 4/4/NUM/5/nummod others/other/NOUN:NNS/2/obj hurt/hurt/VERB:VBN/5/acl")]
    [InlineData("Man/man/NOUN/2/nsubj killed/kill/VERB:VBN/0/root and/and/CCONJ/5/cc 4/4/NUM/5/nummod others/other/NOUN:NNS/2/obj hurt/hurt/VERB:VBN/5/acl")]
    public void The_next_item_of_a_headline_is_no_object(string words) => Assert.Equal("", Readings.Rule("casualty/object", words));

    [Theory]
    [InlineData("The/the/DET/2/det army/army/NOUN/5/nsubj did/do/AUX/5/aux not/not/PART/5/advmod kill/kill/VERB:VB/0/root two/two/NUM/7/nummod men/man/NOUN:NNS/5/obj")]
    [InlineData("The/the/DET/2/det blast/blast/NOUN/3/nsubj killed/kill/VERB/0/root the/the/DET/5/det villagers/villager/NOUN:NNS/3/obj")]
    [InlineData("The/the/DET/2/det vote/vote/NOUN/3/nsubj killed/kill/VERB/0/root two/two/NUM/5/nummod bills/bill/NOUN:NNS/3/obj")]
    [InlineData("The/the/DET/2/det blast/blast/NOUN/3/nsubj killed/kill/VERB/0/root no/no/DET/5/det people/people/NOUN:NNS/3/obj")]
    public void Negated_harm_known_people_and_things_give_no_figure(string words) => Assert.Equal("", Readings.Rule("casualty/object", words));
}
