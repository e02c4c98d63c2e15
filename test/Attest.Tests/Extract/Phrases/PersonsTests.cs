using Attest.Extract;

namespace Attest.Tests.Extract.Phrases;

public sealed class PersonsTests
{
    const string Shot = "A/a/DET/2/det boy/boy/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass shot/shoot/VERB:VBN/0/root";
    const string Died = "He/he/PRON:PRP/2/nsubj died/die/VERB/0/root";
    const string Rain = "Rain/rain/NOUN/2/nsubj fell/fall/VERB/0/root";

    static readonly ClaimExtractor Extractor = ClaimExtractor.Load("En");

    [Fact]
    public void A_pronoun_stands_for_the_person_last_harmed() => Assert.Equal("killed_or_injured 1 children «A boy was shot»; killed 1 children «He died»", Read(Shot, Died));

    [Fact]
    public void It_reaches_back_three_sentences_and_no_further()
    {
        Assert.Contains("He died", Read(Shot, Rain, Rain, Died), StringComparison.Ordinal);
        Assert.DoesNotContain("He died", Read(Shot, Rain, Rain, Rain, Died), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_stands_for_nobody_makes_no_claim() => Assert.Equal("", Read(Rain, Died));

    [Fact]
    public void Several_harmed_are_nobody_in_particular() => Assert.DoesNotContain("He died", Read(Shot.Replace("A/a/DET", "Two/two/NUM", StringComparison.Ordinal).Replace("2/det", "2/nummod", StringComparison.Ordinal).Replace("NOUN/4", "NOUN:NNS/4", StringComparison.Ordinal), Died), StringComparison.Ordinal);

    [Theory]
    [InlineData("A/a/DET/2/det nurse/nurse/NOUN/3/nsubj slept/sleep/VERB/0/root when/when/ADV/7/advmod she/she/PRON:PRP/7/nsubj:pass was/be/AUX/7/aux:pass shot/shoot/VERB:VBN/3/advcl", "killed_or_injured 1 medics «she was shot»")]
    [InlineData("A/a/DET/2/det nurse/nurse/NOUN/3/nsubj said/say/VERB/0/root she/she/PRON:PRP/6/nsubj:pass was/be/AUX/6/aux:pass shot/shoot/VERB:VBN/3/ccomp", "")]
    [InlineData("The/the/DET/2/det bus/bus/NOUN/3/nsubj left/leave/VERB/0/root when/when/ADV/7/advmod she/she/PRON:PRP/7/nsubj:pass was/be/AUX/7/aux:pass shot/shoot/VERB:VBN/3/advcl", "")]
    public void Within_a_sentence_it_stands_for_the_person_before_it(string words, string expected) => Assert.Equal(expected, Read(words));

    static string Read(params string[] sentences)
    {
        var read = Extractor.Extract(TestSentence.Report(sentences));
        return string.Join("; ", read.Findings.Select(finding => Readings.Line(read.Sentences[finding.Sentence], finding)));
    }
}
