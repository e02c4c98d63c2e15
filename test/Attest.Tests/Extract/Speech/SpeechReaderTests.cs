using Attest.Model;

namespace Attest.Tests.Extract.Speech;

public sealed class SpeechReaderTests
{
    const string Ministry =
        "Russia/Russia/PROPN/4/nmod:poss ~'s/'s/PART:POS/1/case defence/defence/NOUN/4/compound ministry/ministry/NOUN/5/nsubj said/say/VERB/0/root nine/nine/NUM/8/nummod bombers/bomber/NOUN:NNS/8/nsubj flew/fly/VERB/5/ccomp ~././PUNCT/5/punct";

    const string ItAdded =
        "It/it/PRON/2/nsubj added/add/VERB/0/root two/two/NUM/4/nummod depots/depot/NOUN:NNS/5/nsubj burned/burn/VERB/2/ccomp ~././PUNCT/2/punct";

    public static TheoryData<string[], string> Cases => new()
    {
        { [Ministry], "Russian Defence Ministry Asserted: nine bombers flew" },
        { [Ministry, ItAdded], "Russian Defence Ministry Asserted: nine bombers flew\nRussian Defence Ministry Asserted: two depots burned" },
        {
            [Ministry, "Three/three/NUM/2/nummod posts/post/NOUN:NNS/5/nsubj:pass were/be/AUX/5/aux:pass also/also/ADV/5/advmod hit/hit/VERB:VBN/0/root ~././PUNCT/5/punct"],
            "Russian Defence Ministry Asserted: nine bombers flew\nRussian Defence Ministry still Asserted: Three posts were also hit."
        },
        {
            [Ministry, "Three/three/NUM/2/nummod posts/post/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass hit/hit/VERB:VBN/0/root ~././PUNCT/4/punct"],
            "Russian Defence Ministry Asserted: nine bombers flew"
        },
        {
            ["A/a/DET/4/det Syrian/Syrian/ADJ/4/amod military/military/ADJ/4/amod source/source/NOUN/5/nsubj told/tell/VERB/0/root Reuters/Reuters/PROPN/5/iobj nine/nine/NUM/8/nsubj died/die/VERB/5/ccomp ~././PUNCT/5/punct"],
            "Syrian military source via Reuters Asserted: nine died"
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Names_who_speaks_and_carries_speech_on(string[] sentences, string expected)
    {
        var report = TestSentence.Report(sentences);
        var map = SpeechLines.Read(sentences);
        Assert.Equal(expected, string.Join('\n', map.All.Select(said => SpeechLines.Of(said, report.Source.Text))));
    }

    [Fact]
    public void Words_outside_all_speech_are_the_outlets_own()
    {
        const string Plain = "Nine/nine/NUM/2/nsubj died/die/VERB/0/root ~././PUNCT/2/punct";
        Assert.Null(SpeechLines.Read(Plain).VoiceAt(0, new Span(0, 9)).Speaker);
        Assert.Null(SpeechLines.Read(Plain).VoiceAt(0, new Span(0, 9)).Stance);
    }
}
