using System.Collections.Immutable;
using Attest.App.Export.Rules;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Desk.Settings;

/// <summary>A wording without a number in this register, and what each house rule would write for it.</summary>
/// <param name="Phrase">As the reports have it, in lower case.</param>
/// <param name="Numbers">A cell a rule, in the order of <see cref="HouseRule.All"/>: "12 / 12 / 12" low, best and high, or empty where the rule has none.</param>
public sealed record RulePreview(string Phrase, int Claims, ImmutableArray<string> Numbers)
{
    /// <summary>Of all casualty claims without a number, those told most often first.</summary>
    internal static ImmutableArray<RulePreview> All(RegisterStore store, ImmutableArray<HouseRule> rules)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        store.ForEachClaim(new(Kind: ClaimKind.Casualty), row =>
        {
            if (row.Claim.Casualty is not { Figure.Bound: Bound.Vague, Phrase: var phrase }) return;
            var word = phrase.ToLowerInvariant();
            counts[word] = counts.GetValueOrDefault(word) + 1;
        });
        return [.. counts.OrderByDescending(pair => pair.Value).Select(pair => new RulePreview(pair.Key, pair.Value, [.. rules.Select(rule => CellOf(rule.For(pair.Key)))]))];
    }

    internal static string CellOf(RuleRow? row) => row is null ? "" : string.Join(" / ", new[] { row.Low, row.Best, row.High }.Select(number => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"));
}
