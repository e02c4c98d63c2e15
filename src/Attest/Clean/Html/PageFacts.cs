using System.Collections.Immutable;

namespace Attest.Clean.Html;

/// <summary>Reads what a page's markup says of the report, in a fixed order of trust.</summary>
/// <remarks>
/// JSON-LD first, since publishers write it for machines and search engines check it; then OpenGraph and "article:" properties;
/// then other meta elements; then marked-up dates and links in the page; the page's title last.
/// </remarks>
sealed class PageFacts(PublishedLine published, BylineReader bylines, MarkupWords words)
{
    const int MaxLinkedDataLength = 1_000_000;

    static readonly string[] TitleNames = ["og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title"];
    static readonly string[] OutletNames = ["og:site_name", "publisher", "dc.publisher", "application-name", "citation_publisher"];
    static readonly string[] AuthorNames = ["author", "article:author", "og:article:author", "dc.creator", "dcterms.creator", "byl", "sailthru.author", "parsely-author", "citation_author"];
    static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish_date", "publish-date", "dc.date",
        "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created", "sailthru.date", "parsely-pub-date", "citation_publication_date", "citation_date", "article.published", "ptime", "lastmod", "article:modified_time",
    ];

    /// <summary>The page's title, which as a rule names the site too.</summary>
    public static string? TitleOf(ImmutableArray<HtmlElement> elements) => Text(elements.FirstOrDefault(element => element.Name == "title"));

    /// <summary>What each part of the markup says, in order of trust.</summary>
    public ImmutableArray<(string Source, ReportFacts Facts)> Read(ImmutableArray<HtmlElement> elements)
    {
        var metas = Metas(elements);
        var linked = LinkedData(elements);
        var marked = Marked(elements);
        var meta = new ReportFacts(
            First(metas, TitleNames), First(metas, OutletNames), AuthorOf(First(metas, AuthorNames)), null, DateOf(metas, DateNames), default,
            Address(elements.FirstOrDefault(element => element.Name == "link" && element.Attribute("rel") == "canonical")?.Attribute("href")) ?? Address(First(metas, ["og:url"])));
        return [("JSON-LD", linked), ("meta elements", meta), ("dates and names marked in the page", marked)];
    }

    ReportFacts LinkedData(ImmutableArray<HtmlElement> elements) => elements
        .Where(element => element.Name == "script" && element.Attribute("type").StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase))
        .Select(script => string.Concat(script.Children.Select(child => child.Source.Length <= MaxLinkedDataLength ? child.RawText : "")))
        .Select(json => JsonLinkedData.Read(json)).OfType<ReportFacts>()
        .Select(facts => facts with { PublishedWritten = published.Normal(facts.PublishedWritten), Author = AuthorOf(facts.Author), Url = Address(facts.Url) })
        .Aggregate(new ReportFacts(), (all, facts) => all.Or(facts));

    /// <summary>Dates and names that the page marks in its text: itemprop, time, rel=author.</summary>
    ReportFacts Marked(ImmutableArray<HtmlElement> elements)
    {
        var date = elements.Where(element => element.Attribute("itemprop") == "datePublished" || element.Name == "time" && element.Has("pubdate"))
            .Concat(elements.Where(element => element.Name == "time" && element.Has("datetime")).Take(1))
            .Select(element => published.Normal(Or(element.Attribute("datetime"), Or(element.Attribute("content"), Text(element)))))
            .FirstOrDefault(day => day is not null);
        var author = elements.Where(element => element.Attribute("itemprop") == "author" || element.Attribute("rel") == "author")
            .Select(element => AuthorOf(Text(element)))
            .Concat(elements.Where(element => words.Says(element, "byline")).Select(element => bylines.Read(Text(element) ?? "")?.Author))
            .FirstOrDefault(name => name is not null);
        return new(null, null, author, null, date);
    }

    static Dictionary<string, string> Metas(ImmutableArray<HtmlElement> elements)
    {
        var metas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var meta in elements.Where(element => element.Name == "meta"))
        {
            var content = meta.Attribute("content").Trim();
            if (content.Length == 0) continue;
            foreach (var key in new[] { "property", "name", "itemprop" })
                foreach (var name in meta.Attribute(key).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)) metas.TryAdd(name, content);
        }

        return metas;
    }

    static string? First(Dictionary<string, string> metas, string[] names) =>
        names.Select(metas.GetValueOrDefault).FirstOrDefault(value => value is not null);

    string? DateOf(Dictionary<string, string> metas, string[] names) =>
        names.Select(name => published.Normal(metas.GetValueOrDefault(name))).FirstOrDefault(day => day is not null);

    /// <summary>A name, not the address of a profile page nor a paragraph.</summary>
    static string? AuthorOf(string? author)
    {
        if (author is null or { Length: 0 or > 160 } || author.Contains("://", StringComparison.Ordinal)) return null;
        var name = author.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? author[3..] : author;
        return name.Trim(' ', ',', '|', '-', '–', '—', '\u00a0') is { Length: > 0 } bare ? bare : null;
    }

    static string? Address(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && address!.Length <= 2000 ? address : null;

    static string Or(string one, string? other) => one.Length > 0 ? one : other ?? "";

    static string? Text(HtmlElement? element)
    {
        if (element is null) return null;
        var words = string.Join(' ', Wording.Words(string.Concat(element.All().Where(part => part.IsText).Select(part => part.Text))));
        return words.Length is > 0 and <= 500 ? words : null;
    }
}
