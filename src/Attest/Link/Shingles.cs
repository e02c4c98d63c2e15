using System.Collections.Immutable;

namespace Attest.Link;

/// <summary>Hashes of the runs of so many words in a text; two texts share as many as they repeat each other.</summary>
public sealed class Shingles
{
    readonly ulong[] hashes;

    Shingles(ulong[] hashes) => this.hashes = hashes;

    /// <summary>Those of no words.</summary>
    public static Shingles None { get; } = new([]);

    /// <summary>The hashes, ascending, each once.</summary>
    public ReadOnlySpan<ulong> Hashes => hashes;

    public int Count => hashes.Length;

    /// <param name="words">Folded words in order.</param>
    /// <param name="length">Words in a run; a text of fewer words is one run.</param>
    public static Shingles Of(ImmutableArray<string> words, int length)
    {
        if (words.IsEmpty) return None;
        var word = words.Select(HashOf).ToArray();
        var all = new ulong[Math.Max(1, words.Length - length + 1)];
        for (var at = 0; at < all.Length; at++)
        {
            var hash = 14695981039346656037UL;
            for (var next = at; next < Math.Min(at + length, word.Length); next++) hash = Mix(hash ^ word[next]);
            all[at] = hash;
        }

        Array.Sort(all);
        var distinct = 0;
        for (var at = 0; at < all.Length; at++)
            if (at == 0 || all[at] != all[distinct - 1]) all[distinct++] = all[at];
        Array.Resize(ref all, distinct);
        return new(all);
    }

    /// <summary>Number of runs that both have.</summary>
    public int Shared(Shingles other)
    {
        var (mine, theirs, shared) = (0, 0, 0);
        var (a, b) = (hashes, other.hashes);
        while (mine < a.Length && theirs < b.Length)
        {
            // No branches: which hash is less is chance, and a processor that guesses is wrong half the time.
            var (first, second) = (a[mine], b[theirs]);
            shared += first == second ? 1 : 0;
            mine += first <= second ? 1 : 0;
            theirs += second <= first ? 1 : 0;
        }

        return shared;
    }

    /// <summary>Share of the smaller one's runs that the other has.</summary>
    public double Containment(Shingles other)
    {
        var smaller = Math.Min(Count, other.Count);
        return smaller == 0 ? 0 : (double)Shared(other) / smaller;
    }

    static ulong HashOf(string word)
    {
        // FNV-1a and the finisher of splitmix64: the same on every machine and run, unlike string.GetHashCode.
        var hash = 14695981039346656037UL;
        foreach (var letter in word) hash = (hash ^ letter) * 1099511628211UL;
        return Mix(hash);
    }

    static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
