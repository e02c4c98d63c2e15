using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Clean;

/// <summary>Parts headline, date and byline that stand glued in one line at the top, and datelines from the sentence after them.</summary>
sealed class HeadSplitter(DatelineReader datelines)
{
    // Title, deck, byline, date, picture: a story's first sentence comes by then.
    const int HeadLines = 12;

    public ImmutableArray<Paragraph> Split(ImmutableArray<Paragraph> paragraphs)
    {
        var split = ImmutableArray.CreateBuilder<Paragraph>(paragraphs.Length + 4);
        var open = 0;
        var hasStarted = false;
        foreach (var paragraph in paragraphs)
        {
            var isHead = paragraph.IsOpen && open++ < HeadLines;
            // Below the first sentence a place and a day on a line head what happened then, not the page.
            if (isHead && !hasStarted && datelines.Alone(paragraph) is not null) split.Add(paragraph with { Kind = BlockKind.Dateline });
            else split.AddRange(isHead ? SplitDateline(paragraph).SelectMany(SplitDate) : [paragraph]);
            hasStarted |= paragraph.IsOpen && paragraph.EndsSentence;
        }

        return split.DrainToImmutable();
    }

    IEnumerable<Paragraph> SplitDateline(Paragraph paragraph)
    {
        if (datelines.Read(paragraph) is not { } dateline) return [paragraph];
        var end = dateline.At.End - paragraph.At.Start;
        return [paragraph.Piece(0, end, BlockKind.Dateline), .. Rest(paragraph, end)];
    }

    static IEnumerable<Paragraph> SplitDate(Paragraph paragraph)
    {
        if (!paragraph.IsOpen || PublishedLine.LabelledDate(paragraph.Text) is not { } date) return [paragraph];
        var before = paragraph.Text[..date.Start].TrimEnd(' ', '|', '•', '-', '–', '\u00a0');
        return
        [
            .. before.Length > 0 ? [paragraph.Piece(0, date.Start, null)] : Array.Empty<Paragraph>(),
            paragraph.Piece(before.Length > 0 ? date.Start : 0, date.End, BlockKind.Dateline),
            .. Rest(paragraph, date.End),
        ];
    }

    static IEnumerable<Paragraph> Rest(Paragraph paragraph, int start) =>
        string.IsNullOrWhiteSpace(paragraph.Text[start..]) ? [] : [paragraph.Piece(start, paragraph.Text.Length, null)];
}
