namespace Attest.App.Export.Rules;

/// <summary>What a house rule writes for a word.</summary>
/// <param name="Low">Persons; null where the rule publishes none, as are the two after it.</param>
/// <param name="Source">Where the rule is published.</param>
/// <param name="CheckedOn">When that was last looked at.</param>
sealed record RuleRow(string Rule, string Word, int? Low, int? Best, int? High, string Source, DateOnly CheckedOn);
