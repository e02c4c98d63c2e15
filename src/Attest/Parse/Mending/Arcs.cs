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

    /// <summary>True where one word is the root and every other hangs under it.</summary>
    public static bool IsTree(ImmutableArray<Token>.Builder tokens)
    {
        var (seen, roots) = (new int[tokens.Count], 0);
        for (var word = 0; word < tokens.Count; word++)
        {
            var at = word;
            for (; at >= 0 && seen[at] == 0; at = tokens[at].Head) seen[at] = word + 1;
            if (at >= 0 && seen[at] == word + 1) return false;
            if (tokens[word].Head < 0) roots++;
        }

        return roots == 1;
    }

    public static bool HasChild(ImmutableArray<Token>.Builder tokens, int head, Func<Token, bool> test)
    {
        foreach (var token in tokens)
            if (token.Head == head && test(token)) return true;
        return false;
    }
}
