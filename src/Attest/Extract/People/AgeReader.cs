using System.Collections.Frozen;
using System.Globalization;
using Attest.Languages;

namespace Attest.Extract.People;

/// <summary>The age told beside a name: "24-year-old Jon Hale", "Jon Hale, 24,", "Jon Hale (24)", "Jon Hale, a 24-year-old nurse".</summary>
static class AgeReader
{
    const int Oldest = 110;

    static readonly FrozenDictionary<string, int> Words = NumberWords();

    /// <summary>Nouns that may stand between the age and the name: "a 24-year-old taxi driver Jon Hale".</summary>
    const int MostNouns = 3;

    /// <summary>The age before the name, and the first token of its words; null where there is none.</summary>
    public static (int Years, int At)? Before(SentenceReading sentence, int first)
    {
        var at = first - 1;
        while (at >= 0 && first - at <= MostNouns && sentence.Tokens[at] is { Tag: "NOUN" or "ADJ" } noun && noun.Lemma != "old") at--;
        return sentence.Is(at, "old") ? OfYearOld(sentence, at) : null;
    }

    /// <summary>The age behind the name, and one past its last token.</summary>
    public static (int Years, int At)? After(SentenceReading sentence, int end)
    {
        var at = end;
        var open = sentence.At(at) is { Text: "," or "(" or "-" or "–" or "—" };
        if (open) at++;
        if (sentence.Is(at, "age") || sentence.Is(at, "aged")) (at, open) = (at + 1, true);
        if (!open || Number(sentence, at) is not { } years) return Described(sentence, at);
        if (sentence.Is(at + 1, ")")) return (years, at + 2);
        if (sentence.At(at + 1) is { Lemma: "year" or "month" or "week" or "day" } unit)
            return (unit.Lemma == "year" ? years : 0, sentence.Is(at + 2, "old") ? at + 3 : at + 2);
        if (sentence.Is(at + 1, "-")) return Described(sentence, at);
        return sentence.At(at + 1) is null or { Tag: not ("NOUN" or "NUM" or "PROPN" or "SYM") } ? (years, at + 1) : null;
    }

    /// <summary>The age in the words from <paramref name="first"/> to <paramref name="end"/>; null where they tell none.</summary>
    public static int? In(SentenceReading sentence, int first, int end)
    {
        for (var at = Math.Max(first, 0); at < end && at < sentence.Tokens.Length; at++)
            if (sentence.Is(at, "old") && OfYearOld(sentence, at) is { } age) return age.Years;
        return null;
    }

    // ", a 24-year-old nurse"
    static (int Years, int At)? Described(SentenceReading sentence, int at)
    {
        if (sentence.At(at) is not { Tag: "DET" }) return null;
        at++;
        for (var i = at; i < at + 6; i++)
            if (sentence.Is(i, "old") && OfYearOld(sentence, i) is { } age && age.At == at) return (age.Years, at);
        return null;
    }

    // "24-year-old", "24 year old", "8-month-old": backwards from "old".
    static (int Years, int At)? OfYearOld(SentenceReading sentence, int old)
    {
        var at = old - 1;
        if (sentence.Is(at, "-")) at--;
        if (sentence.At(at) is not { Lemma: "year" or "yr" or "month" or "week" or "day" or "years" or "months" } unit) return null;
        at--;
        if (sentence.Is(at, "-")) at--;
        if (Number(sentence, at) is not { } number) return null;
        return (unit.Lemma.StartsWith('y') ? number : 0, at);
    }

    static FrozenDictionary<string, int> NumberWords()
    {
        var table = WordTable.Load("En", "numbers");
        return table.Rows.Where(row => table[row, "kind"] == "unit")
            .ToFrozenDictionary(row => table[row, "word"], row => int.Parse(table[row, "value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    // "24", and "six" of "six-year-old".
    static int? Number(SentenceReading sentence, int at)
    {
        if (sentence.At(at) is not { } token) return null;
        var value = int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
            : Words.GetValueOrDefault(token.Text.ToLowerInvariant());
        return value is > 0 and <= Oldest ? value : null;
    }
}
