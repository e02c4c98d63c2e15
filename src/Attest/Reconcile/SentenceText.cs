using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Finds the sentence around some words in a report's text, by its marks; the trees are not kept this far.</summary>
public static class SentenceText
{
    /// <summary>Units looked through on either side at most.</summary>
    const int Reach = 600;

    /// <summary>True when no sentence ends between the two.</summary>
    public static bool IsOne(string text, Span first, Span second)
    {
        for (var at = first.End; at < second.Start && at < text.Length; at++)
            if (Ends(text, at)) return false;
        return second.Start - first.End <= Reach;
    }

    /// <summary>The words with the rest of their sentence, to the nearest ends or <see cref="Reach"/>.</summary>
    public static Span Around(string text, Span words)
    {
        var (start, end) = (Math.Min(words.Start, text.Length), Math.Min(words.End, text.Length));
        var (least, most) = (Math.Max(0, start - Reach), Math.Min(text.Length, end + Reach));
        while (start > least && !Ends(text, start - 1)) start--;
        // The words may close with the mark themselves.
        if (end > 0 && !Ends(text, end - 1)) while (end < most && !Ends(text, end)) end++;
        return new(start, end);
    }

    static bool Ends(string text, int at) => text[at] switch
    {
        '\n' => true,
        '!' or '?' => true,
        // A full stop ends a sentence only before a space and a capital; "Jan. 9" and "U.S. forces" go on.
        '.' => at + 2 >= text.Length || (char.IsWhiteSpace(text[at + 1]) && StartsSentence(text, at + 2) && !IsAbbreviation(text, at)),
        _ => false,
    };

    static bool StartsSentence(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && text[at] != '\n') at++;
        return at >= text.Length || char.IsUpper(text[at]) || text[at] == '\n';
    }

    // "U.S. Marines", "Col. Warren": a capital and at most three letters before the mark.
    static bool IsAbbreviation(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return at - start is > 0 and <= 3 && char.IsUpper(text[start]);
    }
}
