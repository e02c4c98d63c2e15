using System.Globalization;
using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>Reads a figure as a person types it: "12", "at least 12", "12-15", "no number".</summary>
public static class FigureText
{
    const string NoNumber = "no number";

    static readonly (string Words, Bound Bound)[] Bounds =
    [
        ("at least ", Bound.AtLeast), ("more than ", Bound.MoreThan), ("at most ", Bound.AtMost),
        ("fewer than ", Bound.FewerThan), ("about ", Bound.About),
    ];

    /// <summary>Null where the text is no figure.</summary>
    public static Figure? Read(string text)
    {
        var words = text.Trim().ToLowerInvariant();
        if (words == NoNumber) return Figure.Vague;
        foreach (var (prefix, bound) in Bounds)
            if (words.StartsWith(prefix, StringComparison.Ordinal)) return Number(words[prefix.Length..]) is { } value ? new(value, bound) : null;
        return words.Split('-') switch
        {
            [var one] => Number(one) is { } value ? Figure.Exactly(value) : null,
            [var low, var high] => Number(low) is { } from && Number(high) is { } to && from < to ? new(from, Bound.Between, to) : null,
            _ => null,
        };
    }

    static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
