using Attest.Resolve.Claims;

namespace Attest.Tests.Resolve.Claims;

public sealed class RunningCountTests
{
    const string Total = "The/the/DET/2/det number/number/NOUN/6/nsubj of/of/ADP/4/case bombs/bomb/NOUN:NNS/2/nmod now/now/ADV/6/advmod totals/total/VERB:VBZ/0/root 600/600/NUM/6/obj";
    const string Other = "The/the/DET/2/det weather/weather/NOUN/4/nsubj was/be/AUX/4/cop fine/fine/ADJ/0/root";
    const string Perfect = "The/the/DET/2/det strikes/strike/NOUN:NNS/4/nsubj have/have/AUX:VBP/4/aux destroyed/destroy/VERB:VBN/0/root 90/90/NUM/6/nummod tunnels/tunnel/NOUN:NNS/4/obj";
    const string Past = "The/the/DET/2/det strikes/strike/NOUN:NNS/3/nsubj destroyed/destroy/VERB/0/root 90/90/NUM/5/nummod tunnels/tunnel/NOUN:NNS/3/obj";
    const string Pluperfect = "The/the/DET/2/det strikes/strike/NOUN:NNS/4/nsubj had/have/AUX/4/aux destroyed/destroy/VERB:VBN/0/root 90/90/NUM/6/nummod tunnels/tunnel/NOUN:NNS/4/obj";
    const string Dated = "The/the/DET/2/det strikes/strike/NOUN:NNS/4/nsubj have/have/AUX:VBP/4/aux destroyed/destroy/VERB:VBN/0/root 90/90/NUM/6/nummod tunnels/tunnel/NOUN:NNS/4/obj on/on/ADP/8/case Tuesday/Tuesday/PROPN/4/obl";
    const string InAll = "The/the/DET/2/det strikes/strike/NOUN:NNS/4/nsubj have/have/AUX:VBP/4/aux destroyed/destroy/VERB:VBN/0/root 90/90/NUM/6/nummod tunnels/tunnel/NOUN:NNS/4/obj altogether/altogether/ADV/4/advmod";

    const string Hundreds = "Bandits/bandit/NOUN:NNS/3/nsubj have/have/AUX:VBP/3/aux killed/kill/VERB:VBN/0/root hundreds/hundred/NOUN:NNS/3/obj";
    const string ByOne = "The/the/DET/2/det raid/raid/NOUN/4/nsubj has/have/AUX:VBZ/4/aux killed/kill/VERB:VBN/0/root hundreds/hundred/NOUN:NNS/4/obj";
    const string Dozens = "Bandits/bandit/NOUN:NNS/3/nsubj have/have/AUX:VBP/3/aux killed/kill/VERB:VBN/0/root dozens/dozen/NOUN:NNS/3/obj";

    /// <summary>The sentence before, a figure's sentence, and whether the figure is a running count.</summary>
    public static TheoryData<string, string, bool> Counts => new()
    {
        { Total, Perfect, true },
        { Other, Perfect, false },
        { Other, InAll, true },
        { Total, Past, false },
        { Total, Pluperfect, false },
        { Total, Dated, false },
        { Total, "¶" + Perfect, false },
        { Other, Hundreds, true },
        { Other, ByOne, false },
        { Other, Dozens, false },
    };

    [Theory, MemberData(nameof(Counts))]
    public void A_count_kept_in_the_sentence_before_holds_for_the_perfect_after_it(string before, string words, bool expected)
    {
        var report = ReadSentences.Extract(null, "¶" + before, words);
        var finding = Assert.Single(report.Findings, finding => finding.Sentence == 1);
        Assert.Equal(expected, RunningCount.At(report, finding, ReadSentences.Facts(report)));
    }

    [Fact]
    public void The_first_sentence_has_none_before_it()
    {
        var report = ReadSentences.Extract(null, Perfect);
        Assert.False(RunningCount.At(report, report.Findings[0], ReadSentences.Facts(report)));
    }
}
