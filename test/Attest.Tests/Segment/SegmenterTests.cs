using Attest.Model;
using Attest.Segment;

namespace Attest.Tests.Segment;

public sealed class SegmenterTests
{
    [Fact]
    public void Sentences_never_cross_blocks_and_furniture_is_not_read()
    {
        const string Text = "Strike hits Tarsk\n\nShare this page\n\nFour people died";
        var report = SegmentedText.Report(Text, [new(BlockKind.Title, new(0, 17)), new(BlockKind.Furniture, new(19, 34)), new(BlockKind.Body, new(36, 52))]);
        var sentences = SegmentedText.Segmenter.Segment(report).Sentences;
        Assert.Equal(["0: Strike hits Tarsk", "2: Four people died"], sentences.Select(sentence => $"{sentence.Block}: {sentence.At.Of(Text)}"));
    }

    [Fact]
    public void A_sentence_of_many_words_is_read_in_pieces_with_one_note()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 450));
        var report = SegmentedText.Of(text);
        Assert.Equal([200, 200, 50], report.Sentences.Select(sentence => sentence.Tokens.Length));
        var note = Assert.Single(report.Notes);
        Assert.Equal((NoteCodes.LongSentence, new Span(0, text.Length)), (note.Code, note.At!.Value));
    }

    [Fact]
    public void A_sentence_at_the_limit_is_read_whole_without_a_note()
    {
        var report = SegmentedText.Of(string.Join(' ', Enumerable.Repeat("word", Segmenter.LongestSentence)));
        Assert.Single(report.Sentences);
        Assert.Empty(report.Notes);
    }

    [Fact]
    public void A_million_words_without_a_stop_are_read_in_bounded_pieces()
    {
        var report = SegmentedText.Of(string.Concat(Enumerable.Repeat("so ", 1_000_000)));
        Assert.Equal(5000, report.Sentences.Length);
    }

    [Fact]
    public void A_million_marks_in_one_run_are_read() =>
        Assert.NotEmpty(SegmentedText.Of(new string('.', 500_000) + new string('\'', 500_000)).Sentences);

    [Fact]
    public void Notes_of_the_source_come_first()
    {
        var report = SegmentedText.Report("Short.") with { Notes = [new(NoteCodes.EncodingGuessed)] };
        Assert.Equal(NoteCodes.EncodingGuessed, Assert.Single(SegmentedText.Segmenter.Segment(report).Notes).Code);
    }

    [Fact]
    public void A_missing_report_is_the_callers_mistake() =>
        Assert.Throws<ArgumentNullException>(() => SegmentedText.Segmenter.Segment(null!));
}
