using System.Collections.Frozen;
using System.Text;

namespace Attest.Names;

/// <summary>A key that names share however they are carried over into Latin letters.</summary>
/// <remarks>
/// "Deir al-Zour", "Deir ez-Zor" and "Dayr az Zawr" have one key. Vowels count by place and not by kind, doubled letters
/// once, articles and the Persian linking vowel not at all. Two different places may share a key: it finds candidates,
/// and a name that is equal once folded (<see cref="NameFold"/>) goes before one that only shares the key.
/// </remarks>
public static class NameKey
{
    static readonly FrozenSet<string> Articles = new[]
    {
        "al", "el", "il", "ul", "ad", "ed", "ud", "an", "en", "ar", "er", "ur", "as", "es", "us", "ash", "esh", "ush",
        "at", "et", "ath", "eth", "az", "ez", "uz", "adh", "i", "e", "ye",
    }.ToFrozenSet(StringComparer.Ordinal);

    static readonly (string From, string To)[] Digraphs =
    [
        ("tch", "c"), ("ch", "c"), ("sch", "S"), ("sh", "S"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"),
        ("zh", "j"), ("dj", "j"), ("ph", "f"), ("ck", "k"), ("q", "k"), ("x", "ks"),
    ];

    public static string Of(string name)
    {
        var words = NameFold.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var key = new StringBuilder();
        for (var index = 0; index < words.Length; index++)
        {
            var isLast = index == words.Length - 1;
            if (!isLast && Articles.Contains(words[index])) continue;
            key.Append(OfWord(words[index]));
        }

        return key.ToString();
    }

    /// <summary>A folded name without articles, doubled letters and a last h: "raqa" for "ar raqqah" and "raqqa".</summary>
    public static string Spelling(string fold)
    {
        var words = fold.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var spelling = new StringBuilder(fold.Length);
        for (var index = 0; index < words.Length; index++)
        {
            if (index < words.Length - 1 && Articles.Contains(words[index])) continue;
            foreach (var letter in words[index].EndsWith("ah", StringComparison.Ordinal) ? words[index].AsSpan(0, words[index].Length - 1) : words[index])
                if (spelling.Length == 0 || spelling[^1] != letter) spelling.Append(letter);
        }

        return spelling.ToString();
    }

    static string OfWord(string word)
    {
        var consonants = Consonants(word);
        var key = new StringBuilder(consonants.Length);
        for (var at = 0; at < consonants.Length; at++)
        {
            var letter = IsVowelAt(consonants, at) ? 'a' : consonants[at];
            if (letter == 'h' && at == consonants.Length - 1 && key.Length > 0 && key[^1] == 'a') continue;
            if (key.Length == 0 || key[^1] != letter) key.Append(letter);
        }

        return key.ToString();
    }

    /// <summary>The word with each consonant one letter; a "c" that is not "ch" sounds as k.</summary>
    static string Consonants(string word)
    {
        var letters = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var match = Array.FindIndex(Digraphs, pair => word.AsSpan(at).StartsWith(pair.From, StringComparison.Ordinal));
            if (match >= 0)
            {
                letters.Append(Digraphs[match].To);
                at += Digraphs[match].From.Length;
                continue;
            }

            letters.Append(word[at] == 'c' ? 'k' : word[at]);
            at++;
        }

        return letters.ToString();
    }

    // "w" and "y" are vowels unless a vowel follows them or they are doubled: zawr, dayr; but Hawija, Daraya, Darayya.
    // "iya" is "ia": Latakiya.
    static bool IsVowelAt(string letters, int at)
    {
        if (IsVowel(letters[at])) return true;
        if (letters[at] is not ('w' or 'y') || at == 0) return false;
        if (at + 1 == letters.Length) return true;
        if (IsVowel(letters[at + 1])) return letters[at] == 'y' && letters[at - 1] == 'i';
        return letters[at + 1] != letters[at];
    }

    static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
