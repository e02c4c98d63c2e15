using Attest.Extract.Phrases;

namespace Attest.Tests.Extract.Phrases;

public sealed class NamedBandTests
{
    const string Group = "A/a/DET/2/det group/group/NOUN/0/root ";

    public static TheoryData<string, string?> Names => new()
    {
        { Group + "calling/call/VERB:VBG/2/acl itself/itself/PRON/3/obj Lamp/Lamp/PROPN/3/xcomp spoke/speak/VERB/2/conj", "Lamp" },
        { Group + "known/know/VERB:VBN/2/acl as/as/ADP/6/case the/the/DET/6/det Lamp/Lamp/PROPN/3/obl of/of/ADP/8/case Dorsk/Dorsk/PROPN/6/nmod spoke/speak/VERB/2/conj", "Lamp of Dorsk" },
        { Group + "that/that/PRON/4/nsubj calls/call/VERB:VBZ/2/acl:relcl itself/itself/PRON/4/obj Lamp/Lamp/PROPN/4/xcomp", "Lamp" },
        { Group + "calling/call/VERB:VBG/2/acl for/for/ADP/5/case peace/peace/NOUN/3/obl", null },
        { Group + "in/in/ADP/4/case Dorsk/Dorsk/PROPN/2/nmod known/know/VERB:VBN/4/acl as/as/ADP/7/case Lamp/Lamp/PROPN/5/obl", null },
        { Group + "spoke/speak/VERB:VBD/2/conj", null },
    };

    [Theory, MemberData(nameof(Names))]
    public void The_name_follows_the_word_that_gives_it(string words, string? expected)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(expected, NamedBand.After(sentence.Sentence, 1) is var (first, end) ? sentence.Words(first, end) : null);
    }
}
