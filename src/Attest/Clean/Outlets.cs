using System.Collections.Frozen;
using Attest.Languages;

namespace Attest.Clean;

/// <summary>Outlets of Languages/En/outlets.tsv by the names they go under.</summary>
sealed class Outlets
{
    readonly FrozenDictionary<string, (string Name, NumericOrder? Order)> byAlias;

    Outlets(WordTable table) =>
        byAlias = table.Rows.ToFrozenDictionary(row => Wording.Fold(row[1]), row => (row[0], Order(row[2])), StringComparer.Ordinal);

    /// <summary>Which comes first in the outlet's dates in figures.</summary>
    public enum NumericOrder { DayFirst, MonthFirst }

    public static Outlets English { get; } = new(WordTable.Read("Languages/En/outlets.tsv"));

    /// <summary>The outlet's usual name, or null when the words name none that is known.</summary>
    public string? Find(string words) => byAlias.TryGetValue(Wording.Fold(words), out var outlet) ? outlet.Name : null;

    public NumericOrder? OrderOf(string words) => byAlias.TryGetValue(Wording.Fold(words), out var outlet) ? outlet.Order : null;

    static NumericOrder? Order(string value) => value switch
    {
        "dmy" => NumericOrder.DayFirst,
        "mdy" => NumericOrder.MonthFirst,
        _ => null,
    };
}
