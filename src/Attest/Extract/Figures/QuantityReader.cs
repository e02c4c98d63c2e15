using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Figures;

/// <summary>Finds the quantities of a sentence: numbers with their hedges, ranges, and words that stand for a number.</summary>
public sealed class QuantityReader
{
    readonly NumberReader _numbers;
    readonly ImmutableArray<(string[] Words, Bound Bound)> _hedges;
    readonly ImmutableArray<string[]> _vague;
    readonly CountlessNumbers _countless;

    QuantityReader(NumberReader numbers, ImmutableArray<(string[], Bound)> hedges, ImmutableArray<string[]> vague, CountlessNumbers countless) =>
        (_numbers, _hedges, _vague, _countless) = (numbers, hedges, vague, countless);

    public static QuantityReader Load(string language)
    {
        var table = WordTable.Load(language, "quantity");
        var rows = table.Rows
            .Select(row => (Words: table[row, "words"].Split(' '), Kind: table[row, "kind"], Bound: EnumNames.Parse<Bound>(table[row, "bound"])))
            .OrderByDescending(row => row.Words.Length).ToList();
        return new(
            NumberReader.Load(language),
            [.. rows.Where(row => row.Kind == "hedge").Select(row => (row.Words, row.Bound))],
            [.. rows.Where(row => row.Kind == "vague").Select(row => row.Words)],
            CountlessNumbers.Load(language));
    }

    public ImmutableArray<Quantity> Read(Sentence sentence)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        for (var at = 0; at < sentence.Tokens.Length;)
        {
            var quantity = Numeric(sentence.Tokens, at) ?? Vague(sentence.Tokens, at) ?? Both(sentence.Tokens, at);
            if (quantity is null)
            {
                at++;
                continue;
            }

            found.Add(quantity);
            at = quantity.End;
        }

        return found.ToImmutable();
    }

    Quantity? Numeric(ImmutableArray<Token> tokens, int at)
    {
        if (Is(tokens, at - 1, "no") || _numbers.Read(tokens, at) is not var (value, end)) return null;
        if (_countless.Has(tokens, at, value, end)) return null;
        if (Range(tokens, at, value, end) is { } range) return range;
        if (Before(tokens, at) is var (bound, first)) return new(first, at, end, new(value, bound), true);
        if (Matches(tokens, end, ["or", "more"])) return new(at, at, end + 2, new(value, Bound.AtLeast), true);
        return new(at, at, end, Figure.Exactly(value), false);
    }

    Quantity? Range(ImmutableArray<Token> tokens, int at, int value, int end)
    {
        var between = Is(tokens, at - 1, "between");
        var joined = between ? Is(tokens, end, "and") : Is(tokens, end, "to") || IsDash(tokens, end);
        if (!joined || end + 1 >= tokens.Length || _numbers.Read(tokens, end + 1) is not var (high, last)) return null;
        if (high <= value || _countless.Has(tokens, end + 1, high, last)) return null;
        return new(between ? at - 1 : at, at, last, new(value, Bound.Between, high), true);
    }

    Quantity? Vague(ImmutableArray<Token> tokens, int at)
    {
        foreach (var words in _vague)
        {
            // "how many" asks for a number and gives none.
            if (!Matches(tokens, at, words) || Is(tokens, at - 1, "how") || IsHedge(tokens, at, at + words.Length)) continue;
            return new(at, at, at + words.Length, Figure.Vague, false);
        }

        return null;
    }

    // "both died", "both men": two of them; "both the driver and the guard" and "both killed and wounded" count nobody.
    static Quantity? Both(ImmutableArray<Token> tokens, int at) =>
        tokens[at] is { Tag: "DET", Lemma: "both" } && at + 1 < tokens.Length
        && (tokens[at + 1].Xpos is "NNS" or "VBD" or "VBP" or "MD" || Is(tokens, at + 1, "of"))
            ? new(at, at, at + 1, Figure.Exactly(2), false)
            : null;

    // "some 150", "as many as 12": the word bounds the number after it.
    bool IsHedge(ImmutableArray<Token> tokens, int at, int end) =>
        (end < tokens.Length && _numbers.Read(tokens, end) is not null) || (Is(tokens, at - 1, "as") && Is(tokens, end, "as"));

    (Bound, int)? Before(ImmutableArray<Token> tokens, int number)
    {
        foreach (var (words, bound) in _hedges)
        {
            var first = number - words.Length;
            if (first >= 0 && Matches(tokens, first, words)) return (bound, first);
        }

        return null;
    }

    static bool IsDash(ImmutableArray<Token> tokens, int at) => at >= 0 && at < tokens.Length && tokens[at].Text is "-" or "–" or "—";

    static bool Is(ImmutableArray<Token> tokens, int at, string word) =>
        at >= 0 && at < tokens.Length && tokens[at].Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    static bool Matches(ImmutableArray<Token> tokens, int at, string[] words)
    {
        if (at + words.Length > tokens.Length) return false;
        for (var i = 0; i < words.Length; i++)
            if (!Is(tokens, at + i, words[i])) return false;
        return true;
    }
}
