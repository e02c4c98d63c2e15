using System.Collections.Immutable;
using System.Net;
using Attest.Model;

namespace Attest.Clean.Html;

/// <summary>An element of a page while the page is being read, or a run of text in it (with the name "").</summary>
/// <param name="Source">The start tag, or the text, in the decoded page.</param>
sealed record HtmlElement(
    string Name, HtmlElement? Parent, Span Source, ImmutableArray<KeyValuePair<string, string>> Attributes, string RawText = "")
{
    /// <summary>The words of a run of text, entities resolved.</summary>
    public string Text => RawText.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(RawText) : RawText;

    public List<HtmlElement> Children { get; } = [];

    public bool IsText => Name.Length == 0;

    public string Attribute(string name)
    {
        foreach (var pair in Attributes)
            if (pair.Key == name) return pair.Value;
        return "";
    }

    public bool Has(string attribute) => Attributes.Any(pair => pair.Key == attribute);

    /// <summary>This element and all below it, in the page's order.</summary>
    public IEnumerable<HtmlElement> All()
    {
        // The tree is as deep as its builder allows; a stack of our own keeps that from being the thread's concern.
        var open = new Stack<HtmlElement>([this]);
        while (open.TryPop(out var element))
        {
            yield return element;
            for (var i = element.Children.Count - 1; i >= 0; i--) open.Push(element.Children[i]);
        }
    }

    public static HtmlElement OfText(HtmlElement parent, string page, Span source) =>
        new("", parent, source, [], source.Of(page));

    public bool Equals(HtmlElement? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Source.Start;
}
