using Attest.Model;
using Attest.Segment.Learned;

namespace Attest.Segment;

/// <summary>Cuts text into words by the conventions of the UD English treebanks: "do n't", "Nice 's", "search - engine".</summary>
sealed class Tokenizer(BoundaryModel model, Abbreviations abbreviations)
{
    // No word that is written as one but counts as two is longer than this.
    const int LongestSplit = 16;

    /// <summary>Adds the words of <paramref name="text"/> to <paramref name="tokens"/> as spans into it.</summary>
    public void Tokenize(ReadOnlySpan<char> text, List<Span> tokens)
    {
        for (var at = 0; at < text.Length;)
        {
            if (IsBlank(text[at])) { at++; continue; }
            var end = at + 1;
            while (end < text.Length && !IsBlank(text[end])) end++;
            CutRun(text, at..end, tokens);
            at = end;
        }
    }

    /// <summary>True where a word might end before <paramref name="at"/>: the model is asked only there.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> text, int at)
    {
        if (char.IsLowSurrogate(text[at])) return false;
        var (left, right) = (Letters.Class(text[at - 1]), Letters.Class(text[at]));
        if (left is not ('a' or 'A') || right is not ('a' or 'A')) return left != '0' || right != '0';
        return text[at] is 'n' or 'N' && at + 2 < text.Length
            && Letters.Plain(text[at + 1]) == '\'' && text[at + 2] is 't' or 'T';
    }

    void CutRun(ReadOnlySpan<char> text, Range run, List<Span> tokens)
    {
        Span<uint> features = stackalloc uint[WordBoundaryFeatures.Most];
        Span<int> scores = stackalloc int[32];
        var start = run.Start.Value;
        var address = Addresses.In(text, run);
        for (var at = start + 1; at < run.End.Value; at++)
        {
            if (at > address.Start && at < address.End) continue;
            if (!IsCandidate(text, at) || IsBound(text, start, run.End.Value, at) || IsInName(text, run.End.Value, at)) continue;
            scores.Clear();
            var count = WordBoundaryFeatures.Extract(text, run, at, features);
            model.Words.Score(features[..count], scores);
            if (scores[1] <= scores[0] && !IsPossessive(text, run.End.Value, at) && !IsBehind(address, at)) continue;
            Add(text, start, at, tokens);
            start = at;
        }

        Add(text, start, run.End.Value, tokens);
    }

    /// <summary>True for the apostrophe inside a name written in Latin letters: "Da'esh", "Ma'arra". Endings of English words have fewer letters.</summary>
    static bool IsInName(ReadOnlySpan<char> text, int end, int at)
    {
        if (Letters.Plain(text[at]) != '\'' || !char.IsLetter(text[at - 1])) return false;
        var last = at + 1;
        while (last < end && char.IsLetter(text[last])) last++;
        return last - at > 2 && text[(at + 1)..last] is not ("re" or "ve" or "ll" or "em" or "RE" or "VE" or "LL");
    }

    /// <summary>True for the mark behind an address, which the model takes for a part of it where the address is long.</summary>
    static bool IsBehind(Span address, int at) => address.Length > 0 && at == address.End;

    /// <summary>True before the ending of "Monday's", which the model misses after rare words.</summary>
    static bool IsPossessive(ReadOnlySpan<char> text, int end, int at) =>
        Letters.Plain(text[at]) == '\'' && char.IsLetter(text[at - 1]) && at + 1 < end && text[at + 1] is 's'
            && (at + 2 == end || !char.IsLetter(text[at + 2]));

    /// <summary>True for the full stop of an abbreviation that ends the run and needs the word that follows.</summary>
    bool IsBound(ReadOnlySpan<char> text, int start, int end, int at)
    {
        if (text[at] != '.' || at + 1 != end || at - start > LongestSplit) return false;
        while (end < text.Length && IsBlank(text[end])) end++;
        return end < text.Length && abbreviations.BindsNext(text[start..(at + 1)], text[end]);
    }

    void Add(ReadOnlySpan<char> text, int start, int end, List<Span> tokens)
    {
        var first = Contractions.IsItIs(text, start, end) ? 2 : SplitAt(text[start..end]);
        if (first > 0) tokens.Add(new(start, start + first));
        tokens.Add(new(start + first, end));
    }

    int SplitAt(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestSplit) return 0;
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) folded[i] = Letters.Fold(word[i]);
        return model.Splits.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var first) ? first : 0;
    }

    static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\u200B' or '\uFEFF';
}
