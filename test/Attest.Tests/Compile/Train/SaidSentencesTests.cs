using Attest.Compile.Train;

namespace Attest.Tests.Compile.Train;

public sealed class SaidSentencesTests
{
    const string Body = """
        1	Shells	shell	NOUN	NNS	_	2	nsubj	_	_
        2	hit	hit	VERB	VBD	_	0	root	_	_
        3	the	the	DET	DT	_	4	det	_	_
        4	town	town	NOUN	NN	_	2	obj	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	2	punct	_	_

        """;

    [Theory]
    [InlineData("she/she/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root", "Shells hit the town , she said .", "1 6 3 1 1 6 8 6", "ccomp")]
    [InlineData("said/say/VERB/VBD/0/root @given/@given/PROPN/NNP/1/nsubj @family/@family/PROPN/NNP/2/flat", "Shells hit the town , said Ilda Moor .", "1 5 3 1 1 9 5 6 5", "ccomp")]
    [InlineData("according/accord/VERB/VBG/3/case to/to/ADP/IN/1/fixed police/police/NOUN/NNS/S/obl", "Shells hit the town , according to police .", "1 9 3 1 1 7 5 1 1", "root")]
    public void A_speaker_is_put_behind_a_sentence_as_the_treebanks_would_have_it(string end, string text, string heads, string relation)
    {
        var sentence = Assert.Single(Conllu.Read(new StringReader(Body)));
        var said = new SaidSentences([end], ["Ilda"], ["Moor"]).WithSpeaker(sentence, new Draw(1));
        Assert.Equal(text, string.Join(' ', said.Words.Select(word => word.Form)));
        Assert.Equal(heads, string.Join(' ', said.Words.Select(word => word.Head)));
        Assert.Equal(relation, said.Words[1].Relation);
    }

    [Fact]
    public void Short_sentences_and_those_without_a_full_stop_are_left_alone()
    {
        var sentence = Assert.Single(Conllu.Read(new StringReader(Body)));
        Assert.Empty(new SaidSentences(["he/he/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root"], ["Ilda"], ["Moor"]).Of(Enumerable.Repeat(sentence, 2000)));
    }
}
