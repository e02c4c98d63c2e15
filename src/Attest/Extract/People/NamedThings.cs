using Attest.Model;

namespace Attest.Extract.People;

/// <summary>Names of houses and streets, which are written like those of persons and which the tagger may take for such.</summary>
static class NamedThings
{
    /// <summary>Capitalised words behind a name that may still belong to it: "Robert Hale Regional Hospital".</summary>
    const int MostMore = 3;

    /// <summary>True where the words from <paramref name="start"/> to <paramref name="end"/> are a thing's name, or the beginning of one.</summary>
    public static bool Is(SentenceReading sentence, int start, int end) =>
        (end - start > 1 && PersonWords.Houses.Is(sentence.Tokens[end - 1])) || GoesOn(sentence, end) || IsStreet(sentence, start, end);

    static bool GoesOn(SentenceReading sentence, int end)
    {
        for (var at = end; at < end + MostMore && sentence.At(at) is { } word && char.IsUpper(word.Text[0]); at++)
            if (PersonWords.Houses.Is(word)) return true;
        return false;
    }

    // "in the 2200 block of West Halvar", "on Halvar Drive", "at the corner of Halvar and N. Perry", "near Halvar Line Rd."
    static bool IsStreet(SentenceReading sentence, int start, int end)
    {
        if (sentence.Is(start - 1, "of") && sentence.At(start - 2) is { Lemma: "block" or "corner" or "intersection" }) return true;
        if (IsCompass(sentence.Tokens[start]) && end - start > 1 && AgeReader.Before(sentence, start) is null && AgeReader.After(sentence, end) is null) return true;
        return PersonWords.Streets.Contains(sentence.Tokens[end - 1].Text.TrimEnd('.').ToLowerInvariant()) && sentence.At(start - 1) is { Tag: "ADP", Lemma: "on" or "at" or "near" or "along" or "off" or "from" or "to" };
    }

    static bool IsCompass(Token word) => word.Text is "N." or "S." or "E." or "W." or "North" or "South" or "East" or "West";
}
