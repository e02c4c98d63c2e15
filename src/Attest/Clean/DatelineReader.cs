using System.Text.RegularExpressions;
using Attest.Model;
using Attest.Resolve.Dates;

namespace Attest.Clean;

/// <summary>
/// Reads datelines: "KUNDUZ, Afghanistan —", "LONDON (Reuters) -", "Moscow, 3 April (TASS) --", "(CNN)", "(Geneva, 3 April 2019) –",
/// and on a line of their own "ARDEN, Belland, 3 May 2019".
/// </summary>
sealed partial class DatelineReader(Wires wires, Outlets outlets)
{
    const int MaxLength = 120;
    const int MaxPlaceWords = 5;

    static readonly char[] PlaceEdges = [' ', ',', '-', '–', '—', '\u00a0'];

    readonly DateReader dates = new();
    readonly DateAnchor anchor = new();

    /// <summary>The dateline at the start of <paramref name="paragraph"/>, or null.</summary>
    public Dateline? Read(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var head = text[..Math.Min(text.Length, MaxLength)];

        // In a story all in capitals the place does not stand out; a dateline split off already is known for one.
        var isStoryInCapitals = paragraph.Kind != BlockKind.Dateline && Wording.IsAllCapitals(text);
        return (paragraph.Kind == BlockKind.Dateline ? Alone(paragraph) : null)
            ?? Bracketed(paragraph.At.Start, head) ?? Enclosed(paragraph.At.Start, head) ?? Dashed(paragraph.At.Start, head, isStoryInCapitals);
    }

    /// <summary>The dateline that a line above the story is: place and full date, no other words; null when it is none.</summary>
    public Dateline? Alone(Paragraph line)
    {
        var text = line.Text;
        if (text.Length > MaxLength) return null;
        if (dates.Find(text, new(0, text.Length)).FirstOrDefault(mention => mention.Parts is { Day: not null, Year: not null }) is not { } date) return null;
        var place = text[..date.At.Start].Trim(PlaceEdges);
        // "Updated: May 3, 2019", "Ana Petrov, May 3, 2019": a label or an author. A town is in capitals, or one word.
        if (AfterDate().Match(text[date.At.End..]) is not { Success: true } after || !IsPlace(place, Wording.Count(place) == 1 || wires.NameOf(SourceOf(after) ?? "") is not null) || !BeforeDate().IsMatch(text[..date.At.Start])) return null;
        return new(line.At, place, anchor.Resolve(date, null).From, SourceOf(after));
    }

    /// <summary>"(CNN) Chaos broke out", "(Reuters) - A mine", "(Coast Wire) May 3, 2019 - A mine": with a day any name will do.</summary>
    Dateline? Bracketed(int start, string head)
    {
        var match = LeadingSource().Match(head);
        if (!match.Success) return null;
        var source = match.Groups["source"].Value;
        if (DateBehind(head, match.Length) is var (date, end)) return new(new(start, start + end), null, anchor.Resolve(date, null).From, source);
        return wires.NameOf(source) is null && outlets.Find(source) is null ? null
            : new(new(start, start + match.Length), null, null, source);
    }

    /// <summary>"(Geneva, 3 April 2019) – The army killed", "(Geneva) – The army killed": as releases of organisations begin.</summary>
    Dateline? Enclosed(int start, string head)
    {
        if (LeadingPlace().Match(head) is not { Success: true } match) return null;
        var inside = match.Groups["inside"].Value;
        var date = dates.Find(inside, new(0, inside.Length)).FirstOrDefault(mention => mention.Parts.Day is not null);
        var place = (date is null ? inside : inside[..date.At.Start]).Trim(PlaceEdges);
        if (!IsPlace(place, true) || date is not null && date.At.End < inside.Length) return null;
        return new(new(start, start + match.Length), place, date is null ? null : anchor.Resolve(date, null).From, null);
    }

    Dateline? Dashed(int start, string head, bool isAllCapitals)
    {
        var match = Prefix().Match(head);
        if (!match.Success) return null;

        var source = SourceOf(match);
        var words = match.Groups["place"].Value.Trim();
        // "ARDEN, March 2 (2019) -"
        if (source is not null && Year().IsMatch(source)) (words, source) = ($"{words} {source}", null);
        var date = dates.Find(words, new(0, words.Length)).FirstOrDefault(mention => mention.Parts.Day is not null);
        var place = (date is null ? words : words[..date.At.Start]).Trim(PlaceEdges);
        var isMarked = date is not null || source is not null && (wires.NameOf(source) is not null || Wording.IsAllCapitals(source));
        if (!IsPlace(place, isMarked) || isAllCapitals && !isMarked) return null;
        // "ARDEN/BELT": the first is where most of it was written.
        place = place.Split('/')[0];
        var end = match.Length;
        if (date is null && DateBehind(head, end) is var (day, past)) (date, end) = (day, past);
        return new(new(start, start + end), place, date is null ? null : anchor.Resolve(date, null).From, source);
    }

    /// <summary>"ARDEN, Belland - May 3, 2019 -- Militants": a full date between two dashes.</summary>
    (DateMention Date, int End)? DateBehind(string head, int at)
    {
        if (dates.Find(head, new(at, head.Length)).FirstOrDefault() is not { Parts: { Day: not null, Year: not null } } date || date.At.Start != at) return null;
        return Dash().Match(head, date.At.End) is { Success: true } dash ? (date, dash.Index + dash.Length) : null;
    }

    static string? SourceOf(Match match) => match.Groups["source"] is { Success: true } source ? source.Value.Trim() : null;

    /// <summary>A town in capitals, or in small letters where a day or an agency stands beside it; a region may follow.</summary>
    static bool IsPlace(string place, bool isMarked)
    {
        var pieces = place.Split(',', StringSplitOptions.TrimEntries);
        if (pieces.Length > 4 || pieces.Any(piece => piece.Length < 2 || Wording.Count(piece) > MaxPlaceWords)) return false;
        if (!pieces.All(piece => Wording.Words(piece).All(word => char.IsUpper(word[0]) || IsParticle(word)))) return false;
        return pieces[0].Count(char.IsLetter) >= 3 && (isMarked || Wording.IsAllCapitals(pieces[0]));
    }

    static bool IsParticle(string word) => word.Length <= 3 || word.StartsWith("al-", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?:[(\[](?<source>[^()\[\]\r\n]{2,40})[)\]])?\s*(?:--|[-–—]|\.)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterDate();

    [GeneratedRegex(@"^[\p{L} .,'’-]+(?:,|\s(?:--|[-–—]))\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDate();

    [GeneratedRegex(@"\G\s*(?:--|[–—]|(?<=[\s)])-(?=\s|$))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?:19|20)\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^\((?<source>[\p{L}/. -]{2,30})\)\s*(?:(?:--|[-–—])\s*)?(?=$|[\p{Lu}""“'‘\d])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingSource();

    [GeneratedRegex(@"^\((?<inside>\p{Lu}[\p{L}\d .,'’-]{2,70})\)\s*(?:--|[-–—])\s*(?=[\p{Lu}""“'‘\d])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingPlace();

    [GeneratedRegex(@"^(?<place>[\p{L}][\p{L}\d .,'’/-]{1,70}?)\s*(?:[(\[](?<source>[^()\[\]\r\n]{2,40})[)\]])?\s*(?:--|[–—]|(?<=[\s)])-(?=\s|$))\s*(?:\[(?:TEXT|EXCERPTS?|REPORT|CONTINUED)\]\s*)?(?=$|[\p{Lu}""“'‘\d\[])", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
