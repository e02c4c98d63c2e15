using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>Keeps the strings of frequent words, so that a word seen again costs no allocation. Not safe for several threads.</summary>
sealed class WordPool
{
    const int Places = 8192;
    const int Longest = 24;

    readonly string?[] places = new string?[Places];

    public string Get(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return word.ToString();
        ref var place = ref places[FeatureKey.OfText(word) & (Places - 1)];
        if (place is null || !word.SequenceEqual(place)) place = word.ToString();
        return place;
    }
}
