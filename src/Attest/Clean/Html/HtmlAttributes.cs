using System.Collections.Immutable;
using System.Net;

namespace Attest.Clean.Html;

/// <summary>Reads the attributes of a tag.</summary>
static class HtmlAttributes
{
    // A tag with more is no article's; what comes after is passed over.
    const int MaxCount = 48;
    const int MaxValueLength = 4096;

    /// <summary>Attributes from <paramref name="at"/> on; moves past the tag's end.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Read(string page, ref int at)
    {
        var found = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        while (at < page.Length && page[at] != '>')
        {
            if (char.IsWhiteSpace(page[at]) || page[at] is '/' or '=' or '"' or '\'') { at++; continue; }
            var name = ReadName(page, ref at);
            var value = ReadValue(page, ref at);
            if (found.Count < MaxCount && value.Length <= MaxValueLength && !found.Any(pair => pair.Key == name))
                found.Add(new(name, WebUtility.HtmlDecode(value)));
        }

        if (at < page.Length) at++;
        return found.DrainToImmutable();
    }

    static string ReadName(string page, ref int at)
    {
        var start = at;
        while (at < page.Length && !char.IsWhiteSpace(page[at]) && page[at] is not ('=' or '>' or '/')) at++;
        return page[start..Math.Min(at, start + 60)].ToLowerInvariant();
    }

    static string ReadValue(string page, ref int at)
    {
        var next = at;
        while (next < page.Length && char.IsWhiteSpace(page[next])) next++;
        if (next >= page.Length || page[next] != '=') return "";
        next++;
        while (next < page.Length && char.IsWhiteSpace(page[next])) next++;
        at = next;
        return next < page.Length && page[next] is '"' or '\'' ? ReadQuoted(page, ref at) : ReadBare(page, ref at);
    }

    /// <summary>Up to the closing quote; one that never closes ends with the page.</summary>
    static string ReadQuoted(string page, ref int at)
    {
        var start = at + 1;
        var end = page.IndexOf(page[at], start);
        at = end < 0 ? page.Length : end + 1;
        return page[start..(end < 0 ? page.Length : end)];
    }

    static string ReadBare(string page, ref int at)
    {
        var start = at;
        while (at < page.Length && !char.IsWhiteSpace(page[at]) && page[at] != '>') at++;
        return page[start..at];
    }
}
