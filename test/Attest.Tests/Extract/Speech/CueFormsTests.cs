using Attest.Extract.Speech;

namespace Attest.Tests.Extract.Speech;

public sealed class CueFormsTests
{
    static readonly CueTable Cues = CueTable.Load();

    /// <summary>A parse, a word of it (from 1), and the cue that it is though tagged otherwise.</summary>
    public static TheoryData<string, int, string?> Words => new()
    {
        { "The/the/DET/2/det band/band/NOUN/4/compound claimed/claimed/ADJ/4/amod responsibility/responsibility/NOUN/0/root", 3, "claim" },
        { "Reuters/Reuters/PROPN/2/compound reports/report/NOUN:NNS/0/root ~,/,/PUNCT/2/punct citing/cite/VERB:VBG/2/acl officials/official/NOUN:NNS/4/obj", 2, "report" },
        // After an article or adjective it is what it was tagged.
        { "The/the/DET/3/det claimed/claimed/ADJ/3/amod attack/attack/NOUN/0/root", 2, null },
        { "Police/police/NOUN/2/compound reports/report/NOUN:NNS/0/root of/of/ADP/4/case fire/fire/NOUN/2/nmod", 2, null },
        { "claimed/claimed/ADJ/2/amod responsibility/responsibility/NOUN/0/root", 1, null },
        { "The/the/DET/2/det band/band/NOUN/0/root claimed/claimed/ADJ/2/amod", 3, null },
        { "The/the/DET/2/det band/band/NOUN/3/nsubj claimed/claim/VERB/0/root it/it/PRON/3/obj", 3, null },
        { "The/the/DET/2/det band/band/NOUN/0/root table/table/NOUN/2/flat", 3, null },
    };

    [Theory, MemberData(nameof(Words))]
    public void A_cue_is_known_by_its_form_and_the_words_beside_it(string words, int at, string? lemma)
    {
        var sentence = TestSentence.Read(words);
        Assert.Equal(lemma, Cues.Forms.Mistagged(sentence, sentence.Tokens[at - 1])?.Lemma);
    }

    [Theory]
    [InlineData("say", true)]
    [InlineData("Say", true)]
    [InlineData("deny", true)]
    [InlineData("bake", false)]
    public void Only_verbs_that_bring_speech_are_cues(string lemma, bool expected)
    {
        Assert.Equal(expected, Cues.Of(TestSentence.Read($"x/{lemma}/VERB/0/root").Tokens[0]) is not null);
        Assert.Null(Cues.Of(TestSentence.Read($"x/{lemma}/NOUN/0/root").Tokens[0]));
    }
}
