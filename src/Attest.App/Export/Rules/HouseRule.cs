using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Export.Rules;

/// <summary>How one register turns words for a number ("dozens") into numbers. Used at export and nowhere else.</summary>
sealed class HouseRule
{
    public const string Acled = "acled", Airwars = "airwars", Ucdp = "ucdp", Own = "own";

    const string OfWord = " of";

    /// <summary>The rules that registers have published. UCDP has published no number for any word.</summary>
    public static readonly ImmutableArray<string> Names = [Airwars, Acled, Ucdp];

    /// <summary>The rules that can be asked for: those published, and the register's own, which people rule at the desk.</summary>
    public static readonly ImmutableArray<string> All = [.. Names, Own];

    readonly FrozenDictionary<string, RuleRow> byWord;

    HouseRule(string name, IEnumerable<RuleRow> rows)
    {
        (Name, Rows) = (name, [.. rows]);
        byWord = Rows.ToFrozenDictionary(row => row.Word, StringComparer.Ordinal);
    }

    public string Name { get; }

    /// <summary>In the order of the table, or in that in which they were ruled.</summary>
    public ImmutableArray<RuleRow> Rows { get; }

    public static ImmutableArray<RuleRow> Table { get; } = [.. BuiltInTables.Read("rules/house-rules.tsv").Select(Row)];

    /// <exception cref="ArgumentException">There is no rule of that name.</exception>
    public static HouseRule Named(string name) => Names.Contains(name)
        ? new(name, Table.Where(row => row.Rule == name))
        : throw new ArgumentException($"There is no house rule {name}.", nameof(name));

    /// <summary>A published rule, or the register's own.</summary>
    /// <exception cref="ArgumentException">There is no rule of that name.</exception>
    public static HouseRule Of(string name, RegisterStore store) =>
        name == Own ? new(Own, OwnRow.Rows(Decision.Standing(store.Decisions.OnNumbers()))) : Named(name);

    /// <summary>As it would be with one row more.</summary>
    public HouseRule And(RuleRow row) => new(Name, Rows.Where(other => other.Word != row.Word).Append(row));

    /// <summary>What the rule has for words that give no number; null where it has nothing.</summary>
    /// <param name="words">"Dozens of"; more words than the table has ("many dozens") are other words.</param>
    public RuleRow? For(string words) => byWord.GetValueOrDefault(WordOf(words));

    /// <summary>"dozens" for "Dozens of": small letters, single blanks, no "of" at the end.</summary>
    public static string WordOf(string words)
    {
        var word = string.Join(' ', words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return word.EndsWith(OfWord, StringComparison.Ordinal) ? word[..^OfWord.Length] : word;
    }

    static RuleRow Row(string[] cells) => new(
        cells[0], cells[1], Number(cells[2]), Number(cells[3]), Number(cells[4]), cells[5],
        DateOnly.ParseExact(cells[6], "yyyy-MM-dd", CultureInfo.InvariantCulture));

    static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}
