using System.Text.RegularExpressions;

namespace Attest.Clean;

/// <summary>Tells pages from plain text by name, and where the name does not say, by how the text begins.</summary>
static partial class ContentKind
{
    const int LookedAt = 2048;

    static readonly string[] PageEndings = [".html", ".htm", ".xhtml", ".shtml", ".asp", ".aspx", ".php", ".jsp"];

    static readonly string[] TextEndings = [".txt", ".text", ".md", ".markdown"];

    public static bool IsPageByName(string name) =>
        PageEndings.Any(ending => PathOf(name).EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public static bool IsPageByText(string text) => PageStart().IsMatch(text[..Math.Min(text.Length, LookedAt)]);

    /// <summary>True for a piece of a page, as servers send them at times, under a name that says nothing else: an address, a place in an archive.</summary>
    public static bool IsPieceOfPage(string name, string text) =>
        !TextEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && PieceStart().IsMatch(text[..Math.Min(text.Length, LookedAt)]);

    public static bool IsMarkdown(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    static string PathOf(string name) => name.IndexOfAny(['?', '#']) is >= 0 and var cut ? name[..cut] : name;

    [GeneratedRegex(@"^[\s\ufeff]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,500}-->\s*)?<(?:!doctype\s+html|html\b|head\b|body\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageStart();

    [GeneratedRegex(@"^[\s\ufeff]*(?:<!--(?:[^-]|-(?!->)){0,500}-->\s*){0,4}<(?:!doctype\s+html|(?:html|head|body|title|meta|link|script|style|main|article|section|header|div|p|h1)(?=[\s/>]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PieceStart();
}
