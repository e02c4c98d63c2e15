using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Clean;

/// <summary>Lays out plain text and Markdown: lines, paragraphs, roles, and the facts that bylines, datelines and foot lines give.</summary>
sealed class PlainText
{
    readonly ParagraphJoiner joiner = new(FurniturePhrases.English);
    readonly HeadSplitter splitter;
    readonly BlockSorter sorter;
    readonly FactReader facts;
    readonly PublishedLine published = new(Outlets.English);

    public PlainText()
    {
        var datelines = new DatelineReader(Wires.English, Outlets.English);
        var bylines = new BylineReader(Wires.English, Outlets.English);
        splitter = new(datelines);
        sorter = new(FurniturePhrases.English, Wires.English, bylines, published);
        facts = new(datelines, bylines, published);
    }

    /// <param name="end">Where reading ends; what comes after belongs to no block yet.</param>
    public Layout Read(string text, int end, bool isMarkdown)
    {
        var front = FrontMatter.Read(text, published);
        var start = front?.At.End ?? 0;
        var joined = joiner.Join(text, new(start, Math.Max(start, end)));
        var layout = Sort(text, isMarkdown ? [.. joined.SelectMany(MarkdownHeadings.Part)] : joined);
        return front is null ? layout : layout with
        {
            Paragraphs = layout.Paragraphs.Insert(0, new(front.At, front.At.Of(text), BlockKind.Furniture)),
            Facts = front.Facts.Or(layout.Facts),
            Layers = layout.Layers.Insert(0, FactLayer.Of("front matter", front.Facts)),
        };
    }

    /// <summary>Gives roles to paragraphs that have none yet.</summary>
    public Layout Sort(string text, ImmutableArray<Paragraph> paragraphs)
    {
        var sorted = sorter.Sort(splitter.Split(paragraphs));
        var read = facts.Read(sorted);
        return new(text, sorted, read, []) { Layers = [FactLayer.Of("its text", read)] };
    }
}
