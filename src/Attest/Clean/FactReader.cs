using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Model;

namespace Attest.Clean;

/// <summary>Reads from sorted paragraphs what a report says of itself.</summary>
sealed partial class FactReader(DatelineReader datelines, BylineReader bylines, PublishedLine published)
{
    readonly Wires wires = Wires.English;
    readonly Outlets outlets = Outlets.English;

    public ReportFacts Read(ImmutableArray<Paragraph> paragraphs)
    {
        var signed = paragraphs.Where(paragraph => paragraph.Kind == BlockKind.Byline).ToList();
        var written = signed.Select(paragraph => bylines.Read(paragraph.Text)).OfType<Byline>().ToList();
        var dateline = paragraphs.Where(paragraph => paragraph.Kind == BlockKind.Dateline).Select(datelines.Read).OfType<Dateline>().FirstOrDefault();
        return new(
            paragraphs.FirstOrDefault(paragraph => paragraph.Kind == BlockKind.Title) is { } title ? Wording.OneLine(title.Text) : null,
            written.Select(byline => byline.Outlet).FirstOrDefault(outlet => outlet is not null) ?? OutletOf(paragraphs, dateline),
            written.Select(byline => byline.Author).FirstOrDefault(author => author is not null),
            dateline?.Place,
            PublishedIn(paragraphs, dateline) ?? signed.Select(line => published.AtEnd(line.Text)).FirstOrDefault(date => date is not null),
            [.. Credited(paragraphs, signed, dateline)]);
    }

    /// <summary>The outlet by its page line, its copyright line, its appeal to readers, or the brackets of the dateline.</summary>
    string? OutletOf(ImmutableArray<Paragraph> paragraphs, Dateline? dateline)
    {
        foreach (var line in paragraphs.Where(paragraph => paragraph.Kind is BlockKind.Dateline or BlockKind.Furniture))
        {
            var owner = PublishedLine.OutletOfPage(line.Text) ?? OwnerIn(line.Text);
            if (owner is not null && wires.NameOf(owner) is null) return outlets.Find(owner) ?? owner;
        }

        return dateline?.Source is { } source && outlets.Find(source) is { } outlet ? outlet : ByReporter(paragraphs);
    }

    /// <summary>"SomeRadio's Ann Bell reports": an outlet calls its own people so.</summary>
    string? ByReporter(ImmutableArray<Paragraph> paragraphs) => paragraphs
        .Where(paragraph => paragraph.Kind is BlockKind.Body or BlockKind.Deck && paragraph.Text.Length <= 5000)
        .SelectMany(paragraph => OwnReporter().Matches(paragraph.Text))
        .Select(match => outlets.Find(match.Groups["outlet"].Value)).FirstOrDefault(outlet => outlet is not null);

    static string? OwnerIn(string line) =>
        line.Length <= 1000 && Owner().Match(line) is { Success: true } match ? match.Groups["owner"].Value.Trim() : null;

    string? PublishedIn(ImmutableArray<Paragraph> paragraphs, Dateline? dateline) =>
        paragraphs.Where(paragraph => paragraph.Kind == BlockKind.Dateline).Select(paragraph => published.Read(paragraph.Text))
            .FirstOrDefault(date => date is not null) ?? dateline?.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    IEnumerable<string> Credited(ImmutableArray<Paragraph> paragraphs, List<Paragraph> signed, Dateline? dateline) =>
        signed.SelectMany(line => wires.InAnyCase(line.Text))
            .Concat(dateline?.Source is { } source ? wires.InAnyCase(source) : [])
            .Concat(paragraphs.Where(paragraph => paragraph.Kind is BlockKind.Body or BlockKind.Deck).SelectMany(paragraph => wires.PassedOn(paragraph.Text)));

    [GeneratedRegex(@"^\(?(?:(?i:copyright)\s+(?:(?:©|\((?i:c)\))\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s+)?|(?:©|\((?i:c)\))\s*(?:(?i:copyright)\s+)?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s+)(?:by\s+)?(?:The\s+)?(?<owner>\p{Lu}[\p{L}\d&.' -]{1,40}?)(?:\s+\(|[.,]?\s*(?:-\s*)?(?i:all rights)|\.\s|[.)]?$|,\s)|\bstory for (?<owner>The(?:\s\p{Lu}\p{L}+){1,3})\s(?:news|team)", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    [GeneratedRegex(@"(?<![Tt]he )\b(?<outlet>\p{Lu}{2,6}(?: News)?)['’]s (?:\p{Lu}[\p{L}-]{1,20} ){2,3}(?:reports|talks)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OwnReporter();
}
