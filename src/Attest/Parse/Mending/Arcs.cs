using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>Questions that all who mend a tree ask of it.</summary>
static class Arcs
{
    /// <summary>True where a word is another or hangs under it, however far.</summary>
    public static bool IsUnder(ImmutableArray<Token>.Builder tokens, int word, int above)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps <= tokens.Count; at = tokens[at].Head, steps++)
            if (at == above) return true;
        return false;
    }

    public static bool HasChild(ImmutableArray<Token>.Builder tokens, int head, Func<Token, bool> test)
    {
        foreach (var token in tokens)
            if (token.Head == head && test(token)) return true;
        return false;
    }
}
