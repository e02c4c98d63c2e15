using System.Text.RegularExpressions;
using Attest.Model;

namespace Attest.Clean;

/// <summary>The lines between two "---" at the top of a text that say whose it is; they are no part of the story.</summary>
sealed partial record FrontMatter(Span At, ReportFacts Facts)
{
    const int MaxLength = 4000;

    /// <summary>The front matter, or null when the text does not start with one that names at least one fact.</summary>
    public static FrontMatter? Read(string text, PublishedLine published)
    {
        var head = text[..Math.Min(text.Length, MaxLength)];
        if (Fence().Match(head) is not { Success: true } fence) return null;

        var facts = new ReportFacts();
        foreach (Match line in Entry().Matches(fence.Groups["inside"].Value))
        {
            var value = line.Groups["value"].Value.Trim().Trim('"', '\'').Trim();
            if (value.Length > 0) facts = facts.Or(Fact(line.Groups["key"].Value.ToLowerInvariant(), value, published));
        }

        return facts == new ReportFacts() ? null : new(new(fence.Groups["mark"].Index, fence.Index + fence.Length), facts);
    }

    static ReportFacts Fact(string key, string value, PublishedLine published) => key switch
    {
        "title" or "headline" => new(value),
        "outlet" or "publisher" or "site" => new(null, value),
        "author" or "byline" => new(null, null, value),
        "date" or "published" => new(PublishedWritten: published.Normal(value)),
        "url" or "link" or "canonical" when Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" => new(Url: value),
        _ => new(),
    };

    [GeneratedRegex(@"^\ufeff?(?<mark>---)[ \t]*\r?\n(?<inside>(?:(?!---)[^\r\n]*\r?\n){1,40})---[ \t]*(?=\r?\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?<key>[A-Za-z_-]{3,20}):[ \t]*(?<value>[^\r\n]{1,500})", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
