using Attest.Model;

namespace Attest.Clean;

/// <summary>A line with words on it.</summary>
/// <param name="At">The line without white space at its ends.</param>
/// <param name="Text">Its words.</param>
/// <param name="AfterBlank">True when a blank line, or nothing, stands before it.</param>
/// <param name="IsIndented">True when white space stands before its first word.</param>
/// <param name="HasTail">True when white space stands after its last word.</param>
sealed record TextLine(Span At, string Text, bool AfterBlank, bool IsIndented, bool HasTail)
{
    /// <summary>The lines of <paramref name="within"/> that are not blank.</summary>
    public static IEnumerable<TextLine> Split(string text, Span within)
    {
        var afterBlank = true;
        for (var start = within.Start; start < within.End;)
        {
            var end = text.AsSpan(start, within.End - start).IndexOfAny("\n\r\u2028\u2029\u0085");
            end = end < 0 ? within.End : start + end;
            var line = Make(text, start, end, afterBlank);
            if (line is not null) yield return line;

            afterBlank = line is null;
            start = end + (end + 1 < within.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    static TextLine? Make(string text, int start, int end, bool afterBlank)
    {
        var (first, last) = (start, end);
        while (first < last && IsBlank(text[first])) first++;
        while (last > first && IsBlank(text[last - 1])) last--;
        if (first == last) return null;
        var at = new Span(first, last);
        return new(at, at.Of(text), afterBlank, first > start, last < end);
    }

    // A byte-order mark belongs to the text, so that offsets count it, but it is no word.
    static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || letter is '\ufeff' or '\u200b' or '\0';
}
