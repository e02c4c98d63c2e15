using System.Collections.Frozen;
using Attest.Languages;

namespace Attest.Segment;

/// <summary>"its" for "it's": two words where the next word can follow no possessive.</summary>
static class Contractions
{
    const int Longest = 12;

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterIts =
        ClosedWords.Load("En", "contractions").Of("after-its").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the run of letters that ends at <paramref name="end"/> is "its" and stands for "it is" or "it has".</summary>
    public static bool IsItIs(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start != 3 || text[start] is not ('i' or 'I') || text[start + 1] != 't' || text[start + 2] != 's') return false;
        var first = end;
        while (first < text.Length && text[first] == ' ') first++;
        var last = first;
        while (last < text.Length && last - first <= Longest && char.IsAsciiLetter(text[last])) last++;
        return first > end && (last == text.Length || text[last] is not ('-' or '\'' or '’')) && AfterIts.Contains(text[first..last]);
    }
}
