using System.Globalization;
using System.Text;
using Attest.Names;

namespace Attest.Store.Engine.Postgres;

/// <summary>Words as PostgreSQL's full-text search takes them, cut and folded as the search of a file does it.</summary>
/// <remarks>The server's own reading of text goes by its locale and its dictionaries, and two servers would find other reports.</remarks>
static class PostgresWords
{
    /// <summary>Words of a row: of a word that stands there oftener than 255 times, the server forgets where.</summary>
    const int MostOfPart = 4000;

    /// <summary>UTF-16 letters of a row; the server takes a megabyte.</summary>
    const int LongestPart = 200_000;

    /// <summary>Words that stand in two rows, so that a phrase of so many is found in one.</summary>
    const int Overlap = 32;

    /// <summary>The longest word, in UTF-16 letters.</summary>
    const int LongestWord = 200;

    /// <summary>All words looked for; those beyond are passed over.</summary>
    const int MostLookedFor = 32;

    /// <summary>Folded words of a text in their order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            var start = index;
            while (index < text.Length && LetterAt(text, index) is > 0 and var length) index += length;
            if (index == start) index++;
            else if (Folded(text.AsSpan(start, Math.Min(index - start, LongestWord))) is { Length: > 0 } word) yield return word;
        }
    }

    /// <summary>The words with their places, in rows of the server's own form for them.</summary>
    public static IEnumerable<string> Parts(IEnumerable<string> words)
    {
        var part = new List<string>();
        var (length, isNew) = (0, false);
        foreach (var word in words)
        {
            part.Add(word);
            (length, isNew) = (length + word.Length, true);
            if (part.Count < MostOfPart && length < LongestPart) continue;
            yield return Vector(part);
            part = part[^Math.Min(Overlap, part.Count)..];
            (length, isNew) = (part.Sum(kept => kept.Length), false);
        }

        if (isNew) yield return Vector(part);
    }

    /// <summary>For each word looked for, what the server is asked; a word with a hyphen is a phrase.</summary>
    public static IReadOnlyList<string> Queries(string looked) =>
    [
        .. looked.Replace('\0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostLookedFor)
            .Select(word => string.Join(" <-> ", Of(word).Take(Overlap).Select(part => $"'{part}'"))).Where(query => query.Length > 0),
    ];

    // A word holds letters and digits alone, so nothing in it needs an escape.
    static string Vector(List<string> words)
    {
        var places = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        for (var index = 0; index < words.Count; index++)
        {
            if (!places.TryGetValue(words[index], out var at)) places.Add(words[index], at = new StringBuilder());
            at.Append(at.Length == 0 ? ':' : ',').Append(index + 1);
        }

        return string.Join(' ', places.Select(word => $"'{word.Key}'{word.Value}"));
    }

    // Letters, digits and the marks on them make words, as in the search of a file.
    static int LetterAt(string text, int index)
    {
        if (char.IsAscii(text[index])) return char.IsAsciiLetterOrDigit(text[index]) ? 1 : 0;
        if (!Rune.TryGetRuneAt(text, index, out var rune)) return 0;
        return Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse ? rune.Utf16SequenceLength : 0;
    }

    static string Folded(ReadOnlySpan<char> word) =>
        System.Text.Ascii.IsValid(word) ? word.ToString().ToLowerInvariant() : StoredText.Of(NameFold.Of(word.ToString())).Replace("\ufffd", "", StringComparison.Ordinal);
}
