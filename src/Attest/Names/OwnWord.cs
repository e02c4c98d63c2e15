using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Names;

/// <summary>What people ruled on a word of a list: that it stands there as one of its kinds, or that it does not stand there.</summary>
/// <param name="Word">A noun in the singular, in small letters unless the list keeps capitals.</param>
/// <param name="Kind">One of the list's kinds; null where the word is to stand in the list no more.</param>
public sealed record OwnWord(EditedList List, string Word, string? Kind)
{
    /// <summary>The value of a ruling by which a word stands in the list no more.</summary>
    public const string None = "none";

    const string Prefix = "w-";
    const char Colon = ':';
    const int LeastLetters = 3, LongestWord = 60;

    /// <summary>The subject of a decision on a word: "w-groups:herder".</summary>
    public static string SubjectOf(string list, string word)
    {
        var plain = string.Join(' ', word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{Prefix}{list}{Colon}{(EditedList.Named(list) is { KeepsCapitals: true } ? plain : plain.ToLowerInvariant())}";
    }

    /// <summary>The list and word that a decision's subject tells; null for any other subject, and for what is no word of a list.</summary>
    /// <remarks>Of letters, digits, hyphens and apostrophes, and not so short that it would be found in any running text.</remarks>
    public static (EditedList List, string Word)? WordIn(string subject)
    {
        if (!subject.StartsWith(Prefix, StringComparison.Ordinal) || subject[Prefix.Length..].Split(Colon, 2) is not [var name, var word]) return null;
        if (EditedList.Named(name) is not { } list || word.Length > LongestWord || SubjectOf(name, word) != subject) return null;
        var parts = word.Split(' ');
        return parts.Length <= list.MostWords && parts.All(IsWord) && (word.Count(char.IsLetter) >= LeastLetters || IsDesignation(list, word)) ? (list, word) : null;
    }

    /// <summary>Null where the subject names no word of a list, or the value none of its kinds.</summary>
    public static OwnWord? Read(string subject, string value) =>
        WordIn(subject) is not var (list, word) ? null : value == None ? new(list, word, null) : list.Kinds.Contains(value, StringComparer.Ordinal) ? new(list, word, value) : null;

    /// <summary>The value as it is kept, of one as a person types it: "Aid workers" is "aid_workers". Null where the list has no such kind.</summary>
    public static string? ValueOf(EditedList list, string typed)
    {
        var value = typed.Trim().ToLowerInvariant().Replace(' ', '_');
        return value == None || list.Kinds.Contains(value, StringComparer.Ordinal) ? value : null;
    }

    /// <summary>What the standing decisions say of words, by list and word; of two on one word the later counts.</summary>
    public static ImmutableArray<OwnWord> Of(IEnumerable<Decision> standing) =>
    [
        .. standing.Where(decision => decision.Ruling == Ruling.Word).Select(decision => Read(decision.Subject, decision.Value ?? "")).OfType<OwnWord>()
            .GroupBy(own => own.Subject, StringComparer.Ordinal).Select(same => same.Last()).OrderBy(own => own.Subject, StringComparer.Ordinal),
    ];

    /// <summary>As a decision names it.</summary>
    public string Subject => SubjectOf(List.Name, Word);

    /// <summary>Singular and plural, by which reports that the ruling changes can be found.</summary>
    public ImmutableArray<string> Forms => NounForms.Of(Word);

    /// <summary>"groups: herder is civilians", "groups: herder is none".</summary>
    public override string ToString() => $"{List.Name}: {Word} is {Kind ?? None}";

    static bool IsWord(string part) => part.Length > 0 && char.IsLetterOrDigit(part[0]) && char.IsLetterOrDigit(part[^1]) && part.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '\'' or '’');

    // "TB2", "G3": capitals must be found as such.
    static bool IsDesignation(EditedList list, string word) => list.KeepsCapitals && word.Length > 1 && char.IsUpper(word[0]) && !word.Any(char.IsLower);
}
