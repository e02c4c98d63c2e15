using System.Collections.Immutable;

namespace Attest.Clean.Html;

/// <summary>Cuts a page into tags and text in one pass, whatever is wrong with it; comments and declarations are passed over.</summary>
/// <remarks>Time and memory grow with the page's length only: nothing is looked for twice.</remarks>
sealed class HtmlTokenizer(string page)
{
    // Within these no tag but their own end is a tag.
    static readonly string[] RawText = ["script", "style", "textarea", "title", "noscript", "iframe", "xmp", "noembed", "noframes"];

    int at;

    public IEnumerable<HtmlToken> Read()
    {
        var textStart = 0;
        while (at < page.Length)
        {
            var open = page.IndexOf('<', at);
            if (open < 0 || open + 1 >= page.Length) break;
            at = open;
            if (!IsMarkup(page[open + 1])) { at++; continue; }

            if (open > textStart) yield return Text(textStart, open);
            if (ReadMarkup() is { } tag)
            {
                yield return tag;
                if (tag.Kind == HtmlTokenKind.Start && RawText.Contains(tag.Name, StringComparer.Ordinal))
                {
                    var end = EndOfRaw(tag.Name);
                    if (end > at) yield return Text(at, end);
                    at = end;
                }
            }

            textStart = at;
        }

        if (textStart < page.Length) yield return Text(textStart, page.Length);
    }

    static bool IsMarkup(char next) => char.IsAsciiLetter(next) || next is '/' or '!' or '?';

    static HtmlToken Text(int start, int end) => new(HtmlTokenKind.Text, "", new(start, end), []);

    /// <summary>The tag at the current position, or null for what is none; moves past it.</summary>
    HtmlToken? ReadMarkup()
    {
        if (page[at + 1] is '!' or '?') { at = EndOfDeclaration(); return null; }

        var start = at;
        var isEnd = page[at + 1] == '/';
        var nameStart = start + (isEnd ? 2 : 1);
        at = nameStart;
        while (at < page.Length && (char.IsAsciiLetterOrDigit(page[at]) || page[at] is '-' or ':')) at++;
        var name = at - nameStart is > 0 and <= 40 ? page[nameStart..at].ToLowerInvariant() : "";
        var attributes = HtmlAttributes.Read(page, ref at);
        return name.Length == 0 ? null : new(isEnd ? HtmlTokenKind.End : HtmlTokenKind.Start, name, new(start, at), isEnd ? [] : attributes);
    }

    /// <summary>Past "--&gt;" of a comment or "&gt;" of a declaration; a comment that never ends takes in nothing but its mark.</summary>
    int EndOfDeclaration()
    {
        if (string.CompareOrdinal(page, at, "<!--", 0, 4) != 0)
            return page.IndexOf('>', at) is >= 0 and var close ? close + 1 : page.Length;
        if (at >= lastUnclosed) return at + 4;
        var end = page.IndexOf("-->", at + 4, StringComparison.Ordinal);
        if (end >= 0) return end + 3;
        lastUnclosed = at;
        return at + 4;
    }

    // No comment ends after this place, so it is not searched again.
    int lastUnclosed = int.MaxValue;

    int EndOfRaw(string name)
    {
        for (var from = at; from < page.Length;)
        {
            var end = page.IndexOf("</", from, StringComparison.Ordinal);
            if (end < 0) return page.Length;
            if (string.Compare(page, end + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0) return end;
            from = end + 2;
        }

        return page.Length;
    }
}
