namespace Attest.Link;

/// <summary>Hashes of the runs of words in a text, in its order; the same on every machine, unlike those of the runtime.</summary>
/// <remarks>Words are folded as <see cref="ReportWords"/> folds them, without a string for each: texts are compared by the thousand a second.</remarks>
static class WordRuns
{
    const ulong Start = 14695981039346656037UL, Prime = 1099511628211UL;

    // What each of the first letters is folded to; 0 parts words.
    static readonly char[] Folded = [.. Enumerable.Range(0, 128).Select(letter => char.IsLetterOrDigit((char)letter) ? char.ToLowerInvariant((char)letter) : '\0')];

    /// <summary>One hash for each word that begins a run; for a text of fewer words than a run has, one for all of it. None for a text without words.</summary>
    /// <param name="length">Words in a run.</param>
    public static List<ulong> Of(ReadOnlySpan<char> text, int length)
    {
        var words = Words(text);
        if (words.Count == 0) return words;
        var runs = Math.Max(1, words.Count - length + 1);
        // In place: a run's hash is written where its first word stood, which no later run needs.
        for (var at = 0; at < runs; at++)
        {
            var hash = Start;
            for (var next = at; next < Math.Min(at + length, words.Count); next++) hash = Mix(hash ^ words[next]);
            words[at] = hash;
        }

        words.RemoveRange(runs, words.Count - runs);
        return words;
    }

    static List<ulong> Words(ReadOnlySpan<char> text)
    {
        var words = new List<ulong>(text.Length / 5);
        var hash = Start;
        foreach (var letter in text)
        {
            var folded = letter < 128 ? Folded[letter] : char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '\0';
            if (folded != '\0')
            {
                hash = (hash ^ folded) * Prime;
                continue;
            }

            if (hash == Start || letter is '\'' or '\u2019') continue;
            words.Add(Mix(hash));
            hash = Start;
            if (words.Count == ReportWords.Limit) return words;
        }

        if (hash != Start) words.Add(Mix(hash));
        return words;
    }

    /// <summary>The finisher of splitmix64.</summary>
    static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
