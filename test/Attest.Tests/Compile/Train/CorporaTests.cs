using Attest.Compile.Train;

namespace Attest.Tests.Compile.Train;

public sealed class CorporaTests
{
    const string Treebank = """
        # newdoc id = d1
        # sent_id = s1
        # newpar id = p1
        1-2	Don't	_	_	_	_	_	_	_	_
        1	Do	do	AUX	VB	_	3	aux	_	_
        2	n't	not	PART	RB	_	3	advmod	_	_
        3	shoot	shoot	VERB	VB	_	0	root	_	SpaceAfter=No
        4	!	!	PUNCT	.	_	3	punct	_	_

        # sent_id = s2
        1	Hold	hold	VERB	VB	_	0	root	_	_
        1.1	it	it	PRON	PRP	_	_	_	_	_

        # newpar id = p2
        # sent_id = s3
        1	Fire	fire	NOUN	NN	_	0	root	_	SpaceAfter=No

        """;

    [Fact]
    public void A_treebank_gives_words_heads_and_paragraphs()
    {
        TreebankSentence[] sentences = [.. Conllu.Read(new StringReader(Treebank))];
        Assert.Equal(["s1", "s2", "s3"], sentences.Select(sentence => sentence.Id));
        Assert.Equal([2, 2, 4, 2], sentences[0].Words.Select(word => word.Head));
        Assert.Equal([true, false, true], sentences.Select(sentence => sentence.StartsParagraph));
        Assert.Single(sentences[1].Words);
    }

    [Fact]
    public void Paragraphs_are_joined_as_they_were_written()
    {
        RawParagraph[] paragraphs = [.. RawParagraph.Of(Conllu.Read(new StringReader(Treebank)))];
        Assert.Equal(["Don't shoot! Hold", "Fire"], paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(["Do", "n't", "shoot", "!", "Hold"], paragraphs[0].Words.Select(word => word.Of(paragraphs[0].Text)));
        Assert.Equal([4, 5], paragraphs[0].Ends.Order());
    }

    [Fact]
    public void Name_labels_are_made_regular_and_other_kinds_dropped()
    {
        const string Bio = "# id\nIlda\tI-PER\nMoor\tI-PER\nof\tO\nTarsk\tB-LOC\nCup\tI-MISC\n\nUN\tB-ORG\n";
        NamedSentence[] sentences = [.. NamedSentence.ReadBio(new StringReader(Bio))];
        Assert.Equal(["B-PER", "I-PER", "O", "B-LOC", "O"], sentences[0].Labels);
        Assert.Equal(["B-PER", "L-PER", "O", "U-LOC", "O"], sentences[0].ToBilou());
        Assert.Equal(["U-ORG"], sentences[1].ToBilou());
    }

    [Fact]
    public void Documents_begin_where_the_corpus_says_so()
    {
        const string Bio = "# newdoc id = a\nIlda\tB-PER\n\n# id\nMoor\tB-PER\n\n-DOCSTART-\tO\n\nTarsk\tB-LOC\n\n";
        NamedSentence[] sentences = [.. NamedSentence.ReadBio(new StringReader(Bio))];
        Assert.Equal(["Ilda", "Moor", "Tarsk"], sentences.Select(sentence => sentence.Words[0]));
        Assert.Equal([true, false, true], sentences.Select(sentence => sentence.StartsDocument));
        Assert.Equal([0, 1, 0], NameExample.Of(sentences).Select(example => example.Number));
    }

    [Fact]
    public void Mentions_become_names_only_where_their_head_is_a_proper_noun()
    {
        const string Gum = """
            1	Mayor	mayor	NOUN	NN	_	2	compound	_	Entity=(1-person-new-cf1-2-sgl
            2	Lena	Lena	PROPN	NNP	_	4	nsubj	_	_
            3	Tuck	Tuck	PROPN	NNP	_	2	flat	_	Entity=1)
            4	left	leave	VERB	VBD	_	0	root	_	_
            5	the	the	DET	DT	_	6	det	_	Entity=(2-place-new-cf2-2-sgl
            6	town	town	NOUN	NN	_	4	obj	_	_
            7	of	of	ADP	IN	_	8	case	_	_
            8	Orlen	Orlen	PROPN	NNP	_	6	nmod	_	Entity=(3-place-new-cf3-1-sgl)2)

            """;
        var sentence = Assert.Single(GumNames.Of(Conllu.Read(new StringReader(Gum)), new(new HashSet<string> { "mayor" })));
        Assert.Equal(["O", "B-PER", "I-PER", "O", "O", "O", "O", "B-LOC"], sentence.Labels);
    }

    [Fact]
    public void Draws_are_the_same_in_every_run_and_keep_every_item()
    {
        var (one, other) = (Enumerable.Range(0, 50).ToArray(), Enumerable.Range(0, 50).ToArray());
        new Draw(9).Shuffle(one);
        new Draw(9).Shuffle(other);
        Assert.Equal(one, other);
        Assert.NotEqual(Enumerable.Range(0, 50), one);
        Assert.Equal(Enumerable.Range(0, 50), one.Order());
    }
}
