using System.Collections.Immutable;
using System.Text;

namespace Attest.Link;

/// <summary>The words of a text, folded for comparing: lower case, letters and digits only.</summary>
public static class ReportWords
{
    /// <summary>Words read of one text at most; longer texts are compared by their beginning.</summary>
    public const int Limit = 20_000;

    /// <summary>All words of <paramref name="text"/> in order.</summary>
    public static ImmutableArray<string> Of(ReadOnlySpan<char> text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) { word.Append(char.ToLowerInvariant(letter)); continue; }
            // An apostrophe does not part a word: "Russia's" and "Russias" are near enough, "s" alone is noise.
            if (letter is '\'' or '\u2019' || word.Length == 0) continue;
            words.Add(word.ToString());
            word.Clear();
            if (words.Count == Limit) return words.ToImmutable();
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words.ToImmutable();
    }

    /// <summary>Words that stand with a capital letter inside a sentence, folded, each once, ordinal order.</summary>
    public static ImmutableArray<string> Names(string text)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var (start, inSentence) = (-1, false);
        for (var at = 0; at <= text.Length && names.Count < 400; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at])) { if (start < 0) start = at; continue; }
            if (start >= 0)
            {
                if (inSentence && char.IsUpper(text[start]) && at - start > 2) names.Add(text[start..at].ToLowerInvariant());
                (start, inSentence) = (-1, true);
            }

            if (at < text.Length && text[at] is '.' or '!' or '?' or '\n') inSentence = false;
        }

        return [.. names];
    }
}
