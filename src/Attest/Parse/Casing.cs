namespace Attest.Parse;

/// <summary>How a sentence uses capitals: a headline in capitals says nothing by them, and title case little.</summary>
enum Casing : uint { Plain, AllCapitals, TitleCase, NoCapitals }

/// <summary>Counts words with and without capitals, from which a sentence's casing follows.</summary>
struct CasingCount
{
    /// <summary>Fewer words than this tell nothing.</summary>
    const int Enough = 3;
    const int LongWord = 4;

    int letters, capital, upper, longWords, longCapital;

    public void Add(in WordKeys word)
    {
        if (!word.HasLetters) return;
        letters++;
        if (word.StartsCapital) capital++;
        if (word.IsUpper) upper++;
        if (word.Length < LongWord) return;
        longWords++;
        if (word.StartsCapital) longCapital++;
    }

    public readonly Casing Casing
    {
        get
        {
            if (letters < Enough) return Casing.Plain;
            if (upper * 10 >= letters * 8) return Casing.AllCapitals;
            if (longWords >= Enough && longCapital * 10 >= longWords * 8) return Casing.TitleCase;
            return capital == 0 ? Casing.NoCapitals : Casing.Plain;
        }
    }

    public static Casing Of(ReadOnlySpan<WordKeys> words)
    {
        var count = new CasingCount();
        foreach (ref readonly var word in words) count.Add(word);
        return count.Casing;
    }
}
