using Attest.Extract.Attacks;

namespace Attest.Tests.Extract.Attacks;

public sealed class BlameAloneTests
{
    const string Blamed = "The/the/DET/2/det mayor/mayor/NOUN/3/nsubj blamed/blame/VERB:VBD/0/root ";

    /// <summary>A parse, and who is blamed for what the report has told; null where the sentence names the matter itself.</summary>
    public static TheoryData<string, string?> Sentences => new()
    {
        { Blamed + "rebels/rebel/NOUN:NNS/3/obj ././PUNCT/3/punct", "rebels" },
        { Blamed + "the/the/DET/6/det River/River/PROPN/6/compound Band/Band/PROPN/3/obj ,/,/PUNCT/8/punct which/which/PRON:WDT/9/nsubj left/leave/VERB:VBD/6/acl:relcl", "the River Band" },
        { Blamed + "rebels/rebel/NOUN:NNS/3/obj for/for/ADP/7/case the/the/DET/7/det delay/delay/NOUN/3/obl ././PUNCT/3/punct", null },
        { Blamed + "dissidents/dissident/NOUN:NNS/3/obj of/of/ADP/7/case the/the/DET/7/det Band/Band/PROPN/4/nmod known/know/VERB:VBN/7/acl as/as/ADP/10/case Lamp/Lamp/PROPN/8/obl ././PUNCT/3/punct", "dissidents of the Band known as Lamp" },
        { "The/the/DET/2/det mayor/mayor/NOUN/5/nsubj did/do/AUX/5/aux not/not/PART/5/advmod blame/blame/VERB:VB/0/root rebels/rebel/NOUN:NNS/5/obj ././PUNCT/5/punct", null },
        { "The/the/DET/2/det mayor/mayor/NOUN/3/nsubj named/name/VERB:VBD/0/root rebels/rebel/NOUN:NNS/3/obj ././PUNCT/3/punct", null },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void The_object_of_blame_is_who_did_what_the_report_has_told(string words, string? expected)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(expected, BlameAlone.Of(sentence) is var (culprit, _) ? sentence.Words(culprit.First, culprit.End) : null);
    }
}
