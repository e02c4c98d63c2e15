using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Figures;

/// <summary>Reads a number that starts at a token: "280,000", "2.6 million", "twenty-one", "two dozen", "half a dozen".</summary>
public sealed class NumberReader
{
    readonly FrozenDictionary<string, int> _units;
    readonly FrozenDictionary<string, int> _scales;

    NumberReader(FrozenDictionary<string, int> units, FrozenDictionary<string, int> scales) =>
        (_units, _scales) = (units, scales);

    public static NumberReader Load(string language)
    {
        var table = WordTable.Load(language, "numbers");
        FrozenDictionary<string, int> Of(string kind) => table.Rows
            .Where(row => table[row, "kind"] == kind)
            .ToFrozenDictionary(row => table[row, "word"], row => int.Parse(table[row, "value"], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
        return new(Of("unit"), Of("scale"));
    }

    /// <summary>The number at <paramref name="start"/> and one past its last token; null where none starts there.</summary>
    public (int Value, int End)? Read(ImmutableArray<Token> tokens, int start)
    {
        if (HalfDozen(tokens, start) is { } half) return half;
        if (Digits(tokens[start].Text) is { } digits) return Scaled(tokens, digits, start + 1);
        if (_units.ContainsKey(tokens[start].Text)) return Words(tokens, start);
        return Is(tokens, start, "a") && Scale(tokens, start + 1) is { } scale && !Plural(tokens[start + 1].Text)
            ? (scale, start + 2)
            : null;
    }

    static bool Plural(string word) => word.EndsWith('s');

    static (int, int)? HalfDozen(ImmutableArray<Token> tokens, int start)
    {
        if (!Is(tokens, start, "half")) return null;
        var at = Is(tokens, start + 1, "a") ? start + 2 : start + 1;
        if (Is(tokens, at, "-")) at++;
        return Is(tokens, at, "dozen") ? (6, at + 1) : null;
    }

    (int, int)? Scaled(ImmutableArray<Token> tokens, decimal value, int end)
    {
        while (Scale(tokens, end) is { } scale)
        {
            value *= scale;
            end++;
        }

        return value == decimal.Truncate(value) && value is >= 0 and <= int.MaxValue ? ((int)value, end) : null;
    }

    // "two hundred and fifty thousand": a unit adds, a scale multiplies what stands since the last greater scale.
    (int, int)? Words(ImmutableArray<Token> tokens, int start)
    {
        long total = 0, part = 0;
        var at = start;
        while (at < tokens.Length)
        {
            if (_units.TryGetValue(tokens[at].Text, out var unit))
            {
                if (at > start && part % 100 != 0 && (part % 10 != 0 || unit > 9)) break;
                part += unit;
            }
            else if (Scale(tokens, at) is { } scale)
            {
                part *= scale;
                if (scale >= 1000) (total, part) = (total + part, 0);
            }
            else if (!Joins(tokens, at))
            {
                break;
            }

            at++;
            if (total + part > int.MaxValue) return null;
        }

        return ((int)(total + part), at);
    }

    // A hyphen or "and" belongs to the number only between two of its words: "twenty-one", "hundred and ten".
    bool Joins(ImmutableArray<Token> tokens, int at)
    {
        if (at == 0 || at + 1 >= tokens.Length || !_units.TryGetValue(tokens[at + 1].Text, out var next)) return false;
        return Is(tokens, at, "-")
            ? next < 10 && _units.TryGetValue(tokens[at - 1].Text, out var tens) && tens >= 20
            : Is(tokens, at, "and") && Scale(tokens, at - 1) is >= 100;
    }

    int? Scale(ImmutableArray<Token> tokens, int at) =>
        at < tokens.Length && _scales.TryGetValue(tokens[at].Text, out var scale) ? scale : null;

    static bool Is(ImmutableArray<Token> tokens, int at, string word) =>
        at < tokens.Length && tokens[at].Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    static decimal? Digits(string word) =>
        word.Length <= 15 && char.IsAsciiDigit(word[0]) &&
        decimal.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
