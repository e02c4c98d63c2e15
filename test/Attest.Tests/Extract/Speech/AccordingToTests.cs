using Attest.Extract.Speech;

namespace Attest.Tests.Extract.Speech;

public sealed class AccordingToTests
{
    public static TheoryData<string, string> Cases => new()
    {
        {
            "Nine/nine/NUM/2/nummod villagers/villager/NOUN:NNS/3/nsubj died/die/VERB/0/root ~,/,/PUNCT/8/punct according/accord/VERB:VBG/8/case to/to/ADP/5/fixed the/the/DET/8/det mayor/mayor/NOUN/3/obl ~././PUNCT/3/punct",
            "the mayor | according to | Nine villagers died"
        },
        {
            "According/accord/VERB:VBG/3/case to/to/ADP/1/fixed Petrov/Petrov/PROPN/6/obl ~,/,/PUNCT/3/punct nine/nine/NUM/6/nsubj died/die/VERB/0/root ~././PUNCT/6/punct",
            "Petrov | According to | nine died"
        },
        {
            "Nine/nine/NUM/6/nsubj ~,/,/PUNCT/5/punct according/accord/VERB:VBG/5/case to/to/ADP/3/fixed Petrov/Petrov/PROPN/7/obl ~,/,/PUNCT/5/punct died/die/VERB/0/root ~././PUNCT/7/punct",
            "Petrov | according to | Nine + died"
        },
        { "According/accord/VERB:VBG/4/case to/to/ADP/1/fixed mayor/mayor/NOUN/4/compound Petrov/Petrov/PROPN/0/root", "mayor Petrov | According to | " },
        { "Seats/seat/NOUN/2/nsubj go/go/VERB/0/root according/accord/VERB:VBG/5/case to/to/ADP/3/fixed ~././PUNCT/2/punct", "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Holds_for_the_sentence_around_it(string words, string expected)
    {
        var tree = SpeechLines.Tree(words);
        Assert.Equal(expected, string.Join("; ", AccordingTo.Find(tree).Select(saying => SpeechLines.Of(tree, saying))));
    }
}
