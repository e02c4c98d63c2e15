using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Model;

namespace Attest.Clean;

/// <summary>Finds picture galleries printed as text: "1/16 …", "2/16 …", and the line that names them.</summary>
static partial class Galleries
{
    // "1/2 …", "2/2 …" are also how messages on social media run on.
    const int MinPictures = 3;

    // A picture's words and whose it is, under its number.
    const int MostCaptions = 3;

    public static void Mark(Paragraph[] paragraphs)
    {
        for (var first = 0; first < paragraphs.Length; first++)
        {
            if (Picture(paragraphs[first]) is not ("1", var total)) continue;
            var (end, pictures) = EndOf(paragraphs, first, total);
            if (pictures < MinPictures) continue;

            for (var i = first; i < end; i++) paragraphs[i] = paragraphs[i] with { Kind = BlockKind.Furniture };
            MarkName(paragraphs, first, total);
            first = end - 1;
        }
    }

    /// <summary>One past the last picture, its captions included where the one before had some, and how many pictures there are.</summary>
    static (int End, int Pictures) EndOf(Paragraph[] paragraphs, int first, string total)
    {
        var (at, pictures, captions) = (first, 1, 0);
        while (Next(paragraphs, at, total) is { } next) (at, pictures, captions) = (next, pictures + 1, next - at - 1);
        return (Math.Min(at + 1 + captions, paragraphs.Length), pictures);
    }

    /// <summary>Where the next picture stands: right behind, or by its number behind the captions of the one before.</summary>
    static int? Next(Paragraph[] paragraphs, int at, string total)
    {
        var number = Picture(paragraphs[at])!.Value.Number;
        for (var next = at + 1; next <= at + 1 + MostCaptions && next < paragraphs.Length; next++)
        {
            if (Picture(paragraphs[next]) is not { } picture || picture.Total != total) continue;
            if (next == at + 1 || Follows(picture.Number, number)) return next;
        }

        return null;
    }

    static bool Follows(string number, string before) =>
        int.Parse(number, CultureInfo.InvariantCulture) == int.Parse(before, CultureInfo.InvariantCulture) + 1;

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
