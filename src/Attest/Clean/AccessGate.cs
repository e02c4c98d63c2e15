using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Clean;

/// <summary>Tells pages that stand before a report, or in place of it, by what they say: they are short, and say little else.</summary>
/// <remarks>The words are those of Languages/En/gates.tsv. A whole report with such words at its foot is a report.</remarks>
public static class AccessGate
{
    // The opening that is shown before a paywall is a paragraph or three.
    const int LongestOpening = 1500;

    // A page that asks for consent or for proof of a person shows no story at all.
    const int LongestNotice = 600;

    static readonly ImmutableArray<(string Kind, string Refusal, int Longest)> Kinds =
    [
        ("challenge", "the page asks for proof that a person reads it", LongestNotice),
        ("missing", "the page says that there is no such page", LongestNotice),
        ("paywall", "a paywall: the page shows no more than an opening", LongestOpening),
        ("consent", "a page that asks for consent stands before it", LongestNotice),
    ];

    static readonly ClosedWords Words = ClosedWords.Load("En", "gates");

    /// <summary>Why the page is no report; null when it may be one.</summary>
    public static string? Of(CleanReport page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var story = page.Blocks.Where(block => block.IsRead && block.Kind is not BlockKind.Title).Sum(block => block.At.Length);
        if (story > LongestOpening) return null;
        var said = Wording.Fold(page.Text.Length <= 100_000 ? page.Text : page.Text[..100_000]);
        foreach (var (kind, refusal, longest) in Kinds)
            if (story <= longest && Words.InOrder(kind).Any(words => said.Contains(words, StringComparison.Ordinal))) return refusal;
        return null;
    }
}
