using System.Collections.Frozen;

namespace Attest.Clean.Html;

/// <summary>Reads from a page's tree the paragraphs that a reader sees, in order.</summary>
sealed class VisibleText
{
    static readonly FrozenSet<string> Unseen = FrozenSet.Create(StringComparer.Ordinal,
        "head", "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "map",
        "nav", "button", "select", "option", "textarea", "input", "dialog", "title", "noembed", "noframes", "frameset", "datalist");

    readonly List<PageBlock> blocks = [];
    readonly PageBlockBuilder block = new();

    public static List<PageBlock> Of(HtmlElement page)
    {
        var text = new VisibleText();
        text.Visit(page, page, isLink: false);
        text.Flush(page);
        return text.blocks;
    }

    // Recursion goes no deeper than the tree, and the tree no deeper than its builder allows.
    void Visit(HtmlElement element, HtmlElement owner, bool isLink)
    {
        foreach (var child in element.Children)
        {
            if (child.IsText) block.Add(child, isLink);
            else if (child.Name == "br") { if (block.Break()) Flush(owner); }
            else if (IsUnseen(child)) continue;
            else if (HtmlTree.IsInline(child.Name)) Visit(child, owner, isLink || child.Name == "a");
            else VisitBlock(child, owner, isLink);
        }
    }

    void VisitBlock(HtmlElement child, HtmlElement owner, bool isLink)
    {
        Flush(owner);
        Visit(child, child, isLink);
        Flush(child);
    }

    void Flush(HtmlElement owner)
    {
        if (block.Take(owner) is { } taken) blocks.Add(taken);
    }

    static bool IsUnseen(HtmlElement element)
    {
        if (Unseen.Contains(element.Name) || element.Has("hidden")) return true;
        if (element.Attribute("aria-hidden") == "true") return true;
        var style = element.Attribute("style");
        return style.Length > 0 && style.Length < 2000 && IsHiding(style.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant());
    }

    static bool IsHiding(string style) =>
        style.Contains("display:none", StringComparison.Ordinal) || style.Contains("visibility:hidden", StringComparison.Ordinal);
}
