using Attest.Model;

namespace Attest.Tests;

public sealed class TestSentenceTests
{
    const string Words = "Anna/Anna/PROPN/2/nsubj fled/flee/VERB/0/root ~,/,/PUNCT/2/punct and\\sor/and\\sor/CCONJ/2/cc hid/hide/VERB:VB/2/conj";

    [Fact]
    public void A_word_has_its_text_tag_head_and_place()
    {
        var sentence = TestSentence.Read(Words, "Person 1");

        Assert.Equal("Anna fled, and/or hid", TestSentence.TextOf(Words));
        Assert.Equal(new Span(9, 10), sentence.Tokens[2].At);
        Assert.Equal(("hide", "VERB", "VB", 1), (sentence.Tokens[4].Lemma, sentence.Tokens[4].Tag, sentence.Tokens[4].Xpos, sentence.Tokens[4].Head));
        Assert.True(sentence.Tokens[1].IsRoot);
        Assert.Equal(new Entity(EntityKind.Person, 0, 1, new Span(0, 4)), Assert.Single(sentence.Entities));
    }

    [Fact]
    public void A_report_has_a_headline_and_paragraphs()
    {
        var report = TestSentence.Report("#Fire/fire/NOUN/0/root", "¶It/it/PRON/2/nsubj burns/burn/VERB/0/root", "Run/run/VERB/0/root | ");

        Assert.Equal("Fire\n\nIt burns Run", report.Source.Text);
        Assert.Equal([0, 1, 1], report.Sentences.Select(sentence => sentence.Block));
        Assert.Equal(BlockKind.Title, report.Source.Blocks[0].Kind);
        Assert.Equal("It burns Run", report.Source.Blocks[1].At.Of(report.Source.Text));
        Assert.All(report.Sentences, sentence => Assert.Equal(sentence.At, sentence.SpanOf(0, sentence.Tokens.Length)));
    }

    [Fact]
    public void A_broken_word_is_refused() =>
        Assert.Throws<FormatException>(() => TestSentence.Read("alone/alone"));
}
