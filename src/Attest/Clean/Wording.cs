namespace Attest.Clean;

/// <summary>What the looks of a line tell: case, length, how it ends.</summary>
static class Wording
{
    static readonly char[] Closers = ['"', '\'', '”', '’', '»', ')', ']', ' ', '\u00a0'];
    static readonly char[] NoteMarks = ['[', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>Words parted by white space.</summary>
    public static string[] Words(string line) =>
        line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static int Count(string line)
    {
        var (count, inWord) = (0, false);
        foreach (var letter in line)
        {
            var isWord = !char.IsWhiteSpace(letter);
            if (isWord && !inWord) count++;
            inWord = isWord;
        }

        return count;
    }

    /// <summary>The words with one blank between them: a headline that was broken over two lines is one.</summary>
    public static string OneLine(string lines) => string.Join(' ', Words(lines));

    /// <summary>True when the line ends as a sentence does, closing quotation marks, brackets and "[2]" aside.</summary>
    public static bool EndsSentence(string line)
    {
        var bare = line.AsSpan().TrimEnd(Closers);
        if (bare.Length > 0 && line[^1] == ']' && bare.TrimEnd(NoteMarks).Length < bare.Length) bare = bare.TrimEnd(NoteMarks).TrimEnd(Closers);
        return bare.Length > 0 && bare[^1] is '.' or '!' or '?' or '…' or ':' or ';' or '。' or '؟';
    }

    /// <summary>Lower case, white space as one blank, typographic quotes and dashes plain: for comparing with word lists.</summary>
    public static string Fold(string line)
    {
        var folded = new System.Text.StringBuilder(line.Length);
        foreach (var letter in line)
        {
            var plain = letter switch
            {
                '’' or '‘' => '\'',
                '“' or '”' => '"',
                '–' or '—' => '-',
                _ when char.IsWhiteSpace(letter) => ' ',
                _ => char.ToLowerInvariant(letter),
            };
            if (plain != ' ' || folded.Length > 0 && folded[^1] != ' ') folded.Append(plain);
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>True when every word of four letters or more has a capital, and there are two of them at least.</summary>
    public static bool IsTitleCase(string line)
    {
        var words = Words(line).Select(word => word.Trim('\'', '"', '“', '”', '‘', '(', ')', ',', ':', '.'))
            .Where(word => word.Length >= 4 && char.IsLetter(word[0])).ToList();
        return words.Count >= 2 && words.All(word => char.IsUpper(word[0]));
    }

    /// <summary>True when the line has letters and none is lower case.</summary>
    public static bool IsAllCapitals(string line) => line.Any(char.IsUpper) && !line.Any(char.IsLower);

    public static bool HasLetters(string line) => line.Any(char.IsLetter);
}
