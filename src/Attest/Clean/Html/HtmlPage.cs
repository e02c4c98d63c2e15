using System.Collections.Immutable;
using System.Text;
using Attest.Model;

namespace Attest.Clean.Html;

/// <summary>Lays out a page: its visible text, a blank line between paragraphs, with roles, facts and the way back to the original.</summary>
sealed class HtmlPage
{
    // A long page of news has some hundreds; what comes after is kept in the original only.
    const int MaxBlocks = 20_000;
    const string Gap = "\n\n";

    readonly MarkupWords words = MarkupWords.English;
    readonly MainContent main = new(MarkupWords.English);
    readonly PlainText plain;
    readonly PageFacts facts = new(new(Outlets.English), new(Wires.English, Outlets.English), MarkupWords.English);

    public HtmlPage(PlainText plain) => this.plain = plain;

    public Layout Read(string page)
    {
        var tree = HtmlTree.Build(page);
        var shown = VisibleText.Of(tree);
        var blocks = shown.Count > MaxBlocks ? shown[..MaxBlocks] : shown;
        ImmutableArray<HtmlElement> elements = [.. tree.All()];
        var layers = facts.Read(elements);
        var meta = layers.Aggregate(new ReportFacts(), (all, layer) => all.Or(layer.Facts));
        var story = main.Of(blocks);

        var text = new StringBuilder();
        var map = ImmutableArray.CreateBuilder<TextMap>();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var block in blocks)
        {
            if (text.Length > 0) text.Append(Gap);
            var start = text.Length;
            map.AddRange(block.Runs.Select(run => run with { At = new(start + run.At.Start, start + run.At.End) }));
            paragraphs.Add(new(new(start, start + block.Text.Length), block.Text, Role(block, story.Contains(block), meta)));
            text.Append(block.Text);
        }

        ImmutableArray<Note> notes = shown.Count > blocks.Count ? [new(NoteCodes.TextCut)] : [];
        var layout = plain.Sort(text.ToString(), paragraphs.DrainToImmutable());
        var shownFacts = layout.Facts with { Title = TitleOf(layout, PageFacts.TitleOf(elements)) };
        return layout with
        {
            Facts = meta.Or(shownFacts),
            Notes = notes,
            Map = map.DrainToImmutable(),
            Layers = [.. layers.Select(layer => FactLayer.Of(layer.Source, layer.Facts)), FactLayer.Of("its title and visible text", shownFacts)],
        };
    }

    /// <summary>The headline shown when it is in the page's title, which as a rule names the site too; else that title.</summary>
    static string? TitleOf(Layout layout, string? pageTitle) =>
        pageTitle is null || layout.Facts.Title is { } shown && Wording.Fold(pageTitle).Contains(Wording.Fold(shown), StringComparison.Ordinal)
            ? layout.Facts.Title : pageTitle;

    /// <summary>What the markup says a block is; null leaves it to its words.</summary>
    BlockKind? Role(PageBlock block, bool isStory, ReportFacts meta)
    {
        if (IsTitle(block, meta, isStory)) return BlockKind.Title;
        if (!isStory) return BlockKind.Furniture;
        var name = block.Owner.Name;
        if (name == "figcaption" || Around(block.Owner)
            .Any(element => element.Name == "figcaption" || words.Says(element, "caption"))) return BlockKind.Caption;
        if (Around(block.Owner).Any(element => words.Says(element, "byline")) && block.Text.Length <= 200) return BlockKind.Byline;
        return name is "h2" or "h3" or "h4" or "h5" or "h6" && block.Text.Length <= 200 ? BlockKind.Heading : null;
    }

    static bool IsTitle(PageBlock block, ReportFacts meta, bool isStory)
    {
        if (block.Owner.Name is not ("h1" or "h2")) return false;
        var folded = Wording.Fold(block.Text);
        var isNamed = meta.Title is { } title && folded.Length >= 8 && Wording.Fold(title).Contains(folded, StringComparison.Ordinal);
        return isNamed || isStory && block.Owner.Name == "h1";
    }

    /// <summary>The element and two around it: labels farther out speak of more than the block.</summary>
    static IEnumerable<HtmlElement> Around(HtmlElement element)
    {
        for (var (level, next) = (0, element); level < 2 && next is { Name: not ("article" or "main" or "body" or "section") }; level++, next = next.Parent)
            yield return next;
    }
}
