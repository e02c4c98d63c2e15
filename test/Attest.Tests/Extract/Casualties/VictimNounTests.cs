namespace Attest.Tests.Extract.Casualties;

public sealed class VictimNounTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "The/the/DET/2/det blast/blast/NOUN/3/nsubj claimed/claim/VERB/0/root nine/nine/NUM/5/nummod lives/life/NOUN:NNS/3/obj", "killed 9 people «nine lives»" },
        { "Nine/nine/NUM/2/nummod bodies/body/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass found/find/VERB:VBN/0/root", "killed 9 people «Nine bodies»" },
        { "The/the/DET/2/det killing/killing/NOUN/7/nsubj:pass of/of/ADP/5/case two/two/NUM/5/nummod priests/priest/NOUN:NNS/2/nmod was/be/AUX/7/aux:pass condemned/condemn/VERB:VBN/0/root", "killed 2 civilians «killing of two priests»" },
        { "Gunmen/gunman/NOUN:NNS/2/nsubj took/take/VERB/0/root nine/nine/NUM/4/nummod hostages/hostage/NOUN:NNS/2/obj", "abducted 9 people «nine hostages»" },
        { "The/the/DET/2/det raids/raid/NOUN:NNS/3/nsubj caused/cause/VERB/0/root 14/14/NUM/5/nummod casualties/casualty/NOUN:NNS/3/obj", "killed_or_injured 14 people «14 casualties»" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_noun_of_harm_with_a_number_is_a_figure(string words, string expected) => Assert.Equal(expected, Readings.Rule("casualty/noun", words));

    [Theory]
    [InlineData("Bodies/body/NOUN:NNS/3/nsubj:pass were/be/AUX/3/aux:pass found/find/VERB:VBN/0/root")]
    [InlineData("The/the/DET/2/det killing/killing/NOUN/5/nsubj:pass of/of/ADP/4/case time/time/NOUN/2/nmod helps/help/VERB/0/root")]
    [InlineData("There/there/PRON/2/expl were/be/VERB/0/root no/no/DET/4/det casualties/casualty/NOUN:NNS/2/nsubj")]
    public void Without_a_number_it_is_none(string words) => Assert.Equal("", Readings.Rule("casualty/noun", words));
}
