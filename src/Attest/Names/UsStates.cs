using System.Collections.Frozen;

namespace Attest.Names;

/// <summary>American states as the press shortens them behind a town. Thread-safe.</summary>
public static class UsStates
{
    static readonly FrozenDictionary<string, string> Names = NameTsv.BuiltIn("us-states.tsv")
        .SelectMany(row => new[] { row[0], row[1], row[2] }.Where(written => written.Length > 0).Select(written => (Written: Plain(written), Name: row[0])))
        .DistinctBy(pair => pair.Written, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Written, pair => pair.Name, StringComparer.Ordinal);

    /// <summary>"Ariz." or "AZ" → Arizona; null for what is no state. Postal codes count in capitals, other short forms with their stop.</summary>
    public static string? NameOf(string written) => Names.GetValueOrDefault(Plain(written));

    static string Plain(string written) => written.Replace(" ", "", StringComparison.Ordinal);
}
