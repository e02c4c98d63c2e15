using System.Text.RegularExpressions;
using Attest.Model;

namespace Attest.Clean;

/// <summary>Tells captions and bare photo credits by the credit they carry.</summary>
sealed partial class Captions(Wires wires)
{
    // "Name, Name / AGENCY" tells nothing; a longer line tells what the picture shows.
    const int MaxCreditWords = 10;

    public void Mark(Paragraph[] paragraphs)
    {
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (!paragraphs[i].IsOpen) continue;
            if (IsBareCredit(paragraphs[i])) paragraphs[i] = paragraphs[i] with { Kind = BlockKind.Furniture };
            else if (IsCaption(paragraphs[i], i)) paragraphs[i] = paragraphs[i] with { Kind = BlockKind.Caption };
        }
    }

    /// <summary>A caption without the agency's credit at its start or end, which would be read as a part of its sentence, and the credit.</summary>
    public IEnumerable<Paragraph> PartCredit(Paragraph paragraph)
    {
        if (paragraph.Kind != BlockKind.Caption) return [paragraph];
        var text = paragraph.Text;
        if (wires.EndOfCreditAtStart(text) is > 0 and var start)
            return [paragraph.Piece(0, start, BlockKind.Furniture), paragraph.Piece(start, text.Length, BlockKind.Caption)];
        return wires.CreditAtEnd(text) is > 0 and var end
            ? [paragraph.Piece(0, end, BlockKind.Caption), paragraph.Piece(end, text.Length, BlockKind.Furniture)]
            : [paragraph];
    }

    bool IsBareCredit(Paragraph paragraph) =>
        paragraph.Words <= MaxCreditWords && paragraph.Text.Length <= 120
        && (Credit().IsMatch(paragraph.Text) || SlashAtEnd().IsMatch(paragraph.Text) && wires.CreditAtEnd(paragraph.Text) >= 0);

    bool IsCaption(Paragraph paragraph, int index) =>
        CreditAtEnd().IsMatch(paragraph.Text)
        || wires.CreditAtEnd(paragraph.Text) > 0 && paragraph.Words > 3
        || index > 0 && !paragraph.EndsSentence && paragraph.Words >= 5 && wires.EndOfCreditAtStart(paragraph.Text) > 0;

    [GeneratedRegex(@"^\(?(?:(?:file )?(?:photo|photograph|picture|image|credit)s?(?: (?:by|from|courtesy of|credit))?\s*:|©|getty images\b|.{2,60}/\s?(?:getty|shutterstock|istock))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"/\s?[^/]{2,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex SlashAtEnd();

    [GeneratedRegex(@"(?:[(\[]\s?(?:file )?(?:photo|image|picture|credit|source)s?(?: (?:by|courtesy of))?\s?[:/][^()\[\]]{2,80}[)\]]|/\s?(?:Getty Images|Shutterstock|[\p{L} ]{2,40}/Getty Images)|©[^©]{2,80})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CreditAtEnd();
}
