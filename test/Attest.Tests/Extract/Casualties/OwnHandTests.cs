namespace Attest.Tests.Extract.Casualties;

public sealed class OwnHandTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "A/a/DET/2/det farmer/farmer/NOUN:NN/3/nsubj shot/shoot/VERB:VBD/0/root himself/himself/PRON/3/obj", "killed_or_injured 1 civilians «A farmer shot himself»" },
        { "A/a/DET/2/det guard/guard/NOUN:NN/3/nsubj shot/shoot/VERB:VBD/0/root and/and/CCONJ/5/cc wounded/wound/VERB:VBD/3/conj himself/himself/PRON/5/obj", "killed_or_injured 1 people «A guard shot and wounded himself»; injured 1 people «A guard shot and wounded himself»" },
        // "He" is one person of whom no more is told.
        { "He/he/PRON/2/nsubj shot/shoot/VERB:VBD/0/root himself/himself/PRON/2/obj", "killed_or_injured 1 people «shot himself»" },
        { "Toddler/toddler/NOUN:NN/2/nsubj shoots/shoot/VERB:VBZ/0/root self/self/NOUN/2/obj", "killed_or_injured 1 children «Toddler shoots self»" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Who_does_the_harm_is_the_one_harmed(string words, string expected) =>
        Assert.Equal(expected, Readings.Rule("casualty/own-hand", words));

    [Theory]
    [InlineData("He/he/PRON/2/nsubj shot/shoot/VERB:VBD/0/root them/they/PRON/2/obj")]
    [InlineData("A/a/DET/2/det man/man/NOUN:NN/3/nsubj washed/wash/VERB:VBD/0/root himself/himself/PRON/3/obj")]
    [InlineData("He/he/PRON/5/nsubj did/do/AUX/5/aux not/not/PART/5/advmod ever/ever/ADV/5/advmod shoot/shoot/VERB:VB/0/root himself/himself/PRON/5/obj")]
    public void Others_other_verbs_and_denials_are_none(string words) => Assert.Equal("", Readings.Rule("casualty/own-hand", words));
}
