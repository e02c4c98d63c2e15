using Attest.Model;

namespace Attest.Clean;

/// <summary>Finds lines that stand twice: a caption and its copy, a sentence pulled out of the story.</summary>
static class Repeats
{
    // "Iraq" over two lists is a heading each time.
    const int MinWords = 4;

    public static void Mark(Paragraph[] paragraphs)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (!paragraphs[i].IsOpen) continue;
            if (IsCopyWithCredit(paragraphs, i)) paragraphs[i - 1] = paragraphs[i - 1] with { Kind = BlockKind.Caption };
            if (paragraphs[i].Words < MinWords || seen.TryAdd(paragraphs[i].Folded, i)) continue;

            var earlier = seen[paragraphs[i].Folded];
            paragraphs[i] = paragraphs[i] with { Kind = BlockKind.Furniture };
            if (earlier == i - 1 && !paragraphs[i].EndsSentence)
                paragraphs[earlier] = paragraphs[earlier] with { Kind = BlockKind.Caption };
        }
    }

    /// <summary>"Two ministers" above "Two ministers / AGENCY": the first is the caption of the picture.</summary>
    static bool IsCopyWithCredit(Paragraph[] paragraphs, int i) =>
        i > 0 && paragraphs[i - 1].IsOpen && !paragraphs[i - 1].EndsSentence
        && paragraphs[i].Folded.Length > paragraphs[i - 1].Folded.Length
        && paragraphs[i].Folded.StartsWith(paragraphs[i - 1].Folded, StringComparison.Ordinal)
        && paragraphs[i].Words - paragraphs[i - 1].Words <= 6
        && "/©([|-".Contains(paragraphs[i].Folded[paragraphs[i - 1].Folded.Length..].TrimStart()[0], StringComparison.Ordinal);
}
