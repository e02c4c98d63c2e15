using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Attest.Names;

/// <summary>The plain form of a name: lower case, no marks, hyphens as spaces, no other punctuation.</summary>
/// <remarks>"Dayr az-Zawr" is "dayr az zawr", "Na‘ūr" is "naur". Letters of other scripts stay as they are.</remarks>
public static class NameFold
{
    /// <summary>Longest name read; what comes after is ignored, since no name is that long.</summary>
    public const int MaxLength = 200;

    static readonly SearchValues<char> AlreadyPlain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    static readonly FrozenDictionary<char, string> Plain =
        NameTsv.BuiltIn("letters.tsv").ToFrozenDictionary(row => row[0][0], row => row[1]);

    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length <= MaxLength && !name.AsSpan().ContainsAnyExcept(AlreadyPlain)) return name;
        var folded = new StringBuilder(Math.Min(name.Length, MaxLength));
        var gap = false;
        foreach (var written in name.AsSpan(0, Math.Min(name.Length, MaxLength)))
        {
            var letter = char.ToLowerInvariant(written);
            if (IsGap(letter))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (!IsKept(letter)) continue;
            if (gap) folded.Append(' ');
            gap = false;
            if (char.IsAscii(letter)) folded.Append(letter);
            else if (Plain.TryGetValue(letter, out var plain)) folded.Append(plain);
            else folded.Append(letter);
        }

        return folded.ToString();
    }

    static bool IsGap(char letter) =>
        char.IsWhiteSpace(letter) || letter is '-' or '/' or ',' or '_' or '(' or ')' or (>= '\u2010' and <= '\u2015');

    // Modifier letters (ʻ ʿ) mark the Arabic ayn and hamza; like apostrophes they are written or left out at will.
    static bool IsKept(char letter) => char.IsAscii(letter) ? char.IsAsciiLetterOrDigit(letter)
        : char.GetUnicodeCategory(letter) is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.Surrogate;
}
