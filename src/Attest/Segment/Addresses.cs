using Attest.Model;

namespace Attest.Segment;

/// <summary>Web and mail addresses, which are one word however many marks they hold.</summary>
static class Addresses
{
    const string Scheme = "://";
    const string Web = "www.";

    /// <summary>Characters; what is longer is looked at no further.</summary>
    const int Longest = 2000;

    /// <summary>The address in a run of characters without white space, less the marks that close behind it; empty where there is none.</summary>
    public static Span In(ReadOnlySpan<char> text, Range run)
    {
        var from = run.Start.Value;
        var letters = text[from..Math.Min(run.End.Value, from + Longest)];
        var (first, end) = OfWeb(letters);
        if (first < 0 && letters.Contains('@')) (first, end) = Mail(letters);
        return first < 0 ? new(from, from) : new(from + first, from + end);
    }

    static (int First, int End) OfWeb(ReadOnlySpan<char> letters)
    {
        var scheme = letters.IndexOf(Scheme, StringComparison.Ordinal);
        var first = scheme > 0 ? scheme : letters.IndexOf(Web, StringComparison.OrdinalIgnoreCase);
        if (first < 0) return (-1, 0);
        while (scheme > 0 && first > 0 && char.IsAsciiLetter(letters[first - 1])) first--;
        var end = first;
        while (end < letters.Length && !IsBracket(letters[end])) end++;
        end = WithoutClosing(letters, first, end);
        return end - first > Web.Length ? (first, end) : (-1, 0);
    }

    static (int First, int End) Mail(ReadOnlySpan<char> letters)
    {
        var at = letters.IndexOf('@');
        var (first, end) = (at, at + 1);
        while (first > 0 && IsOfMail(letters[first - 1])) first--;
        while (end < letters.Length && IsOfMail(letters[end])) end++;
        end = WithoutClosing(letters, at, end);
        return first < at && letters[at..end].Contains('.') ? (first, end) : (-1, 0);
    }

    // "some-techniques-to-..." is an address that was cut short; one stop behind an address ends the sentence.
    static int WithoutClosing(ReadOnlySpan<char> letters, int first, int end)
    {
        if (letters[first..end].EndsWith("...", StringComparison.Ordinal)) return end;
        while (end > first && letters[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '\'' or '"' or '*' or '’') end--;
        return end;
    }

    static bool IsBracket(char letter) => letter is '<' or '>' or '[' or ']' or '{' or '}' or '"' or '“' or '”' or '»';

    static bool IsOfMail(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-' or '+' or '%';
}
