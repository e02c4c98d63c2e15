using Attest.Resolve.Episodes;

namespace Attest.Tests.Resolve.Episodes;

public sealed class PartingTests
{
    const string Hit = "a/a/DET/2/det drone/drone/NOUN/3/nsubj hit/hit/VERB/0/root a/a/DET/5/det clinic/clinic/NOUN/3/obj";

    /// <summary>How a sentence opens, and how far that parts it from what was told before.</summary>
    public static TheoryData<string, Parting> Openings => new()
    {
        { "In/in/ADP/4/case a/a/DET/4/det separate/separate/ADJ/4/amod attack/attack/NOUN/0/root", Parting.Apart },
        { "Another/another/DET/2/det bombing/bombing/NOUN/0/root", Parting.Apart },
        { "In/in/ADP/4/case an/a/DET/4/det unrelated/unrelated/ADJ/4/amod incident/incident/NOUN/0/root", Parting.Apart },
        { "Elsewhere/elsewhere/ADV/2/advmod died/die/VERB/0/root two/two/NUM/2/nsubj", Parting.Apart },
        { "Separately/separately/ADV/2/advmod died/die/VERB/0/root two/two/NUM/2/nsubj", Parting.Apart },
        { "Hours/hour/NOUN:NNS/2/obl:unmarked later/later/ADV/0/root", Parting.Soon },
        { "Also/also/ADV/3/advmod on/on/ADP/3/case Sunday/Sunday/PROPN/0/root", Parting.Soon },
        { "On/on/ADP/4/case the/the/DET/4/det same/same/ADJ/4/amod day/day/NOUN/0/root", Parting.Soon },
        { "On/on/ADP/4/case the/the/DET/4/det same/same/ADJ/4/amod road/road/NOUN/0/root", Parting.None },
        { "The/the/DET/3/det separate/separate/ADJ/3/amod statement/statement/NOUN/0/root", Parting.None },
        { "Police/police/NOUN/2/nsubj said/say/VERB/0/root another/another/DET/4/det attack/attack/NOUN/2/obj", Parting.None },
        { "Meanwhile/meanwhile/ADV/3/advmod men/man/NOUN/3/nsubj fired/fire/VERB/0/root", Parting.Meanwhile },
        { Hit, Parting.None },
    };

    [Theory, MemberData(nameof(Openings))]
    public void The_opening_words_tell(string words, Parting expected) => Assert.Equal(expected, PartingWords.Of(ReadSentences.Facts(words).Reading));

    [Theory]
    [InlineData("In/in/ADP/4/case the/the/DET/4/det worst/bad/ADJ:JJS/4/amod massacre/massacre/NOUN/6/obl 84/84/NUM/6/nsubj died/die/VERB/0/root", true)]
    [InlineData("In/in/ADP/4/case the/the/DET/4/det latest/late/ADJ:JJ/4/amod massacre/massacre/NOUN/6/obl 84/84/NUM/6/nsubj died/die/VERB/0/root", false)]
    [InlineData("It/it/PRON/5/nsubj was/be/AUX/5/cop the/the/DET/5/det worst/bad/ADJ:JJS/5/amod massacre/massacre/NOUN/0/root", false)]
    [InlineData("In/in/ADP/4/case the/the/DET/4/det worst/bad/ADJ:JJS/4/amod flood/flood/NOUN/6/obl 84/84/NUM/6/nsubj died/die/VERB/0/root", false)]
    public void Only_an_attack_ranked_at_the_opening_is_another(string words, bool expected) =>
        Assert.Equal(expected, PartingWords.IsRanked(ReadSentences.Facts(words).Reading));

    [Theory]
    [InlineData("the/the/DET/4/det second/second/ADJ/4/amod mass/mass/NOUN/4/compound shooting/shooting/NOUN/0/root", 3, true)]
    [InlineData("the/the/DET/3/det deadliest/deadly/ADJ:JJS/3/amod raid/raid/NOUN/0/root", 2, true)]
    [InlineData("the/the/DET/3/det brutal/brutal/ADJ/3/amod raid/raid/NOUN/0/root", 2, false)]
    public void A_numbered_or_ranked_attack_is_counted(string words, int noun, bool expected)
    {
        var sentence = ReadSentences.Facts(words).Reading;
        Assert.Equal(expected, PartingWords.IsCounted(sentence, sentence.Tokens[noun]));
    }
}
