using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Attest.App.Export.Rules;

/// <summary>How one register turns words for a number ("dozens") into numbers. Used at export and nowhere else.</summary>
sealed class HouseRule
{
    public const string Acled = "acled", Airwars = "airwars", Ucdp = "ucdp";

    const string Of = " of";

    /// <summary>The rules that can be asked for. UCDP has published no number for any word.</summary>
    public static readonly ImmutableArray<string> Names = [Airwars, Acled, Ucdp];

    readonly FrozenDictionary<string, RuleRow> byWord;

    HouseRule(string name, IEnumerable<RuleRow> rows) => (Name, byWord) = (name, rows.ToFrozenDictionary(row => row.Word, StringComparer.Ordinal));

    public string Name { get; }

    public static ImmutableArray<RuleRow> Table { get; } = [.. BuiltInTables.Read("rules/house-rules.tsv").Select(Row)];

    /// <exception cref="ArgumentException">There is no rule of that name.</exception>
    public static HouseRule Named(string name) => Names.Contains(name)
        ? new(name, Table.Where(row => row.Rule == name))
        : throw new ArgumentException($"There is no house rule {name}.", nameof(name));

    /// <summary>What the rule has for words that give no number; null where it has nothing.</summary>
    /// <param name="words">"Dozens of"; more words than the table has ("many dozens") are other words.</param>
    public RuleRow? For(string words)
    {
        var word = string.Join(' ', words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return byWord.GetValueOrDefault(word.EndsWith(Of, StringComparison.Ordinal) ? word[..^Of.Length] : word);
    }

    static RuleRow Row(string[] cells) => new(
        cells[0], cells[1], Number(cells[2]), Number(cells[3]), Number(cells[4]), cells[5],
        DateOnly.ParseExact(cells[6], "yyyy-MM-dd", CultureInfo.InvariantCulture));

    static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}
