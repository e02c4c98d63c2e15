using Attest.Extract;
using Attest.Model;

namespace Attest.Tests.Extract.Casualties;

public sealed class HouseholdsTests
{
    const string Family = "A/a/DET/2/det man/man/NOUN/10/nsubj:pass ~,/,/PUNCT/5/punct his/his/PRON:PRP$/5/nmod:poss wife/wife/NOUN/2/conj and/and/CCONJ/8/cc six/six/NUM/8/nummod children/child/NOUN:NNS/2/conj were/be/AUX/10/aux:pass killed/kill/VERB:VBN/0/root";

    /// <summary>A parse, and what is read of it after households are summed.</summary>
    public static TheoryData<string, string> Sentences => new()
    {
        { Family, "killed 8 people «A man, his wife and six children were killed»; killed 6 children of 8 «six children were killed»" },
        { "A/a/DET/2/det woman/woman/NOUN/7/nsubj and/and/CCONJ/6/cc her/her/PRON:PRP$/6/nmod:poss two/two/NUM/6/nummod children/child/NOUN:NNS/2/conj died/die/VERB/0/root", "killed 3 people «A woman and her two children died»; killed 2 children of 3 «two children died»" },
        // No sum of what counts itself: two figures.
        { "Six/six/NUM/2/nummod guards/guard/NOUN:NNS/7/nsubj:pass and/and/CCONJ/5/cc two/two/NUM/5/nummod drivers/driver/NOUN:NNS/2/conj were/be/AUX/7/aux:pass killed/kill/VERB:VBN/0/root", "killed 6 people «Six guards and two drivers were killed»; killed 2 people «two drivers were killed»" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void People_told_one_by_one_are_one_figure_with_the_children_a_part(string words, string expected)
    {
        var read = Readings.All(words).Split("; ").Select(Short);
        Assert.Equal(expected.Split("; ").Select(Short), read);
    }

    [Fact]
    public void The_whole_counts_everyone_once_and_holds_the_words_of_all()
    {
        var findings = ReadAll(Family);
        var whole = Assert.Single(findings, finding => finding.PartOf is null);
        Assert.Equal((8, Group.People, "A man, his wife and six children"), (whole.Casualty!.Figure.Value, whole.Casualty.Group, whole.Casualty.Phrase));
        Assert.All(findings.Where(finding => finding.PartOf is not null), part => Assert.Same(whole, part.PartOf));
    }

    [Fact]
    public void A_list_that_is_not_of_single_persons_stays_as_it_is()
    {
        var findings = ReadAll("Some/some/DET/2/det men/man/NOUN:NNS/6/nsubj:pass and/and/CCONJ/4/cc women/woman/NOUN:NNS/2/conj were/be/AUX/6/aux:pass killed/kill/VERB:VBN/0/root");
        Assert.DoesNotContain(findings, finding => finding.Casualty!.Figure.Bound == Bound.Exact);
    }

    [Fact]
    public void A_single_person_is_no_household()
    {
        var finding = Assert.Single(ReadAll("A/a/DET/2/det man/man/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass killed/kill/VERB:VBN/0/root"));
        Assert.Equal(1, finding.Casualty!.Figure.Value);
        Assert.Null(finding.PartOf);
    }

    static IReadOnlyList<Finding> ReadAll(string words) => [.. ClaimExtractor.Load("En").Extract(TestSentence.Report(words)).Findings];

    // What is counted, not which words are quoted for it.
    static string Short(string line) => line[..line.IndexOf('«', StringComparison.Ordinal)].Trim();
}
