using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Figures;

/// <summary>Numbers that count nobody: ages, days, years, shares, sums of money, measures, designations ("Su-34", "$2 million", "May 23").</summary>
sealed class CountlessNumbers
{
    // "contact Sgt. Lee of the homicide unit at"
    const int TelephoneReach = 8;

    // Days of a month.
    const int MostDays = 31;

    readonly FrozenSet<string> _measures;
    readonly FrozenSet<string> _persons;
    readonly FrozenSet<string> _labels;
    readonly FrozenSet<string> _telephones;
    readonly FrozenSet<string> _months;

    CountlessNumbers(ClosedWords words, FrozenSet<string> months) => (_measures, _persons, _labels, _telephones, _months) =
        (words.Of("measure"), words.Of("person"), words.Of("label"), words.Of("telephone"), months);

    public static CountlessNumbers Load(string language)
    {
        var dates = WordTable.Load(language, "dates");
        return new(
            ClosedWords.Load(language, "measures"),
            dates.Rows.Where(row => dates[row, "sense"] == "month").Select(row => dates[row, "word"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>True where the number from <paramref name="at"/> up to but not with <paramref name="end"/> is no count of persons or things.</summary>
    public bool Has(ImmutableArray<Token> tokens, int at, int value, int end) =>
        IsAge(tokens, at, end) || IsListedAge(tokens, at) || IsYear(tokens, at, value, end) || IsDay(tokens, at, value, end)
        || IsToldAge(tokens, at, end) || IsTelephone(tokens, at, end) || IsLabelled(tokens, at) || IsMeasure(tokens, end);

    // "Anna Berg, 42, was", "woman, 30, hurt", "Omar Said (19)": a number parted off behind a person is an age.
    bool IsAge(ImmutableArray<Token> tokens, int at, int end) =>
        at > 1 && end < tokens.Length && end == at + 1 && tokens[at].Text.Length <= 2 && char.IsAsciiDigit(tokens[at].Text[0])
        && ((tokens[at - 1].Text == "," && tokens[end].Text is "," or ";") || (tokens[at - 1].Text == "(" && tokens[end].Text == ")"))
        && (tokens[at - 2].Tag == "PROPN" || _persons.Contains(tokens[at - 2].Lemma));

    // "the mother, who was 24, was shot", "he was 31."
    static bool IsToldAge(ImmutableArray<Token> tokens, int at, int end) =>
        at > 1 && end == at + 1 && tokens[at].Text.Length <= 2 && char.IsAsciiDigit(tokens[at].Text[0]) && tokens[at - 1].Lemma == "be"
        && tokens[at - 2].Text.ToLowerInvariant() is "who" or "he" or "she" && (end == tokens.Length || tokens[end].Text is "," or "." or "and" or ";");

    // "call the hotline at 855-TIPS", "contact detectives at 555-0142": a dash joins what is no range of persons.
    bool IsTelephone(ImmutableArray<Token> tokens, int at, int end)
    {
        if (!IsDash(tokens, end) || tokens[end].At.Start != tokens[end - 1].At.End || !char.IsAsciiDigit(tokens[at].Text[0])) return false;
        for (var before = at - 1; before >= 0 && before >= at - TelephoneReach; before--)
            if (_telephones.Contains(tokens[before].Lemma)) return true;
        return false;
    }

    // "ages 13, 17 and 19", "aged 24"
    static bool IsListedAge(ImmutableArray<Token> tokens, int at)
    {
        while (at > 1 && (tokens[at - 1].Text is "," or "and" or "or" or "to" or "-" or "&") && char.IsAsciiDigit(tokens[at - 2].Text[0])) at -= 2;
        if (at > 2 && tokens[at - 1].Text == "and" && tokens[at - 2].Text == "," && char.IsAsciiDigit(tokens[at - 3].Text[0])) return IsListedAge(tokens, at - 3);
        return at > 0 && tokens[at - 1].Text.ToLowerInvariant() is "age" or "ages" or "aged";
    }

    // "the 2015 death of", "the murder of 2017": four digits without a comma, before no plural, are a year.
    static bool IsYear(ImmutableArray<Token> tokens, int at, int value, int end) =>
        value is >= 1900 and <= 2099 && end == at + 1 && tokens[at].Text.Length == 4 && char.IsAsciiDigit(tokens[at].Text[0])
        && !(end < tokens.Length && (tokens[end].Xpos is "NNS" or "NNPS" || tokens[end].Lemma is "people" or "more" or "other"));

    // "killed May 23 in", "the Jan. 28 death", "on 23 May": "may" itself is a month only with its capital inside a sentence.
    bool IsDay(ImmutableArray<Token> tokens, int at, int value, int end) =>
        value is >= 1 and <= MostDays && end == at + 1 && char.IsAsciiDigit(tokens[at].Text[0])
        && (IsMonth(tokens, at - 1) || (IsMonth(tokens, end) && !IsMonth(tokens, end + 1)));

    bool IsMonth(ImmutableArray<Token> tokens, int at) =>
        at >= 0 && at < tokens.Length && char.IsUpper(tokens[at].Text[0]) && tokens[at].Tag is "PROPN" or "NOUN" && _months.Contains(tokens[at].Text.TrimEnd('.'));

    // "$5", "No. 9", "Highway 12", "Photo 3", "T-72".
    bool IsLabelled(ImmutableArray<Token> tokens, int at)
    {
        if (at > 0 && (tokens[at - 1].Text is "$" or "€" or "£" or "#" or "No." || (_labels.Contains(tokens[at - 1].Text.ToLowerInvariant()) && char.IsUpper(tokens[at - 1].Text[0])))) return true;
        return at > 1 && IsDash(tokens, at - 1) && tokens[at - 1].At.End == tokens[at].At.Start && tokens[at - 2].At.End == tokens[at - 1].At.Start
            && !char.IsAsciiDigit(tokens[at - 2].Text[^1]);
    }

    // "nine-year-old", "7.5 per cent"
    bool IsMeasure(ImmutableArray<Token> tokens, int end)
    {
        var next = IsDash(tokens, end) ? end + 1 : end;
        return next < tokens.Length && (tokens[next].Text == "-" || _measures.Contains(tokens[next].Lemma));
    }

    static bool IsDash(ImmutableArray<Token> tokens, int at) => at >= 0 && at < tokens.Length && tokens[at].Text is "-" or "–" or "—";
}
