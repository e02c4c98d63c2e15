using Attest.Model;

namespace Attest.Clean;

/// <summary>Parts the signs of a Markdown heading from its words: "# Shells hit port".</summary>
static class MarkdownHeadings
{
    public static IEnumerable<Paragraph> Part(Paragraph paragraph)
    {
        var signs = paragraph.Text.TakeWhile(letter => letter == '#').Count();
        if (signs is 0 or > 6 || signs >= paragraph.Text.Length || paragraph.Text[signs] != ' ') return [paragraph];
        return
        [
            paragraph.Piece(0, signs, BlockKind.Furniture),
            paragraph.Piece(signs, paragraph.Text.Length, signs == 1 ? BlockKind.Title : BlockKind.Heading),
        ];
    }
}
