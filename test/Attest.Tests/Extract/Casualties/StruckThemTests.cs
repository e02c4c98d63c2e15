namespace Attest.Tests.Extract.Casualties;

public sealed class StruckThemTests
{
    const string Pulled = "Gunmen/gunman/NOUN:NNS/2/nsubj pulled/pull/VERB:VBD/0/root nine/nine/NUM/4/nummod miners/miner/NOUN:NNS/2/obj out/out/ADV/2/advmod and/and/CCONJ/7/cc ";

    [Theory]
    [InlineData("shot/shoot/VERB:VBD/2/conj them/they/PRON:PRP/7/obj", "killed_or_injured 9 civilians «nine miners out and shot them»")]
    [InlineData("shot/shoot/VERB:VBD/2/conj them/they/PRON:PRP/7/obj dead/dead/ADJ/7/xcomp", "killed 9 civilians «nine miners out and shot them dead»")]
    [InlineData("abducted/abduct/VERB:VBD/2/conj them/they/PRON:PRP/7/obj", "abducted 9 civilians «nine miners out and abducted them»")]
    public void Those_counted_last_are_meant(string words, string expected) => Assert.Equal(expected, Readings.Rule("casualty/them", Pulled + words));

    [Theory]
    [InlineData("robbed/rob/VERB:VBD/2/conj them/they/PRON:PRP/7/obj")]
    [InlineData("shot/shoot/VERB:VBD/2/conj him/he/PRON:PRP/7/obj")]
    public void Another_verb_or_pronoun_gives_nothing(string words) => Assert.Equal("", Readings.Rule("casualty/them", Pulled + words));

    [Fact]
    public void Who_shot_them_is_not_meant() => Assert.Equal(
        "", Readings.Rule("casualty/them", "Nine/nine/NUM/2/nummod miners/miner/NOUN:NNS/3/nsubj shot/shoot/VERB:VBD/0/root them/they/PRON:PRP/3/obj"));
}
