using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Clean.Html;

/// <summary>A paragraph as a reader of the page sees it.</summary>
/// <param name="Owner">The nearest element around it that breaks lines.</param>
/// <param name="Runs">Where its pieces stood in the page; their spans count from the start of <paramref name="Text"/>.</param>
/// <param name="LinkLength">How many of its characters are link text.</param>
sealed record PageBlock(string Text, HtmlElement Owner, ImmutableArray<TextMap> Runs, int LinkLength)
{
    public double LinkShare => Text.Length == 0 ? 0 : (double)LinkLength / Text.Length;
}
