using System.Collections.Frozen;
using Attest.Model;
using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>How a word of a text in capitals is written where capitals mean something.</summary>
enum WordCase : byte { Lower, Title, Upper }

/// <summary>Writes text that came all in capitals, as old wires and headlines do, as it would stand in a newspaper. Thread-safe.</summary>
/// <remarks>Letter for letter, so that every offset holds; what is quoted is taken from the text as it came.</remarks>
sealed class Truecaser(LinearModel model, FrozenSet<uint> known, NameLists lists)
{
    /// <summary>Fewer words, or fewer letters, tell nothing: an acronym is in capitals by itself.</summary>
    const int FewestWords = 3;
    const int FewestLetters = 12;

    /// <summary>Small letters, of a hundred, that a text in capitals may have ("McDONALD").</summary>
    const int MostSmall = 5;

    public static Truecaser Load()
    {
        var reader = new ModelReader(EmbeddedModels.Open("capitals"));
        return Read(ref reader, NameLists.Load());
    }

    public static Truecaser Read(ref ModelReader reader, NameLists lists)
    {
        var model = LinearModel.Read(ref reader);
        return new(model, reader.ReadArray<uint>().ToArray().ToFrozenSet(), lists);
    }

    /// <summary>The report with its paragraphs in capitals written plainly; the same record where there is none.</summary>
    public CleanReport Restore(CleanReport report)
    {
        char[]? text = null;
        var initials = new Lazy<HashSet<string>>(() => Initials.In(report.Text));
        foreach (var block in report.Blocks)
        {
            if (!block.IsRead || !IsInCapitals(report.Text.AsSpan(block.At.Start, block.At.Length))) continue;
            text ??= report.Text.ToCharArray();
            Write(report.Text, block.At, initials.Value, text);
        }

        return text is null ? report : report with { Text = new string(text) };
    }

    public static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        var (capitals, small, words, inWord) = (0, 0, 0, false);
        foreach (var letter in text)
        {
            if (char.IsUpper(letter)) capitals++;
            else if (char.IsLower(letter)) small++;
            var isLetter = char.IsLetter(letter);
            if (isLetter && !inWord) words++;
            inWord = isLetter;
        }

        return words >= FewestWords && capitals >= FewestLetters && small * 100 <= (capitals + small) * MostSmall;
    }

    void Write(string text, Span run, HashSet<string> initials, char[] into)
    {
        var words = CapitalWords.Of(text, run, lists);
        var cases = new byte[words.Count];
        Span<uint> features = stackalloc uint[CapitalFeatures.Most];
        var scores = new int[model.Stride];
        for (var at = 0; at < words.Count; at++)
        {
            Array.Clear(scores);
            var count = CapitalFeatures.Extract(words, at, known.Contains(words.Keys(at).Lower), cases, features);
            model.Score(features[..count], scores);
            cases[at] = IsInitials(words, at, text, initials) ? (byte)WordCase.Upper : (byte)model.Best(scores);
            Write(text, words[at], (WordCase)cases[at], words.IsFirst(at), into);
        }
    }

    bool IsInitials(CapitalWords words, int at, string text, HashSet<string> initials) =>
        initials.Contains(words[at].Of(text))
        || (Initials.HasNoVowel(words[at].Of(text)) && !known.Contains(words.Keys(at).Lower) && !lists.IsTitle(words.Keys(at)));

    static void Write(string text, Span word, WordCase written, bool isFirst, char[] into)
    {
        if (written == WordCase.Upper) return;
        var start = written == WordCase.Title || isFirst ? word.Start + 1 : word.Start;
        for (var at = start; at < word.End; at++) into[at] = char.ToLowerInvariant(text[at]);
    }
}
