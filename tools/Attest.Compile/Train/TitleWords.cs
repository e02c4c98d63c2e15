namespace Attest.Compile.Train;

/// <summary>Words before a person's name that some corpora count as part of it; ours does not.</summary>
sealed class TitleWords(IReadOnlySet<string> words)
{
    public static TitleWords Read(string file) =>
        new(File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal));

    /// <summary>One past the last title among the words from first up to but not with end; first where there is none.</summary>
    public int Skip(IReadOnlyList<string> sentence, int first, int end)
    {
        for (var at = end - 1; at >= first; at--)
            if (words.Contains(sentence[at].ToLowerInvariant())) return at + 1;
        return first;
    }
}
