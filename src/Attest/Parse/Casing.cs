namespace Attest.Parse;

/// <summary>How a sentence uses capitals: a headline in capitals says nothing by them, and title case little.</summary>
enum Casing : uint { Plain, AllCapitals, TitleCase, NoCapitals }

static class CasingRules
{
    /// <summary>Fewer words than this tell nothing.</summary>
    const int Enough = 3;

    /// <param name="words">Each word's first class and whether it has small letters.</param>
    public static Casing Of(ReadOnlySpan<WordKeys> words)
    {
        var (letters, capital, upper, longWords, longCapital) = (0, 0, 0, 0, 0);
        foreach (var word in words)
        {
            if (!word.HasLetters) continue;
            letters++;
            if (word.StartsCapital) capital++;
            if (word.IsUpper) upper++;
            if (word.Length < 4) continue;
            longWords++;
            if (word.StartsCapital) longCapital++;
        }

        if (letters < Enough) return Casing.Plain;
        if (upper * 10 >= letters * 8) return Casing.AllCapitals;
        if (longWords >= Enough && longCapital * 10 >= longWords * 8) return Casing.TitleCase;
        return capital == 0 ? Casing.NoCapitals : Casing.Plain;
    }
}
