using System.Text.RegularExpressions;

namespace Attest.Clean;

/// <summary>Tells pages from plain text by name, and where the name does not say, by how the text begins.</summary>
static partial class ContentKind
{
    const int LookedAt = 2048;

    static readonly string[] PageEndings = [".html", ".htm", ".xhtml", ".shtml", ".asp", ".aspx", ".php", ".jsp"];

    public static bool IsPageByName(string name) =>
        PageEndings.Any(ending => PathOf(name).EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public static bool IsPageByText(string text) => PageStart().IsMatch(text[..Math.Min(text.Length, LookedAt)]);

    public static bool IsMarkdown(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    static string PathOf(string name) => name.IndexOfAny(['?', '#']) is >= 0 and var cut ? name[..cut] : name;

    [GeneratedRegex(@"^[\s\ufeff]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,500}-->\s*)?<(?:!doctype\s+html|html\b|head\b|body\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageStart();
}
