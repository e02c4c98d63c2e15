using System.Collections.Frozen;
using System.Globalization;
using Attest.Languages;

namespace Attest.Resolve.Dates;

/// <summary>What a word can do in a date; the names in the word list are these in lower case with hyphens.</summary>
enum DateSense
{
    Month, Weekday, WeekdayShort, Day, DaysBack, Part, PartAfter, Stage, Previous, Past, Current, Next,
    Unit, Weekend, Ago, Number, Cue, NotAfter, NotBefore,
}

/// <summary>The words of dates and their values, from Languages/En/dates.tsv.</summary>
sealed class DateWords
{
    readonly FrozenDictionary<(string Word, DateSense Sense), string> values;

    DateWords(IEnumerable<(string Word, DateSense Sense, string Value)> rows) =>
        values = rows.ToFrozenDictionary(row => (row.Word, row.Sense), row => row.Value);

    public static DateWords English { get; } = Read("Languages/En/dates.tsv");

    public bool Has(string word, DateSense sense) => values.ContainsKey((word, sense));

    public string? Value(string word, DateSense sense) => values.GetValueOrDefault((word, sense));

    public int? Number(string word, DateSense sense) =>
        Value(word, sense) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    static DateWords Read(string name) => new(WordTable.Read(name).Rows
        .Select(row => (row[0], Enum.Parse<DateSense>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), row[2])));
}
