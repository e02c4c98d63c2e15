using System.Collections.Immutable;
using System.Text;
using Attest.Model;

namespace Attest.Clean.Html;

/// <summary>Collects the text of one block, white space as a browser shows it.</summary>
sealed class PageBlockBuilder
{
    readonly StringBuilder text = new();
    readonly ImmutableArray<TextMap>.Builder runs = ImmutableArray.CreateBuilder<TextMap>();
    int linkLength;
    bool needsBlank;

    public void Add(HtmlElement run, bool isLink)
    {
        var start = -1;
        foreach (var letter in run.Text)
        {
            if (letter is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                needsBlank = text.Length > 0 && text[^1] != '\n';
                continue;
            }

            if (needsBlank) text.Append(' ');
            needsBlank = false;
            if (start < 0) start = text.Length;
            text.Append(letter);
            if (isLink) linkLength++;
        }

        if (start >= 0) runs.Add(new(new(start, text.Length), run.Source));
    }

    /// <summary>A line break; true when it is the second in a row and so ends the paragraph.</summary>
    public bool Break()
    {
        if (text.Length == 0) return false;
        if (text[^1] == '\n') return true;
        text.Append('\n');
        needsBlank = false;
        return false;
    }

    /// <summary>The block collected so far, or null when it shows nothing; starts the next.</summary>
    public PageBlock? Take(HtmlElement owner)
    {
        var whole = text.ToString().TrimEnd('\n');
        PageBlock? block = whole.Any(letter => !char.IsWhiteSpace(letter)) ? new(whole, owner, runs.ToImmutable(), linkLength) : null;
        text.Clear();
        runs.Clear();
        (linkLength, needsBlank) = (0, false);
        return block;
    }
}
