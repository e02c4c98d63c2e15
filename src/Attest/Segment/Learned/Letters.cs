namespace Attest.Segment.Learned;

/// <summary>How the models see characters: curly quotes and long dashes as plain ones, all digits alike.</summary>
static class Letters
{
    /// <summary>The plain character that the models know for this one; the same length always.</summary>
    public static char Plain(char letter) => letter switch
    {
        < '\u0080' => letter,
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' or '\u00B4' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '\u2026' => '.',
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        _ => letter,
    };

    /// <summary>Plain, lower case, every digit as 0.</summary>
    public static char Fold(char letter)
    {
        letter = Plain(letter);
        return char.IsDigit(letter) ? '0' : char.ToLowerInvariant(letter);
    }

    /// <summary>a letter, A capital, 0 digit, _ white space; punctuation as itself, anything else as ?</summary>
    public static char Class(char letter)
    {
        letter = Plain(letter);
        if (char.IsUpper(letter)) return 'A';
        if (char.IsLetter(letter) || char.IsSurrogate(letter)) return 'a';
        if (char.IsDigit(letter)) return '0';
        if (char.IsWhiteSpace(letter)) return '_';
        if (char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark) return 'a';
        return letter < '\u0080' ? letter : '?';
    }

    public static bool IsWordClass(char @class) => @class is 'a' or 'A' or '0';
}
