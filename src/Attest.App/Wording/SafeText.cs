using System.Globalization;
using System.Text;

namespace Attest.App.Wording;

/// <summary>Words of reports made harmless: a title may hold escape sequences, or characters that turn the writing round.</summary>
static class SafeText
{
    const char Replacement = '\uFFFD';
    const int SoftHyphen = 0xAD, ArabicLetterMark = 0x061C, ZeroWidthNonJoiner = 0x200C, ZeroWidthJoiner = 0x200D, LeftToRightMark = 0x200E, RightToLeftMark = 0x200F;

    /// <summary>On one line: white space folded, what does not show replaced by U+FFFD.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune)) Append(line, rune);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>With its lines and spaces as they are; what does not show is replaced by U+FFFD.</summary>
    public static string Lines(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) safe.Append(rune);
            else Append(safe, rune);
        }

        return safe.ToString();
    }

    static void Append(StringBuilder line, Rune rune)
    {
        if (IsHidden(rune)) line.Append(Replacement);
        else line.Append(rune);
    }

    // The joiners are part of the spelling in Persian and other scripts. The three marks stand in Arabic and Hebrew as a letter of
    // their direction would, and turn no other letters round, as the overrides do.
    static bool IsHidden(Rune rune) => rune.Value is not (ZeroWidthJoiner or ZeroWidthNonJoiner or LeftToRightMark or RightToLeftMark or ArabicLetterMark or SoftHyphen)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
