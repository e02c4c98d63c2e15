using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>A sentence with the reach of every word's subtree worked out once.</summary>
sealed class SentenceTree
{
    readonly Words[] _reach;
    readonly List<int>[] _children;

    public SentenceTree(Sentence sentence, Quotations quotations)
    {
        Sentence = sentence;
        _reach = [.. sentence.Tokens.Select(token => new Words(token.Index, token.Index + 1))];
        _children = [.. sentence.Tokens.Select(_ => new List<int>())];
        foreach (var token in sentence.Tokens) Spread(token);
        Quoted = [.. sentence.Tokens.Select(token => quotations.At(token.At.Start) is not null)];
    }

    public Sentence Sentence { get; }

    /// <summary>For each word, whether it stands in a quotation (the marks themselves do).</summary>
    public ImmutableArray<bool> Quoted { get; }

    public int Count => Sentence.Tokens.Length;

    public Token this[int index] => Sentence.Tokens[index];

    /// <summary>From the first to the last word that hangs below <paramref name="token"/>, itself included.</summary>
    public Words Reach(int token) => _reach[token];

    public IEnumerable<Token> Children(int token) => _children[token].Select(child => Sentence.Tokens[child]);

    public Token? Child(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in _children[token])
            if (relations.Contains(Sentence.Tokens[child].Relation)) return Sentence.Tokens[child];
        return null;
    }

    public Token? HeadOf(int token) => Sentence.HeadOf(Sentence.Tokens[token]);

    /// <summary>True when the words have no letter or digit.</summary>
    public bool IsBare(Words words)
    {
        for (var i = words.First; i < words.End; i++)
            if (!IsMark(i)) return false;
        return true;
    }

    public bool IsMark(int token) => this[token].Tag is "PUNCT" or "SYM" && !this[token].Text.Any(char.IsLetterOrDigit);

    public bool IsComma(int token) => token >= 0 && token < Count && this[token].Text is "," or "–" or "—" or "-" or "--" or ";";

    public Span SpanOf(Words words) => Sentence.SpanOf(words.First, words.End);

    void Spread(Token token)
    {
        if (token.Head >= 0) _children[token.Head].Add(token.Index);
        var above = token;
        // A tree of n words has no path longer than n; the bound keeps a damaged tree from hanging the reader.
        for (var steps = 0; above.Head >= 0 && steps < Sentence.Tokens.Length; steps++)
        {
            above = Sentence.Tokens[above.Head];
            var reach = _reach[above.Index];
            _reach[above.Index] = new(Math.Min(reach.First, token.Index), Math.Max(reach.End, token.Index + 1));
        }
    }
}
