using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>Dictionary forms: learnt words first, then the rule of the longest learnt ending.</summary>
sealed class Lemmatizer(IReadOnlyDictionary<uint, LemmaRule> rules)
{
    /// <summary>Endings up to this many letters have rules.</summary>
    public const int LongestEnding = 6;

    public static Lemmatizer Load()
    {
        var reader = new ModelReader(EmbeddedModels.Open("lemmas"));
        var rules = reader.ReadStrings().Select(LemmaRule.Parse).ToArray();
        var keys = reader.ReadArray<uint>();
        var numbers = reader.ReadArray<ushort>();
        var table = new Dictionary<uint, LemmaRule>(keys.Length);
        for (var i = 0; i < keys.Length; i++) table[keys[i]] = rules[numbers[i]];
        return new(table);
    }

    /// <param name="capital">The word has a capital that is not owed to its place.</param>
    public string Lemma(string word, TagPair tag, bool capital)
    {
        var fine = FeatureKey.OfText(tag.Fine) ^ FeatureKey.OfText(tag.Coarse);
        if (rules.TryGetValue(WholeKey(word, fine, capital), out var rule) && rule.Apply(word) is { } known) return known;

        // An abbreviation's ending says nothing: "Sept." is September, but "Capt." is not.
        if (word[^1] == '.') return capital ? word : LemmaRule.LowerCase.Apply(word) ?? word;
        return ByEnding(word, fine, capital) ?? LemmaRule.LowerCase.Apply(word) ?? word;
    }

    string? ByEnding(string word, uint fine, bool capital)
    {
        for (var length = Math.Min(LongestEnding, word.Length); length >= 0; length--)
            if (rules.TryGetValue(EndingKey(word, length, fine, capital), out var rule) && rule.Apply(word) is { } lemma) return lemma;
        return null;
    }

    public static uint WholeKey(string word, uint fine, bool capital) =>
        FeatureKey.Of(100, Fold(word), fine, capital ? 1u : 0);

    public static uint EndingKey(string word, int length, uint fine, bool capital) =>
        FeatureKey.Of((uint)length, Fold(word.AsSpan(word.Length - length)), fine, capital ? 1u : 0);

    static uint Fold(ReadOnlySpan<char> letters)
    {
        var hash = (uint)letters.Length;
        foreach (var letter in letters) hash = FeatureKey.Step(hash, Letters.Fold(letter));
        return FeatureKey.Finish(hash);
    }
}
