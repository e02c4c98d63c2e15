using Attest.Model;

namespace Attest.Clean;

/// <summary>Finds headline and deck: lines above the story that do not end as sentences do.</summary>
static class HeadRoles
{
    const int MaxTitleWords = 30;
    const int MinDeckWords = 6;

    public static void Mark(Paragraph[] paragraphs)
    {
        var title = -1;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (paragraphs[i].Kind is BlockKind.Dateline && title < 0 && IsStoryDateline(paragraphs, i)) return;
            if (!paragraphs[i].IsOpen) continue;
            if (paragraphs[i].EndsSentence && !(title < 0 && IsQuestion(paragraphs[i])) || paragraphs[i].Words > MaxTitleWords + 20) return;

            if (title < 0 && paragraphs[i].Words <= MaxTitleWords && IsFollowed(paragraphs, i)) title = Mark(paragraphs, i, BlockKind.Title);
            else if (title >= 0 && paragraphs[i].Words >= MinDeckWords) { Mark(paragraphs, i, BlockKind.Deck); return; }
            else return;
        }
    }

    static int Mark(Paragraph[] paragraphs, int i, BlockKind kind)
    {
        paragraphs[i] = paragraphs[i] with { Kind = kind };
        return i;
    }

    static bool IsQuestion(Paragraph paragraph) => paragraph.Words <= 16 && paragraph.Text[^1] is '?' or '!';

    static bool IsFollowed(Paragraph[] paragraphs, int i) => paragraphs.Skip(i + 1).Any(later => later.IsOpen);

    /// <summary>A dateline with words right behind it opens the story: no headline comes after.</summary>
    static bool IsStoryDateline(Paragraph[] paragraphs, int i) =>
        i + 1 < paragraphs.Length && paragraphs[i].Text[^1] is '-' or '—' or '–' && paragraphs[i + 1].EndsSentence;
}
