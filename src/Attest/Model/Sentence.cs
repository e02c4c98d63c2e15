using System.Collections.Immutable;

namespace Attest.Model;

/// <summary>One sentence with its words, tree and names.</summary>
/// <param name="At">Where it stands in the report's text; quotes never leave it.</param>
/// <param name="Block">Index into <see cref="CleanReport.Blocks"/> of the block it stands in.</param>
/// <param name="Tokens">The words in order.</param>
/// <param name="Entities">Names, in order, never overlapping.</param>
public sealed record Sentence(
    Span At, int Block, ImmutableArray<Token> Tokens, ImmutableArray<Entity> Entities)
{
    /// <summary>The words that hang on <paramref name="head"/>, in order.</summary>
    public IEnumerable<Token> Children(Token head)
    {
        foreach (var token in Tokens)
            if (token.Head == head.Index) yield return token;
    }

    /// <summary>The words that hang on <paramref name="head"/> by <paramref name="relation"/>, in order.</summary>
    public IEnumerable<Token> Children(Token head, string relation)
    {
        foreach (var token in Tokens)
            if (token.Head == head.Index && token.Relation == relation) yield return token;
    }

    public Token? HeadOf(Token token) => token.Head < 0 ? null : Tokens[token.Head];

    public Entity? EntityAt(int token)
    {
        foreach (var entity in Entities)
            if (entity.Covers(token)) return entity;
        return null;
    }

    /// <summary>True when <paramref name="token"/> is <paramref name="ancestor"/> or hangs below it.</summary>
    public bool IsUnder(Token token, Token ancestor)
    {
        // A tree of n words has no path longer than n; the bound keeps a damaged tree from hanging the reader.
        for (var steps = 0; steps <= Tokens.Length; steps++)
        {
            if (token.Index == ancestor.Index) return true;
            if (token.Head < 0) return false;
            token = Tokens[token.Head];
        }

        return false;
    }

    /// <summary>Where the words from <paramref name="first"/> up to but not with <paramref name="end"/> stand.</summary>
    public Span SpanOf(int first, int end) => new(Tokens[first].At.Start, Tokens[end - 1].At.End);

    /// <summary>First and one-past-last token of everything that hangs below <paramref name="head"/>, itself included.</summary>
    public (int First, int End) Reach(Token head)
    {
        var (first, end) = (head.Index, head.Index + 1);
        foreach (var token in Tokens)
        {
            if (!IsUnder(token, head)) continue;
            first = Math.Min(first, token.Index);
            end = Math.Max(end, token.Index + 1);
        }

        return (first, end);
    }
}
