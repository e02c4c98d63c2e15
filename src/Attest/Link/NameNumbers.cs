using System.Collections.Immutable;

namespace Attest.Link;

/// <summary>The names of all reports, numbered in ordinal order.</summary>
sealed class NameNumbers
{
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <param name="told">The names of each report, each once for a report.</param>
    public NameNumbers(IEnumerable<string> told)
    {
        var reports = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in told) reports[name] = reports.GetValueOrDefault(name) + 1;
        Names = [.. reports.Keys.Order(StringComparer.Ordinal)];
        Reports = [.. Names.Select(name => reports[name])];
        for (var number = 0; number < Names.Length; number++) numbers[Names[number]] = number;
    }

    /// <summary>By number.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>By number, how many reports have the name.</summary>
    public ImmutableArray<int> Reports { get; }

    public int? Find(string name) => numbers.TryGetValue(name, out var number) ? number : null;

    /// <summary>Numbers of names in ordinal order, so that they ascend.</summary>
    public int[] Of(ImmutableArray<string> names) => [.. names.Select(name => numbers[name])];
}
