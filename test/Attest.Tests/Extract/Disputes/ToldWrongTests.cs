using Attest.Extract.Disputes;
using Attest.Model;

namespace Attest.Tests.Extract.Disputes;

public sealed class ToldWrongTests
{
    static readonly ToldWrong Rule = new();

    /// <summary>A parse, and the assertion that it says is wrong.</summary>
    public static TheoryData<string, string> Judged => new()
    {
        { "The/the/DET/2/det figure/figure/NOUN/7/nsubj of/of/ADP/4/case 31/31/NUM/2/nmod is/be/AUX/7/cop not/not/PART/7/advmod correct/correct/ADJ/0/root", "The figure of 31" },
        { "The/the/DET/2/det reports/report/NOUN:NNS/4/nsubj were/be/AUX/4/cop lies/lie/NOUN:NNS/0/root", "The reports" },
        { "The/the/DET/2/det claims/claim/NOUN:NNS/5/nsubj were/be/AUX/5/cop completely/completely/ADV/5/advmod baseless/baseless/ADJ/0/root", "The claims" },
        { "The/the/DET/2/det report/report/NOUN/4/nsubj is/be/AUX/4/cop correct/correct/ADJ/0/root", "" },
        { "The/the/DET/2/det report/report/NOUN/5/nsubj is/be/AUX/5/cop not/not/PART/5/advmod false/false/ADJ/0/root", "" },
        { "The/the/DET/2/det road/road/NOUN/4/nsubj was/be/AUX/4/cop wrong/wrong/ADJ/0/root", "" },
    };

    [Theory, MemberData(nameof(Judged))]
    public void An_assertion_that_is_said_to_be_wrong_is_denied(string words, string expected)
    {
        var found = Rule.Match(Readings.Of(words), []).ToList();
        Assert.Equal(expected, string.Join(' ', found.Select(finding => finding.Dispute!.About)));
        Assert.All(found, finding => Assert.Equal(Stance.Denied, finding.Dispute!.Stance));
    }
}
