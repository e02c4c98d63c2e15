using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Languages;

namespace Attest.Link;

/// <summary>Ages that a report tells of persons: "a 9-year-old", "a two-year-old", "Teodor Hallan, 35,". Of shootings often all that is told of a victim.</summary>
public static partial class ToldAges
{
    const int MostText = 200_000;
    const int Oldest = 110;

    static readonly FrozenDictionary<string, int> Words = WordTable.Load("En", "numbers").Rows
        .Where(row => row[1] == "unit").ToFrozenDictionary(row => row[0], row => int.Parse(row[2], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>In years, each once, ascending; one below a year is 0.</summary>
    public static ImmutableArray<int> Of(string text)
    {
        var ages = new SortedSet<int>();
        var read = text[..Math.Min(text.Length, MostText)];
        foreach (Match told in InWords().Matches(read))
            if (YearsOf(told) is { } years and <= Oldest) ages.Add(years);
        foreach (Match told in BesideName().Matches(read)) ages.Add(int.Parse(told.Groups["beside"].ValueSpan, CultureInfo.InvariantCulture));
        return [.. ages];
    }

    static int? YearsOf(Match told)
    {
        var number = told.Groups["number"].Value;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var units) && !Words.TryGetValue(number, out units)) return null;
        return told.Groups["unit"].ValueSpan is "year" or "yr" ? units : 0;
    }

    // Every quantifier is bounded, so that the time is linear in the text. From right to left, since few places have the end, and many
    // could be the beginning.
    [GeneratedRegex(@"\b(?<number>\d{1,3}|[A-Za-z]{3,9})[- ](?<unit>year|yr|month|week)s?[- ]old", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex InWords();

    [GeneratedRegex(@"\b\p{Lu}[\p{L}.'’-]{1,30}, (?<beside>\d{1,2}),", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex BesideName();
}
