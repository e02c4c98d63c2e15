using System.Collections.Frozen;

namespace Attest.Clean.Html;

/// <summary>Builds a page's tree as far as reading needs it: wrong nesting is mended, and depth and size are bounded.</summary>
static class HtmlTree
{
    // Deeper elements are left out and their text goes to the deepest one kept.
    const int MaxDepth = 256;

    // A page of news has some thousands.
    const int MaxElements = 500_000;

    static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.Ordinal,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "basefont", "frame");

    static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.Ordinal,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
        "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "nobr", "center-text");

    // An open element of the key is closed by a start tag of the values.
    static readonly FrozenDictionary<string, string[]> ClosedBy = new Dictionary<string, string[]>
    {
        ["li"] = ["li"], ["dt"] = ["dt", "dd"], ["dd"] = ["dt", "dd"], ["option"] = ["option", "optgroup"],
        ["tr"] = ["tr", "tbody", "thead", "tfoot"], ["td"] = ["td", "th", "tr", "tbody"], ["th"] = ["td", "th", "tr", "tbody"],
        ["head"] = ["body"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static HtmlElement Build(string page)
    {
        var root = new HtmlElement("#page", null, default, []);
        var open = new List<HtmlElement> { root };
        var elements = 0;
        foreach (var token in new HtmlTokenizer(page).Read())
        {
            if (token.Kind == HtmlTokenKind.Text) open[^1].Children.Add(HtmlElement.OfText(open[^1], page, token.Source));
            else if (token.Kind == HtmlTokenKind.End) Close(open, token.Name);
            else if (++elements <= MaxElements) Open(open, token);
        }

        return root;
    }

    /// <summary>True for an element that breaks no paragraph.</summary>
    public static bool IsInline(string name) => Inline.Contains(name);

    static void Open(List<HtmlElement> open, HtmlToken token)
    {
        if (!IsInline(token.Name)) CloseParagraph(open);
        if (ClosedBy.TryGetValue(open[^1].Name, out var closers) && closers.Contains(token.Name, StringComparer.Ordinal)) open.RemoveAt(open.Count - 1);
        if (token.Name == "tr" && open[^1].Name == "tr") open.RemoveAt(open.Count - 1);

        var element = new HtmlElement(token.Name, open[^1], token.Source, token.Attributes);
        open[^1].Children.Add(element);
        if (open.Count < MaxDepth && !Void.Contains(token.Name)) open.Add(element);
    }

    /// <summary>A block's start ends an open paragraph, with what was left open in it.</summary>
    static void CloseParagraph(List<HtmlElement> open)
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (open[i].Name == "p") { open.RemoveRange(i, open.Count - i); return; }
            if (!IsInline(open[i].Name)) return;
        }
    }

    /// <summary>Closes the nearest open element of that name and all within it; an inline end tag closes nothing across a block.</summary>
    static void Close(List<HtmlElement> open, string name)
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (open[i].Name == name) { open.RemoveRange(i, open.Count - i); return; }
            if (IsInline(name) && !IsInline(open[i].Name)) return;
            if (open[i].Name is "td" or "th" && name is not ("tr" or "table" or "tbody")) return;
        }
    }
}
