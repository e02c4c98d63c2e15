using System.Globalization;

namespace Attest.App.Export.Rules;

/// <summary>A row of the rules in words.</summary>
static class RuleWords
{
    /// <summary>"12", or "12 to 24".</summary>
    public static string Of(RuleRow row)
    {
        var numbers = new[] { row.Low, row.Best, row.High }.OfType<int>().Distinct().Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        return numbers.Count switch
        {
            0 => "no number",
            1 => numbers[0],
            _ => $"{numbers[0]} to {numbers[^1]}",
        };
    }
}
