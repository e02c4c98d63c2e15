using Attest.Extract.Speech;

namespace Attest.Tests.Extract.Speech;

public sealed class CueRepairTests
{
    static readonly CueTable Cues = CueTable.Load();

    [Theory]
    // a past form after its subject
    [InlineData("The/the/DET/2/det band/band/NOUN/3/compound claimed/claimed/NOUN/4/compound responsibility/responsibility/NOUN/0/root", "claim VBD: nsubj band, obj responsibility")]
    // an agency's present form at the end
    [InlineData("Nine/nine/NUM/2/nsubj died/die/VERB/0/root ~,/,/PUNCT/2/punct Vesna/Vesna/PROPN/5/compound reports/report/NOUN/2/obj ~././PUNCT/2/punct", "report VBZ: nsubj Vesna")]
    // a noun stays a noun
    [InlineData("The/the/DET/3/det alleged/alleged/ADJ/3/amod raid/raid/NOUN/0/root", "")]
    [InlineData("Two/two/NUM/2/nummod reports/report/NOUN/3/nsubj came/come/VERB/0/root", "")]
    public void Gives_a_cue_its_tag_its_subject_and_its_object_back(string words, string expected)
    {
        var before = TestSentence.Read(words);
        var after = CueRepair.Mend(before, Cues);
        var mended = after.Tokens.Where(token => token.Tag != before.Tokens[token.Index].Tag).Select(verb =>
            $"{verb.Lemma} {verb.Xpos}: {string.Join(", ", after.Children(verb).Where(child => child.Relation is "nsubj" or "obj").Select(child => $"{child.Relation} {child.Text}"))}");
        Assert.Equal(expected, string.Join("; ", mended));
    }

    [Fact]
    public void Every_word_still_hangs_on_the_root()
    {
        var sentence = CueRepair.Mend(TestSentence.Read(
            "Ruvan/Ruvan/PROPN/2/compound troops/troops/NOUN/4/nsubj claimed/claimed/ADJ/2/amod towns/town/NOUN/0/root"), Cues);
        var root = Assert.Single(sentence.Tokens, token => token.IsRoot);
        Assert.All(sentence.Tokens, token => Assert.True(sentence.IsUnder(token, root)));
    }
}
