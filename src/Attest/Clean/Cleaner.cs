using System.Collections.Immutable;
using System.Globalization;
using Attest.Clean.Html;
using Attest.Languages;
using Attest.Model;

namespace Attest.Clean;

/// <summary>Stage 1, Clean: original bytes in, the report's text with its parts and facts out. Thread-safe; reads no files.</summary>
public sealed class Cleaner
{
    // A book is half of this; what is longer is a dump of something, and is kept but not read.
    const int MaxReadLength = 2_000_000;

    // Markup is several times as long as what it shows; a longer page is cut before it is read.
    const int MaxPageLength = 16_000_000;

    readonly PlainText plain = new();
    readonly HtmlPage html;

    public Cleaner() => html = new(plain);

    public CleanReport Clean(SourceReport source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (layout, guess) = LayOut(source);
        return Assemble(source, layout, guess);
    }

    /// <summary>Where a report's title, outlet, author, date and address come from, in order of trust; for showing why.</summary>
    public ImmutableArray<FactLayer> Layers(SourceReport source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [FactLayer.Of("what came beside it", FactsOf(source)), .. LayOut(source).Layout.Layers];
    }

    (Layout Layout, string? EncodingGuess) LayOut(SourceReport source)
    {
        var isNamed = ContentKind.IsPageByName(source.Name);
        var decoded = TextDecoder.Decode(source.Bytes.AsSpan(), isMarkup: isNamed, source.Sidecar?.Charset);
        var isPage = isNamed || ContentKind.IsPageByText(decoded.Text) || ContentKind.IsPieceOfPage(source.Name, decoded.Text);
        return (isPage ? LayOutPage(decoded.Text) : LayOut(decoded.Text, ContentKind.IsMarkdown(source.Name)), decoded.Guess);
    }

    static CleanReport Assemble(SourceReport source, Layout layout, string? encodingGuess)
    {
        var sha256 = ReportId.Sha256(source.Bytes);
        var facts = FactsOf(source).Or(layout.Facts);
        var language = LanguageGuesser.Guess(WordsOf(layout));
        var isRead = language is null or "en";
        ImmutableArray<Note> notes =
        [
            .. layout.Notes,
            .. encodingGuess is { } guess ? [new Note(NoteCodes.EncodingGuessed, null, guess)] : Array.Empty<Note>(),
            .. layout.Paragraphs.IsEmpty ? [new Note(NoteCodes.NoText)] : Array.Empty<Note>(),
            .. isRead ? [] : new[] { new Note(NoteCodes.NotReadLanguage, null, language) },
        ];
        return new(
            ReportId.Of(sha256, facts.Url, source.Sidecar), source.Name, sha256, layout.Text, facts.Title, facts.Outlet, facts.Author,
            facts.DatelinePlace, DayOf(facts.PublishedWritten), facts.PublishedWritten,
            [.. facts.Wires.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], language,
            [.. layout.Paragraphs.Select(paragraph => new Block(paragraph.Kind ?? BlockKind.Body, paragraph.At))], notes, facts.Url, layout.Map);
    }

    static string WordsOf(Layout layout)
    {
        var story = layout.Paragraphs.Where(paragraph => paragraph.Kind != BlockKind.Furniture).Select(paragraph => paragraph.Text).ToList();
        return string.Join('\n', story.Count > 0 ? story : layout.Paragraphs.Select(paragraph => paragraph.Text));
    }

    Layout LayOutPage(string page)
    {
        if (page.Length <= MaxPageLength) return html.Read(page);
        var layout = html.Read(page[..MaxPageLength]);
        return layout with { Notes = layout.Notes.Add(new(NoteCodes.TextCut)) };
    }

    Layout LayOut(string text, bool isMarkdown)
    {
        var end = text.Length <= MaxReadLength ? text.Length : Cut(text);
        var layout = plain.Read(text, end, isMarkdown);
        return end == text.Length ? layout : layout with
        {
            Paragraphs = string.IsNullOrWhiteSpace(text[end..])
                ? layout.Paragraphs : layout.Paragraphs.Add(new(new(end, text.Length), "", BlockKind.Furniture)),
            Notes = layout.Notes.Add(new(NoteCodes.TextCut, new Span(end, text.Length))),
        };
    }

    /// <summary>The last line end before the limit; in a line without end the limit itself, no letter cut in two.</summary>
    static int Cut(string text)
    {
        var line = text.LastIndexOf('\n', MaxReadLength - 1, MaxReadLength);
        return line > 0 ? line : char.IsLowSurrogate(text[MaxReadLength]) ? MaxReadLength - 1 : MaxReadLength;
    }

    /// <summary>What came beside the report is trusted before what the report's own text says.</summary>
    static ReportFacts FactsOf(SourceReport source) => new(
        source.Sidecar?.Title, source.Sidecar?.Outlet, null, null,
        DayOf(source.Sidecar?.Published) is null ? null : source.Sidecar?.Published, default, source.Sidecar?.Url);

    /// <summary>The day of an ISO 8601 date or date-time, as written, in no other time zone.</summary>
    static DateOnly? DayOf(string? written) =>
        written is { Length: >= 10 }
            && DateOnly.TryParseExact(written.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : null;
}
