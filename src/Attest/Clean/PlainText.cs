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

    public PlainText()
    {
        var datelines = new DatelineReader(Wires.English, Outlets.English);
        var bylines = new BylineReader(Wires.English, Outlets.English);
        var published = new PublishedLine(Outlets.English);
        splitter = new(datelines);
        sorter = new(FurniturePhrases.English, Wires.English, bylines, published);
        facts = new(datelines, bylines, published);
    }

    /// <param name="read">The run of the text to be read; what lies outside belongs to no block yet.</param>
    public Layout Read(string text, Span read) => Sort(text, joiner.Join(text, read));

    /// <summary>Gives roles to paragraphs that have none yet.</summary>
    public Layout Sort(string text, ImmutableArray<Paragraph> paragraphs)
    {
        var sorted = sorter.Sort(splitter.Split(paragraphs));
        return new(text, sorted, facts.Read(sorted), []);
    }
}
