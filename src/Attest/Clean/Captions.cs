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

    bool IsBareCredit(Paragraph paragraph) =>
        paragraph.Words <= MaxCreditWords && paragraph.Text.Length <= 120
        && (Credit().IsMatch(paragraph.Text) || SlashAtEnd().IsMatch(paragraph.Text) && wires.HasCreditAtEnd(paragraph.Text));

    bool IsCaption(Paragraph paragraph, int index) =>
        CreditAtEnd().IsMatch(paragraph.Text)
        || wires.HasCreditAtEnd(paragraph.Text) && paragraph.Words > 3
        || index > 0 && !paragraph.EndsSentence && paragraph.Words >= 5 && wires.HasCreditAtStart(paragraph.Text);

    [GeneratedRegex(@"^\(?(?:(?:file )?(?:photo|photograph|picture|image|credit)s?(?: (?:by|from|courtesy of|credit))?\s*:|©|getty images\b|.{2,60}/\s?(?:getty|shutterstock|istock))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"/\s?[^/]{2,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex SlashAtEnd();

    [GeneratedRegex(@"(?:[(\[]\s?(?:file )?(?:photo|image|picture|credit|source)s?(?: (?:by|courtesy of))?\s?[:/][^()\[\]]{2,80}[)\]]|/\s?(?:Getty Images|Shutterstock|[\p{L} ]{2,40}/Getty Images)|©[^©]{2,80})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CreditAtEnd();
}
