using Attest.Resolve.Parties;

namespace Attest.Tests.Resolve.Parties;

public sealed class NamedGroupTests
{
    const string Taliban = "Taliban/Taliban/PROPN/2/compound fighters/fighter/NOUN:NNS/3/nsubj fled/flee/VERB/0/root";
    const string Hezbollah = "Hezbollah/Hezbollah/PROPN/2/nsubj fled/flee/VERB/0/root";
    const string TheRebels = "The/the/DET/2/det rebels/rebel/NOUN:NNS/3/nsubj attacked/attack/VERB/0/root a/a/DET/5/det school/school/NOUN/3/obj";
    const string Rebels = "Rebels/rebel/NOUN:NNS/2/nsubj attacked/attack/VERB/0/root a/a/DET/4/det school/school/NOUN/2/obj";
    const string TheMen = "The/the/DET/2/det man/man/NOUN/3/nsubj attacked/attack/VERB/0/root a/a/DET/5/det school/school/NOUN/3/obj";

    [Theory]
    [InlineData("taliban", Taliban, TheRebels)]
    [InlineData("noun:rebel", Taliban, Rebels)]
    [InlineData("noun:rebel", Hezbollah, Taliban, TheRebels)]
    [InlineData("noun:rebel", TheRebels, Taliban)]
    [InlineData("noun:man", Taliban, TheMen)]
    public void The_rebels_are_the_one_group_named_before(string expected, params string[] words)
    {
        var report = ReadSentences.Extract(null, words);
        var facts = ReadSentences.Facts(report);
        var at = report.Attacks[0].Sentence;
        var doers = report.Attacks[0].Attackers;
        var told = ReadSentences.Parties.Attackers(report.Sentences[at], doers);
        Assert.Equal(expected, Assert.Single(new NamedGroup(facts).Name(report.Sentences[at], doers, told)).Key);
    }

    [Fact]
    public void The_words_of_the_sentence_stay_beside_the_name()
    {
        var report = ReadSentences.Extract(null, Taliban, TheRebels);
        var doers = report.Attacks[0].Attackers;
        var named = Assert.Single(new NamedGroup(ReadSentences.Facts(report)).Name(report.Sentences[1], doers, ReadSentences.Parties.Attackers(report.Sentences[1], doers)));
        Assert.Equal(("Taliban", "Taliban fighters", "rebels"), (named.Name, named.Written, named.Persons));
    }
}
