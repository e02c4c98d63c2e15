using System.Collections.Immutable;
using System.Globalization;
using Attest.Model;

namespace Attest.App.Export.Rules;

/// <summary>What people ruled that the register's own house rule writes for a word.</summary>
/// <param name="Word">"dozens", as <see cref="HouseRule.WordOf"/> has it.</param>
/// <param name="Low">Persons; null where the rule gives none, as are the two after it. One of the three is a number.</param>
sealed record OwnRow(string Word, int? Low, int? Best, int? High)
{
    const string Prefix = "v-", Nothing = "-";
    const char Separator = '/';
    const int LongestWord = 40, MostPersons = 1_000_000;

    /// <summary>The subject of a decision on a word for a number: "v-dozens".</summary>
    public static string SubjectOf(string word) => Prefix + HouseRule.WordOf(word);

    /// <summary>The word that a decision's subject tells; null for any other subject, and for what is no words.</summary>
    public static string? WordIn(string subject) => subject.StartsWith(Prefix, StringComparison.Ordinal) && subject[Prefix.Length..] is { Length: > 1 and <= LongestWord } word
        && SubjectOf(word) == subject && word.All(letter => char.IsLetter(letter) || letter is ' ' or '-') ? word : null;

    /// <summary>Null where the subject tells no word, or the value is not three ordered numbers "12/18/24", of which "-" is none.</summary>
    public static OwnRow? Read(string subject, string value)
    {
        if (WordIn(subject) is not { } word || value.Split(Separator) is not [var low, var best, var high]) return null;
        int?[] numbers = [Number(low), Number(best), Number(high)];
        var given = numbers.OfType<int>().ToList();
        var areNumbers = numbers.Zip([low, best, high], (number, cell) => number is not null || cell == Nothing).All(isOne => isOne);
        return areNumbers && given.Count > 0 && given.Order().SequenceEqual(given) ? new(word, numbers[0], numbers[1], numbers[2]) : null;
    }

    /// <summary>The value as it is kept, of one as a person types it: "12" is all three, "12-24" low and high, "12/18/24" each. Null where it is none of these.</summary>
    public static string? ValueOf(string typed)
    {
        var text = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter)));
        var value = text.Contains(Separator, StringComparison.Ordinal) ? text
            : text.Split(Nothing) switch
            {
                [var one] => string.Join(Separator, one, one, one),
                [var low, var high] => string.Join(Separator, low, Nothing, high),
                _ => text,
            };
        return Read(SubjectOf("words"), value) is { } row ? row.Value : null;
    }

    /// <summary>"12/-/24", as a decision keeps it.</summary>
    public string Value => string.Join(Separator, new[] { Low, Best, High }.Select(number => number?.ToString(CultureInfo.InvariantCulture) ?? Nothing));

    /// <summary>What the standing decisions say of words, in the order given; of two on one word the later counts.</summary>
    public static ImmutableArray<RuleRow> Rows(IEnumerable<Decision> standing) =>
    [
        .. standing.Where(decision => decision.Ruling == Ruling.Number).GroupBy(decision => decision.Subject, StringComparer.Ordinal).Select(same => same.Last())
            .Select(decision => Read(decision.Subject, decision.Value ?? "") is { } row ? row.ToRule(decision) : null).OfType<RuleRow>(),
    ];

    /// <summary>As a row of the register's own rule: its source is the reason, and it was looked at when it was ruled.</summary>
    RuleRow ToRule(Decision decision) => new(
        HouseRule.Own, Word, Low, Best, High, $"{decision.Reason} ({decision.By})",
        DateOnly.TryParseExact(decision.At.AsSpan(0, Math.Min(10, decision.At.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MinValue);

    static int? Number(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostPersons ? number : null;
}
