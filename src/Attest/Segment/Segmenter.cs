using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Segment;

/// <summary>Stage 2, Segment: a clean report in; its sentences and words out. Safe for use from several threads.</summary>
public sealed class Segmenter
{
    /// <summary>Words; a longer sentence is cut into pieces and noted.</summary>
    public const int LongestSentence = 200;

    // Words on either side of a semicolon, so that each side tells something.
    const int LeastOfHeadline = 3;

    readonly Tokenizer tokenizer;
    readonly SentenceSplitter splitter;

    internal Segmenter(BoundaryModel model, Abbreviations abbreviations) =>
        (tokenizer, splitter) = (new(model, abbreviations), new(model, abbreviations));

    public static Segmenter Load() => new(BoundaryModel.Load(), Abbreviations.Load());

    public SegmentedReport Segment(CleanReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var sentences = ImmutableArray.CreateBuilder<SegmentedSentence>();
        var notes = report.Notes.ToBuilder();

        // The models know English; of another language they would make sentences that nobody wrote.
        var isRead = !report.Notes.Any(note => note.Code == NoteCodes.NotReadLanguage);
        for (var block = 0; isRead && block < report.Blocks.Length; block++)
            if (report.Blocks[block].IsRead) SegmentBlock(report, block, sentences, notes);
        return new(report, sentences.ToImmutable(), notes.ToImmutable());
    }

    void SegmentBlock(
        CleanReport report, int block, ImmutableArray<SegmentedSentence>.Builder sentences, ImmutableArray<Note>.Builder notes)
    {
        var at = report.Blocks[block].At;
        var text = report.Text.AsSpan(at.Start, at.Length);
        var (tokens, ends) = (new List<Span>(text.Length / 5), new List<int>());
        tokenizer.Tokenize(text, tokens);
        var words = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens);
        splitter.Split(text, words, ends);
        if (report.Blocks[block].Kind is BlockKind.Title or BlockKind.Deck or BlockKind.Heading) SplitHeadline(text, words, ends);
        var first = 0;
        foreach (var end in ends)
        {
            if (end - first > LongestSentence) notes.Add(new(NoteCodes.LongSentence, Move(words[first].Join(words[end - 1]), at.Start)));
            for (; first < end; first = Math.Min(end, first + LongestSentence))
                sentences.Add(new(block, Piece(words[first..Math.Min(end, first + LongestSentence)], at.Start)));
        }
    }

    // "Strikes kill 30 in Arda; rocket hits Belt": a headline tells one thing before a semicolon and another behind it.
    static void SplitHeadline(ReadOnlySpan<char> text, ReadOnlySpan<Span> words, List<int> ends)
    {
        for (var at = LeastOfHeadline; at + LeastOfHeadline < words.Length; at++)
            if (text[words[at].Start] == ';' && !ends.Contains(at + 1)) ends.Add(at + 1);
        ends.Sort();
    }

    static ImmutableArray<Span> Piece(ReadOnlySpan<Span> words, int offset)
    {
        var moved = ImmutableArray.CreateBuilder<Span>(words.Length);
        foreach (var word in words) moved.Add(Move(word, offset));
        return moved.MoveToImmutable();
    }

    static Span Move(Span word, int offset) => new(word.Start + offset, word.End + offset);
}
