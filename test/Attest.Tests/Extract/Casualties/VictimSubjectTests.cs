namespace Attest.Tests.Extract.Casualties;

public sealed class VictimSubjectTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "Nine/nine/NUM/2/nummod civilians/civilian/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass killed/kill/VERB:VBN/0/root", "killed 9 civilians «Nine civilians were killed»" },
        { "Twelve/twelve/NUM/2/nummod soldiers/soldier/NOUN:NNS/3/nsubj died/die/VERB/0/root", "killed 12 soldiers «Twelve soldiers died»" },
        { "49/49/NUM/2/nsubj:pass killed/kill/VERB:VBN/0/root in/in/ADP/4/case Arda/Arda/PROPN/2/obl", "killed 49 people «49 killed»" },
        { "Civilians/civilian/NOUN:NNS/4/nsubj:pass have/have/AUX:VBP/4/aux been/be/AUX:VBN/4/aux:pass killed/kill/VERB:VBN/0/root", "killed vague civilians «Civilians have been killed»" },
        { "Two/two/NUM/2/nummod men/man/NOUN:NNS/5/nsubj:pass were/be/AUX/5/aux:pass fatally/fatally/ADV/5/advmod shot/shoot/VERB:VBN/0/root", "killed 2 people «Two men were fatally shot»" },
        { "Two/two/NUM/2/nummod men/man/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass gunned/gun/VERB:VBN/0/root down/down/ADP/4/compound:prt", "killed 2 people «Two men were gunned»" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void The_subject_of_the_passive_and_of_dying_was_harmed(string words, string expected) =>
        Assert.Equal(expected, Readings.Rule("casualty/subject", words));

    [Theory]
    [InlineData("Two/two/NUM/2/nummod men/man/NOUN:NNS/5/nsubj:pass were/be/AUX/5/aux:pass not/not/PART/5/advmod killed/kill/VERB:VBN/0/root")]
    [InlineData("The/the/DET/2/det girls/girl/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass abducted/abduct/VERB:VBN/0/root")]
    [InlineData("Two/two/NUM/2/nummod men/man/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass gunned/gun/VERB:VBN/0/root")]
    [InlineData("Two/two/NUM/2/nummod motions/motion/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass killed/kill/VERB:VBN/0/root")]
    public void Negated_harm_known_people_and_other_senses_give_no_figure(string words) => Assert.Equal("", Readings.Rule("casualty/subject", words));
}
