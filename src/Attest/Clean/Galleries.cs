using System.Text.RegularExpressions;
using Attest.Model;

namespace Attest.Clean;

/// <summary>Finds picture galleries printed as text: "1/16 …", "2/16 …", and the line that names them.</summary>
static partial class Galleries
{
    // "1/2 …", "2/2 …" are also how messages on social media run on.
    const int MinPictures = 3;

    public static void Mark(Paragraph[] paragraphs)
    {
        for (var first = 0; first < paragraphs.Length; first++)
        {
            if (Picture(paragraphs[first]) is not ("1", var total)) continue;
            var end = first + 1;
            while (end < paragraphs.Length && Picture(paragraphs[end]) is { } next && next.Total == total) end++;
            if (end - first < MinPictures) continue;

            for (var i = first; i < end; i++) paragraphs[i] = paragraphs[i] with { Kind = BlockKind.Furniture };
            MarkName(paragraphs, first, total);
            first = end - 1;
        }
    }

    /// <summary>"16 show all Some Town: A Year" above the pictures, and the bare name above that.</summary>
    static void MarkName(Paragraph[] paragraphs, int first, string total)
    {
        for (var i = first - 1; i >= 0 && i >= first - 2; i--)
        {
            var below = i + 1 < first ? paragraphs[i + 1].Folded : "";
            if (!paragraphs[i].Text.StartsWith(total + " ", StringComparison.Ordinal)
                && !below.EndsWith(paragraphs[i].Folded, StringComparison.Ordinal)) return;
            paragraphs[i] = paragraphs[i] with { Kind = BlockKind.Furniture };
        }
    }

    static (string Number, string Total)? Picture(Paragraph paragraph) =>
        Numbered().Match(paragraph.Text) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : null;

    [GeneratedRegex(@"^(\d{1,3})\s?(?:/|of)\s?(\d{1,3})\s", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
