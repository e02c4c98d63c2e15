using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Clean;

/// <summary>Gives each paragraph its role: what is told twice, signs, credits and page furniture first, then the story.</summary>
sealed class BlockSorter(FurniturePhrases furniture, Wires wires, BylineReader bylines, PublishedLine published)
{
    const int HeadLines = 12;
    const int FootLines = 8;
    const int MaxHeadingWords = 10;

    readonly Captions captions = new(wires);

    public ImmutableArray<Paragraph> Sort(ImmutableArray<Paragraph> paragraphs)
    {
        var sorted = paragraphs.ToArray();
        Galleries.Mark(sorted);
        var open = Enumerable.Range(0, sorted.Length).Where(i => sorted[i].IsOpen).ToList();
        for (var i = 0; i < open.Count; i++)
            if (KindByWords(sorted[open[i]], i, open.Count) is { } kind) sorted[open[i]] = sorted[open[i]] with { Kind = kind };

        Repeats.Mark(sorted);
        captions.Mark(sorted);
        FootRoles.MarkLinks(sorted, furniture);
        HeadRoles.Mark(sorted);
        FootRoles.MarkFoot(sorted);
        MarkStory(sorted);
        return [.. sorted.SelectMany(captions.PartCredit)];
    }

    BlockKind? KindByWords(Paragraph paragraph, int index, int count)
    {
        var line = paragraph.Text;
        var (isHead, isFoot) = (index < HeadLines, index >= count - FootLines);
        if (published.IsDateLine(line) || PublishedLine.OutletOfPage(line) is not null) return isHead || isFoot ? BlockKind.Dateline : BlockKind.Furniture;
        if ((isHead || isFoot) && bylines.Read(line) is not null || wires.IsOnlyCredit(line)) return BlockKind.Byline;
        if (isFoot && furniture.IsCredit(paragraph.Folded)) return BlockKind.Byline;
        return furniture.IsFurniture(paragraph.Folded) || LooseLines.IsFurniture(line) ? BlockKind.Furniture : null;
    }

    /// <summary>What is left is the story: sentences, headings between them, and captions, which do not end as sentences do.</summary>
    static void MarkStory(Paragraph[] paragraphs)
    {
        var lastSentence = Array.FindLastIndex(paragraphs, paragraph => paragraph.IsOpen && paragraph.EndsSentence);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (!paragraphs[i].IsOpen) continue;
            var kind = paragraphs[i].EndsSentence || lastSentence < 0 ? BlockKind.Body
                : LooseLines.IsPageLink(paragraphs[i]) ? BlockKind.Furniture
                : paragraphs[i].Words <= MaxHeadingWords && i < lastSentence ? BlockKind.Heading
                : BlockKind.Caption;
            paragraphs[i] = paragraphs[i] with { Kind = kind };
        }
    }
}
