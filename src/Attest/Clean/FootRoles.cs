using System.Text.RegularExpressions;
using Attest.Model;

namespace Attest.Clean;

/// <summary>Finds links to other stories: under a label such as "Related stories", and as last lines of a page.</summary>
static partial class FootRoles
{
    const int MinSentences = 3;
    const int MaxSharedWords = 12;
    const int MaxForeignWords = 25;

    /// <summary>Marks headlines below a label until the story goes on.</summary>
    public static void MarkLinks(Paragraph[] paragraphs, FurniturePhrases furniture)
    {
        var isUnderLabel = false;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (paragraphs[i].Kind == BlockKind.Furniture && furniture.IsLabel(paragraphs[i].Folded)) isUnderLabel = true;
            if (!paragraphs[i].IsOpen) continue;
            if (paragraphs[i].EndsSentence && paragraphs[i].Words >= 8) isUnderLabel = false;
            if (isUnderLabel) paragraphs[i] = paragraphs[i] with { Kind = BlockKind.Furniture };
        }
    }

    /// <summary>Marks what stands below the last sentence and reads like the headline of another story.</summary>
    public static void MarkFoot(Paragraph[] paragraphs)
    {
        if (paragraphs.Count(paragraph => paragraph.IsOpen && paragraph.EndsSentence) < MinSentences) return;

        for (var i = paragraphs.Length - 1; i > 0; i--)
        {
            if (!paragraphs[i].IsOpen) continue;
            if (paragraphs[i].EndsSentence || !IsHeadlineOfAnother(paragraphs, i)) return;
            paragraphs[i] = paragraphs[i] with { Kind = BlockKind.Furniture };
        }
    }

    static bool IsHeadlineOfAnother(Paragraph[] paragraphs, int i)
    {
        if (paragraphs[i].Words is < 2 or > MaxForeignWords || Datum().IsMatch(paragraphs[i].Text)) return false;
        if (paragraphs[i].Words <= MaxSharedWords) return true;
        var names = Names(paragraphs[i].Text);
        return !paragraphs.Where((other, at) => at != i && other.Kind != BlockKind.Furniture).Any(other => Names(other.Text).Overlaps(names));
    }

    /// <summary>Words with a capital, four letters long or longer.</summary>
    static HashSet<string> Names(string text) =>
        Capitalised().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\p{Lu}\p{L}{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();

    /// <summary>"Some office: 14 dead" is a line of a list, "WALT: Thanks" one of a talk.</summary>
    [GeneratedRegex(@":\s+\d|^\p{Lu}{2,}:", RegexOptions.CultureInvariant)]
    private static partial Regex Datum();
}
