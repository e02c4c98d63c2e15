using Attest.Model;
using Attest.Segment.Learned;

namespace Attest.Segment;

/// <summary>What the model sees between two words where a sentence might end.</summary>
static class SentenceBoundaryFeatures
{
    public const int Most = 40;

    /// <summary>Characters at the end of a block that are looked at for its last mark.</summary>
    const int TextEnd = 8;

    /// <param name="text">The block's text.</param>
    /// <param name="tokens">Its words as spans into <paramref name="text"/>.</param>
    /// <param name="at">Number of the word after the place in question; 1 or more.</param>
    /// <param name="first">Number of the first word of the sentence so far.</param>
    public static int Extract(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int at, int first, Span<uint> into)
    {
        var (a0, a1, a2) = (Word(text, tokens, at - 1), Word(text, tokens, at - 2), Word(text, tokens, at - 3));
        var (b0, b1) = (Word(text, tokens, at), Word(text, tokens, at + 1));
        var (s0, s1) = (Shape(text, tokens, at - 1), Shape(text, tokens, at - 2));
        var (n0, n1) = (Shape(text, tokens, at), Shape(text, tokens, at + 1));
        var gap = tokens[at].Start > tokens[at - 1].End ? 1u : 0;
        var length = (uint)Math.Min(at - first, 20);
        var open = OpenMarks(text, tokens[first..at]);
        var n = 0;
        into[n++] = FeatureKey.Of(0, gap);
        into[n++] = FeatureKey.Of(1, a0);
        into[n++] = FeatureKey.Of(2, a1);
        into[n++] = FeatureKey.Of(3, b0);
        into[n++] = FeatureKey.Of(4, b1);
        into[n++] = FeatureKey.Of(5, a0, b0);
        into[n++] = FeatureKey.Of(6, a1, a0);
        into[n++] = FeatureKey.Of(7, b0, b1);
        into[n++] = FeatureKey.Of(8, s0, n0, gap);
        into[n++] = FeatureKey.Of(9, s1, s0, n0);
        into[n++] = FeatureKey.Of(10, s0, n0, n1);
        into[n++] = FeatureKey.Of(11, s1, s0, n0, n1);
        into[n++] = FeatureKey.Of(12, a0, n0, gap);
        into[n++] = FeatureKey.Of(13, s0, b0);
        into[n++] = FeatureKey.Of(14, a0, n0, open);
        into[n++] = FeatureKey.Of(15, a0, length);
        into[n++] = FeatureKey.Of(16, a0, a1, n0);
        into[n++] = FeatureKey.Of(17, a2, a1, a0);
        into[n++] = FeatureKey.Of(18, s0, open, length < 4 ? 1u : 0, n0);
        into[n++] = FeatureKey.Of(19, a1, n0);
        into[n++] = FeatureKey.Of(20, a0, s1, b0);
        into[n++] = FeatureKey.Of(21, a0, length, n0, gap);
        return SentenceSplitter.IsMarked(text, tokens, at) ? n : n + WithoutMark(text, Shape(text, tokens, first), length, (a0, b0), (s1, s0, n0, n1), into[n..]);
    }

    /// <summary>What tells that a sentence ends where no mark stands, as in letterheads.</summary>
    static int WithoutMark(
        ReadOnlySpan<char> text, uint firstShape, uint length, (uint Last, uint Next) words, (uint S1, uint S0, uint N0, uint N1) shapes, Span<uint> into)
    {
        var (ends, n) = (EndsWithMark(text) ? 1u : 0, 0);
        var (s1, s0, n0, n1) = shapes;
        into[n++] = FeatureKey.Of(22, ends);
        into[n++] = FeatureKey.Of(23, s0, n0, ends);
        into[n++] = FeatureKey.Of(24, s1, s0, n0, ends);
        into[n++] = FeatureKey.Of(25, s0, n0, n1, ends);
        into[n++] = FeatureKey.Of(26, words.Last, ends);
        into[n++] = FeatureKey.Of(27, words.Next, ends);
        into[n++] = FeatureKey.Of(28, length, s0, n0);
        into[n++] = FeatureKey.Of(29, firstShape, length, n0);
        into[n++] = FeatureKey.Of(30, s1, s0, n0, n1);
        return n;
    }

    /// <summary>Prose ends with a mark, and within it a sentence hardly ever ends without one; lists, letterheads and signatures do not.</summary>
    static bool EndsWithMark(ReadOnlySpan<char> text)
    {
        for (var at = text.Length - 1; at >= Math.Max(0, text.Length - TextEnd); at--)
            if (Letters.Plain(text[at]) is not (' ' or '\n' or '"' or '\'' or ')' or ']')) return Letters.Plain(text[at]) is '.' or '!' or '?' or ':' or ';';
        return false;
    }

    static uint Word(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int at)
    {
        if (at < 0 || at >= tokens.Length) return 0;
        var hash = 1u;
        foreach (var letter in Clip(text, tokens[at])) hash = FeatureKey.Step(hash, Letters.Fold(letter));
        return FeatureKey.Finish(hash);
    }

    static uint Shape(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int at)
    {
        if (at < 0 || at >= tokens.Length) return 0;
        var (hash, last, run) = (1u, '\0', 0);
        foreach (var letter in Clip(text, tokens[at]))
        {
            var @class = Letters.Class(letter);
            run = @class == last ? run + 1 : 1;
            last = @class;
            if (run <= 2) hash = FeatureKey.Step(hash, @class);
        }

        return FeatureKey.Finish(hash);
    }

    /// <summary>1 when a double quotation mark is open, plus 2 when a bracket is.</summary>
    static uint OpenMarks(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens)
    {
        var (quotes, brackets) = (0, 0);
        foreach (var token in tokens[Math.Max(0, tokens.Length - 100)..])
        {
            var letter = Letters.Plain(text[token.Start]);
            if (letter == '"' || (letter == '`' && token.Length == 2)
                || (letter == '\'' && token.Length == 2 && Letters.Plain(text[token.Start + 1]) == '\'')) quotes++;
            else if (letter is '(' or '[') brackets++;
            else if (letter is ')' or ']') brackets--;
        }

        return (uint)((quotes & 1) + (brackets > 0 ? 2 : 0));
    }

    static ReadOnlySpan<char> Clip(ReadOnlySpan<char> text, Span token) => text.Slice(token.Start, Math.Min(token.Length, 24));
}
