using System.Collections.Frozen;
using Attest.Model;
using Attest.Segment.Learned;

namespace Attest.Segment;

/// <summary>Abbreviations after which a sentence does not end, from abbreviations.tsv.</summary>
sealed class Abbreviations
{
    const int Longest = 12;

    readonly FrozenDictionary<string, string> kinds;

    Abbreviations(FrozenDictionary<string, string> kinds) => this.kinds = kinds;

    public static Abbreviations Load()
    {
        using var stream = typeof(Abbreviations).Assembly.GetManifestResourceStream("Languages/En/abbreviations.tsv")
            ?? throw new InvalidDataException("The assembly has no list of abbreviations.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    public static Abbreviations Read(TextReader rows)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rows.ReadLine() is { } row)
        {
            if (row.Length == 0 || row[0] == '#') continue;
            var cells = row.Split('\t');
            kinds[cells[0]] = cells[1];
        }

        return new(kinds.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>True when the word before <paramref name="at"/> is an abbreviation that needs the word that follows.</summary>
    public bool BindsNext(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int at)
    {
        var word = Letter(text, tokens[at - 1]);
        if (word.Length is 0 or > Longest || word[^1] != '.') return false;
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) folded[i] = Letters.Fold(word[i]);
        if (!kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var kind)) return false;
        var next = Letters.Class(text[tokens[at].Start]);
        return kind switch
        {
            "title" => next is 'a' or 'A' or '"' or '0',
            "month" or "number" => next == '0',
            "inner" => next is 'a' or '0' or 'A',
            _ => false,
        };
    }

    static ReadOnlySpan<char> Letter(ReadOnlySpan<char> text, Span token) => text[token.Start..token.End];
}
