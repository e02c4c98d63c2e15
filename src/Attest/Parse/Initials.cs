using System.Buffers;
using System.Text.RegularExpressions;

namespace Attest.Parse;

/// <summary>Finds, in a text all in capitals, the words that are capitals anywhere: initials told in brackets behind the name they stand for.</summary>
static partial class Initials
{
    // Initials of another language lack a letter of the English name: "NATIONAL LIBERATION ARMY (ELN)".
    const int MostMissing = 1;
    static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYÁÉÍÓÚ");

    const int Shortest = 3;
    const int NameWords = 8;

    /// <summary>The initials of the text, each as written.</summary>
    public static HashSet<string> In(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in Bracketed().Matches(text))
            if (StandsFor(match.Groups["initials"].Value, text.AsSpan(0, match.Index))) found.Add(match.Groups["initials"].Value);
        return found;
    }

    /// <summary>True for three to five letters without a vowel, which no word is: "FMLN".</summary>
    public static bool HasNoVowel(ReadOnlySpan<char> word) => word.Length is >= Shortest and <= 5 && word.IndexOfAny(Vowels) < 0 && word.IndexOfAnyInRange('0', '9') < 0;

    static bool StandsFor(string initials, ReadOnlySpan<char> before)
    {
        var left = initials.ToList();
        var words = 0;
        for (var at = before.Length - 1; at >= 0 && words < NameWords; at--)
        {
            if (before[at] is '.' or ';' or ':' or '(' or '[') break;
            if (!char.IsLetter(before[at]) || (at > 0 && char.IsLetter(before[at - 1]))) continue;
            words++;
            left.Remove(before[at]);
        }

        return left.Count <= (initials.Length > Shortest - 1 ? MostMissing : 0);
    }

    [GeneratedRegex(@"[(\[](?<initials>[A-Z]{3,6})[)\]]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
