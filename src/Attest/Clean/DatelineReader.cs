using System.Text.RegularExpressions;
using Attest.Model;

using Attest.Resolve.Dates;

namespace Attest.Clean;

/// <summary>Reads datelines: "KUNDUZ, Afghanistan —", "LONDON (Reuters) -", "Moscow, 3 April (TASS) --", "(CNN)".</summary>
sealed partial class DatelineReader(Wires wires, Outlets outlets)
{
    const int MaxLength = 120;
    const int MaxPlaceWords = 5;

    readonly DateReader dates = new();
    readonly DateAnchor anchor = new();

    /// <summary>The dateline at the start of <paramref name="paragraph"/>, or null.</summary>
    public Dateline? Read(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var head = text[..Math.Min(text.Length, MaxLength)];

        // In a story all in capitals the place does not stand out; a dateline split off already is known for one.
        var isStoryInCapitals = paragraph.Kind != BlockKind.Dateline && Wording.IsAllCapitals(text);
        return Bracketed(paragraph.At.Start, head) ?? Dashed(paragraph.At.Start, head, isStoryInCapitals);
    }

    /// <summary>"(CNN) Chaos broke out", "(Reuters) - A mine".</summary>
    Dateline? Bracketed(int start, string head)
    {
        var match = LeadingSource().Match(head);
        if (!match.Success) return null;
        var source = match.Groups["source"].Value;
        return wires.NameOf(source) is null && outlets.Find(source) is null ? null
            : new(new(start, start + match.Length), null, null, source);
    }

    Dateline? Dashed(int start, string head, bool isAllCapitals)
    {
        var match = Prefix().Match(head);
        if (!match.Success) return null;

        var source = match.Groups["source"] is { Success: true } group ? group.Value.Trim() : null;
        var words = match.Groups["place"].Value.Trim();
        var date = dates.Find(words, new(0, words.Length)).FirstOrDefault(mention => mention.Parts.Day is not null);
        var place = (date is null ? words : words[..date.At.Start]).Trim(' ', ',', '\u00a0');
        var isMarked = date is not null || source is not null && (wires.NameOf(source) is not null || Wording.IsAllCapitals(source));
        if (!IsPlace(place, isMarked) || isAllCapitals && !isMarked) return null;
        return new(new(start, start + match.Length), place, date is null ? null : anchor.Resolve(date, null).From, source);
    }

    /// <summary>A town in capitals, or in small letters where a day or an agency stands beside it; a region may follow.</summary>
    static bool IsPlace(string place, bool isMarked)
    {
        var pieces = place.Split(',', StringSplitOptions.TrimEntries);
        if (pieces.Length > 4 || pieces.Any(piece => piece.Length < 2 || Wording.Count(piece) > MaxPlaceWords)) return false;
        if (!pieces.All(piece => Wording.Words(piece).All(word => char.IsUpper(word[0]) || IsParticle(word)))) return false;
        return pieces[0].Count(char.IsLetter) >= 3 && (isMarked || Wording.IsAllCapitals(pieces[0]));
    }

    static bool IsParticle(string word) => word.Length <= 3 || word.StartsWith("al-", StringComparison.Ordinal);

    [GeneratedRegex(@"^\((?<source>[\p{L}/. -]{2,30})\)\s*(?:(?:--|[-–—])\s*)?(?=$|[\p{Lu}""“'‘\d])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingSource();

    [GeneratedRegex(@"^(?<place>[\p{L}][\p{L}\d .,'’-]{1,70}?)\s*(?:[(\[](?<source>[^()\[\]\r\n]{2,40})[)\]])?\s*(?:--|[–—]|(?<=[\s)])-(?=\s|$))\s*(?=$|[\p{Lu}""“'‘\d\[])", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
