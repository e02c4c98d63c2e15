using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>What the models know of a word by its letters alone, as hashed values; worked out once a word.</summary>
readonly struct WordKeys
{
    const int Longest = 48;
    const uint UnseenWord = 77;

    public uint Lower { get; private init; }

    /// <summary>As written, but with plain quotes and every digit as 0.</summary>
    public uint Exact { get; private init; }

    public uint Shape { get; private init; }

    public uint Prefix1 { get; private init; }
    public uint Prefix2 { get; private init; }
    public uint Prefix3 { get; private init; }
    public uint Prefix4 { get; private init; }
    public uint Suffix1 { get; private init; }
    public uint Suffix2 { get; private init; }
    public uint Suffix3 { get; private init; }
    public uint Suffix4 { get; private init; }
    public int Length { get; private init; }

    /// <summary>1 digit, 2 hyphen, 4 starts with a capital, 8 all capitals, 16 punctuation inside.</summary>
    public uint Flags { get; private init; }

    public bool HasLetters { get; private init; }
    public bool StartsCapital => (Flags & 4) != 0;
    public bool IsUpper => (Flags & 8) != 0;

    /// <summary>The same word as if it had never been seen: its endings and its capitals are left.</summary>
    public WordKeys Unseen() => this with { Lower = UnseenWord, Exact = UnseenWord };

    public static WordKeys Of(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) word = word[..Longest];
        Span<char> exact = stackalloc char[word.Length], lower = stackalloc char[word.Length], shape = stackalloc char[word.Length];
        var (flags, letters, small, shaped, run) = (0u, 0, 0, 0, 0);
        for (var i = 0; i < word.Length; i++)
        {
            var @class = Letters.Class(word[i]);
            lower[i] = Letters.Fold(word[i]);
            exact[i] = @class == '0' ? '0' : Letters.Plain(word[i]);
            if (@class is 'a' or 'A') letters++;
            if (@class == 'a') small++;
            if (@class == '0') flags |= 1;
            else if (@class == '-') flags |= 2;
            else if (@class is not ('a' or 'A')) flags |= 16;
            run = shaped > 0 && shape[shaped - 1] == @class ? run + 1 : 1;
            if (run <= 2) shape[shaped++] = @class;
        }

        if (word.Length > 0 && Letters.Class(word[0]) == 'A') flags |= 4;
        if (letters > 0 && small == 0) flags |= 8;
        return new()
        {
            Lower = FeatureKey.OfText(lower),
            Exact = FeatureKey.OfText(exact),
            Shape = FeatureKey.OfText(shape[..shaped]),
            Prefix1 = Affix(lower, 1, true), Prefix2 = Affix(lower, 2, true), Prefix3 = Affix(lower, 3, true), Prefix4 = Affix(lower, 4, true),
            Suffix1 = Affix(lower, 1, false), Suffix2 = Affix(lower, 2, false), Suffix3 = Affix(lower, 3, false), Suffix4 = Affix(lower, 4, false),
            Length = word.Length,
            Flags = flags,
            HasLetters = letters > 0,
        };
    }

    static uint Affix(ReadOnlySpan<char> lower, int length, bool front) =>
        lower.Length < length ? 0 : FeatureKey.OfText(front ? lower[..length] : lower[^length..]);
}
