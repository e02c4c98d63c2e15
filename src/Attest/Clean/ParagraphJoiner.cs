using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Model;

namespace Attest.Clean;

/// <summary>Puts together lines that markup or a typewriter's margin broke inside a sentence.</summary>
sealed partial class ParagraphJoiner(FurniturePhrases furniture)
{
    // A margin breaks lines at about this many characters; a shorter full line is a line of its own.
    const int MinWrapped = 45;
    const int MaxWrapped = 110;
    const int MaxPieceWords = 60;

    public ImmutableArray<Paragraph> Join(string text, Span within)
    {
        var lines = TextLine.Split(text, within).ToList();
        var isWrapped = IsWrapped(lines);
        var isFurniture = lines.ConvertAll(line => furniture.IsFurniture(Wording.Fold(line.Text)));
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && !isFurniture[end - 1] && !isFurniture[end] && Continues(lines[end - 1], lines[end], isWrapped)) end++;
            var at = lines[first].At.Join(lines[end - 1].At);
            paragraphs.Add(new(at, at.Of(text)));
            first = end;
        }

        return paragraphs.DrainToImmutable();
    }

    static bool Continues(TextLine before, TextLine line, bool isWrapped)
    {
        if (line.AfterBlank) return false;
        if (isWrapped) return before.At.Length >= MinWrapped && !line.IsIndented;
        if (Wording.EndsSentence(before.Text) || ListMark().IsMatch(line.Text)) return false;
        if (Mark().IsMatch(line.Text) || char.IsLower(line.Text[0])) return IsPiece(before.Text) || IsPiece(line.Text);
        return OpenEnd().IsMatch(before.Text);
    }

    static bool IsPiece(string line) => char.IsLetter(line[0]) || Wording.Count(line) <= MaxPieceWords;

    /// <summary>True when most lines that have one right below are as wide as a margin and break off within a sentence.</summary>
    static bool IsWrapped(List<TextLine> lines)
    {
        var (above, broken) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank) continue;
            above++;
            if (lines[i - 1].At.Length is >= MinWrapped and <= MaxWrapped && !Wording.EndsSentence(lines[i - 1].Text)) broken++;
        }

        return above >= 4 && broken * 10 >= above * 6 && lines.All(line => line.At.Length <= 2 * MaxWrapped);
    }

    [GeneratedRegex(@"^(?:[.*•·]|[-–—]|\d{1,3}[.)])\s")]
    private static partial Regex ListMark();

    /// <summary>A line that starts with the mark or ending of the word before: ", said", "’s planes".</summary>
    [GeneratedRegex(@"^(?:[,;:.!?)\]]|['’]s\b)")]
    private static partial Regex Mark();

    /// <summary>A line that ends where no sentence can: at a comma, an article, a preposition.</summary>
    [GeneratedRegex(@"(?:,|\b(?:the|a|an|of|by|in|on|at|to|for|from|with|and|or|that|near|its|their))$", RegexOptions.IgnoreCase)]
    private static partial Regex OpenEnd();
}
