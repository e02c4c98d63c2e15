using Attest.Extract.Phrases;

namespace Attest.Tests.Extract.Phrases;

public sealed class AgedPersonTests
{
    const string Fourteen = "A/a/DET/6/det 14/14/NUM/4/nummod ~-/-/PUNCT/2/punct ~year/year/NOUN/6/compound ~-/-/PUNCT/4/punct ~old/old/ADJ/8/nsubj:pass was/be/AUX/8/aux:pass hurt/hurt/VERB:VBN/0/root";

    /// <summary>A parse and the place of a word, counted from 1, with the word that stands for the person.</summary>
    public static TheoryData<string, int, string> Cases => new()
    {
        { Fourteen, 6, "old" },
        { "An/a/DET/6/det 18/18/NUM/4/nummod ~-/-/PUNCT/2/punct ~month/month/NOUN/7/nsubj old/old/ADJ/4/amod is/be/AUX/7/cop dead/dead/ADJ/0/root", 4, "old" },
        { "The/the/DET/4/det 9/9/NUM/3/nummod year/year/NOUN/4/compound old/old/ADJ/5/nsubj slept/sleep/VERB:VBD/0/root", 4, "old" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void An_age_may_stand_for_who_has_it(string words, int at, string expected)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(expected, AgedPerson.Of(sentence, sentence.Tokens[at - 1])?.Text);
    }

    /// <summary>Ages that describe a noun, and words that are no age.</summary>
    public static TheoryData<string, int> Others => new()
    {
        { "a/a/DET/6/det 14/14/NUM/3/nummod year/year/NOUN/4/compound old/old/ADJ/5/amod boy/boy/NOUN/0/root", 4 },
        { "the/the/DET/3/det old/old/ADJ/3/amod town/town/NOUN/0/root", 2 },
        { "the/the/DET/2/det old/old/ADJ/0/root", 2 },
        { "three/three/NUM/2/nummod years/year/NOUN:NNS/0/root ago/ago/ADV/2/advmod", 2 },
    };

    [Theory, MemberData(nameof(Others))]
    public void What_describes_a_noun_or_counts_time_is_nobody(string words, int at)
    {
        var sentence = Readings.Of(words);
        Assert.Null(AgedPerson.Of(sentence, sentence.Tokens[at - 1]));
    }

    [Theory]
    [InlineData("a/a/DET/5/det 14/14/NUM/3/nummod year/year/NOUN/4/compound old/old/ADJ/5/amod friend/friend/NOUN/0/root", true)]
    [InlineData("a/a/DET/5/det four/four/NUM/3/nummod month/month/NOUN/4/compound old/old/ADJ/5/amod one/one/NOUN/0/root", true)]
    [InlineData("a/a/DET/5/det 18/18/NUM/3/nummod year/year/NOUN/4/compound old/old/ADJ/5/amod friend/friend/NOUN/0/root", false)]
    [InlineData("an/a/DET/3/det old/old/ADJ/3/amod friend/friend/NOUN/0/root", false)]
    public void Whoever_is_below_18_is_a_child(string words, bool expected)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(expected, AgedPerson.IsMinor(sentence, 0, sentence.Tokens.Length));
    }
}
