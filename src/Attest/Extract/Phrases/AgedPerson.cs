using Attest.Extract.Figures;
using Attest.Model;

namespace Attest.Extract.Phrases;

/// <summary>"A 14-year-old was shot": an age that stands for the person who has it, and how old a person is told to be.</summary>
public static class AgedPerson
{
    // Whoever is not yet so old is a child.
    public const int OfAge = 18;

    static readonly NumberReader Numbers = NumberReader.Load("En");

    /// <summary>The word "old" where <paramref name="head"/> is it or its unit, and no noun that it describes follows: "the 14-year-old was", "an 18-month old is".</summary>
    public static Token? Of(SentenceReading sentence, Token head)
    {
        var old = IsUnit(head) ? OldAfter(sentence, head.Index) : head;
        if (old is null || !IsOld(old) || UnitBefore(sentence, old.Index) is null) return null;
        return sentence.At(old.Index + 1) is { Tag: "NOUN" or "PROPN" or "ADJ" } next && next.Relation is not ("obl:unmarked" or "nmod:unmarked") ? null : old;
    }

    /// <summary>True where the words of a phrase give its people an age below 18: "a 9-year-old passenger", "the four-month-old".</summary>
    public static bool IsMinor(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
            if (IsOld(sentence.Tokens[at]) && UnitBefore(sentence, at) is { } unit) return !Is(unit, "year") || NumberBefore(sentence, unit.Index) < OfAge;
        return false;
    }

    static bool IsOld(Token word) => Is(word, "old") || Is(word, "olds");

    static bool IsUnit(Token word) => Is(word, "year") || Is(word, "month") || Is(word, "week") || Is(word, "day");

    static bool Is(Token word, string text) => word.Text.Equals(text, StringComparison.OrdinalIgnoreCase);

    static Token? OldAfter(SentenceReading sentence, int unit) =>
        sentence.At(sentence.Is(unit + 1, "-") ? unit + 2 : unit + 1);

    static Token? UnitBefore(SentenceReading sentence, int old) =>
        sentence.At(sentence.Is(old - 1, "-") ? old - 2 : old - 1) is { } unit && IsUnit(unit) && (sentence.Is(unit.Index - 1, "-") || sentence.At(unit.Index - 1) is { Tag: "NUM" })
            ? unit : null;

    static int? NumberBefore(SentenceReading sentence, int unit)
    {
        var at = sentence.Is(unit - 1, "-") ? unit - 2 : unit - 1;
        return at >= 0 ? Numbers.Read(sentence.Tokens, at)?.Value : null;
    }
}
