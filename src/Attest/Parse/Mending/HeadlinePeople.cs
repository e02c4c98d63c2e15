using System.Collections.Frozen;
using Attest.Languages;

namespace Attest.Parse.Mending;

/// <summary>People beside a verb in a headline, which a tagger of web text takes for parts of one long noun: "Teen shot", "shoots friend".</summary>
sealed class HeadlinePeople
{
    readonly FrozenSet<string> people;
    readonly FrozenSet<string> oneself;

    HeadlinePeople(FrozenSet<string> people, FrozenSet<string> oneself) => (this.people, this.oneself) = (people, oneself);

    /// <param name="language">A folder of Languages: "En".</param>
    public static HeadlinePeople Load(string language)
    {
        var words = WordTable.Load(language, "people-words");
        return new(
            WordTable.Load(language, "groups").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            words.Rows.Where(row => words[row, "kind"] == "oneself").Select(row => words[row, "word"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }

    public bool IsPerson(string word) =>
        people.Contains(word) || (word.EndsWith('s') && people.Contains(word[..^1])) || word.Equals("men", StringComparison.OrdinalIgnoreCase)
        || word.Equals("women", StringComparison.OrdinalIgnoreCase) || word.Equals("children", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the words from <paramref name="at"/> are a person, "self" or "himself".</summary>
    public bool IsBefore(ReadOnlySpan<string> words, int at) =>
        at < words.Length && (oneself.Contains(words[at]) || (IsPerson(words[at]) && !(at + 1 < words.Length && IsPerson(words[at + 1]))));

    /// <summary>True where a person, or a person's age, ends at <paramref name="at"/>: "teen", "4-year-old", "Boy, 7,".</summary>
    public bool IsAfter(ReadOnlySpan<string> words, int at)
    {
        if (at < 0) return false;
        if (IsPerson(words[at])) return true;
        if (words[at].Equals("old", StringComparison.OrdinalIgnoreCase)) return at > 1 && words[at - 1] == "-";
        return at > 2 && words[at] == "," && words[at - 2] == "," && words[at - 1].Length <= 2 && words[at - 1].All(char.IsAsciiDigit) && IsPerson(words[at - 3]);
    }
}
