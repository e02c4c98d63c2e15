using System.Buffers;

namespace Attest.Names;

/// <summary>The words of a sentence folded; a word with hyphens has several parts, a mark of punctuation none.</summary>
sealed class FoldedWords
{
    static readonly char[] Joints = [' ', '-', '/', '\u2010', '\u2011', '\u2013', '\u00A0'];

    static readonly SearchValues<char> AnyJoint = SearchValues.Create(Joints);

    readonly int[] wordOf;
    readonly int[] startOf;

    FoldedWords(string[] parts, string[] written, int[] wordOf, int[] startOf)
    {
        (Parts, Written, this.wordOf, this.startOf) = (parts, written, wordOf, startOf);
    }

    public string[] Parts { get; }

    /// <summary>The parts as written, without punctuation.</summary>
    public string[] Written { get; }

    public static FoldedWords Of(IReadOnlyList<string> words)
    {
        var (parts, written, wordOf) = (new List<string>(), new List<string>(), new List<int>());
        var startOf = new int[words.Count];
        for (var word = 0; word < words.Count; word++)
        {
            startOf[word] = parts.Count;
            string[] pieces = !words[word].AsSpan().ContainsAny(AnyJoint) ? [words[word]] : words[word].Split(Joints, StringSplitOptions.RemoveEmptyEntries);
            foreach (var piece in pieces)
            {
                var fold = NameFold.Of(piece);
                if (fold.Length == 0) continue;
                parts.Add(fold);
                written.Add(piece.All(char.IsLetterOrDigit) ? piece : string.Concat(piece.Where(char.IsLetterOrDigit)));
                wordOf.Add(word);
            }
        }

        return new([.. parts], [.. written], [.. wordOf], startOf);
    }

    /// <summary>First part of a word, or of the next that has one; past the last part where none has.</summary>
    public int StartOf(int word) => word < startOf.Length ? startOf[word] : Parts.Length;

    public ReadOnlySpan<string> PartsOf(int word) =>
        word < startOf.Length ? Parts.AsSpan(startOf[word]..StartOf(word + 1)) : [];

    /// <summary>Words folded as <see cref="NameFold"/> has a name.</summary>
    public string Fold(int first, int end) => string.Join(' ', Parts[StartOf(first)..StartOf(end)]);

    /// <summary>True where a word is all capitals.</summary>
    public bool IsCapitals(int word) => StartOf(word) < StartOf(word + 1) && Written[StartOf(word)].All(char.IsUpper);

    public int WordOf(int part) => wordOf[part];

    public bool EndsWord(int part) => part + 1 == wordOf.Length || wordOf[part + 1] != wordOf[part];
}
