using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Attest.Names;

/// <summary>A newspaper or broadcaster of one town and what lies around it.</summary>
/// <param name="Town">Its town.</param>
/// <param name="State">The state of that town, by its full name.</param>
/// <param name="Written">What tells it: its domain or its call sign.</param>
public sealed record LocalOutlet(string Town, string State, string Written);

/// <summary>Outlets that tell the news of one town, by the address of a report or by the call sign that its words give. Thread-safe.</summary>
public static partial class LocalOutlets
{
    /// <summary>Longest address looked at, in UTF-16 code units.</summary>
    const int MaxAddress = 2_000;

    static readonly FrozenDictionary<string, LocalOutlet> Known = NameTsv.BuiltIn("local-outlets.tsv")
        .SelectMany(row => NameTsv.List(row[2]).SelectMany(NamesOf).Select(name => (Name: name, Outlet: new LocalOutlet(row[0], row[1], name))))
        .DistinctBy(pair => pair.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Outlet, StringComparer.Ordinal);

    /// <summary>The outlet that published under <paramref name="address"/>; copies of web archives are looked through.</summary>
    /// <returns>Null for an address of none that is known.</returns>
    public static LocalOutlet? At(string? address)
    {
        if (address is null || address.Length > MaxAddress || Address().Match(address) is not { Success: true } found) return null;
        var host = found.Groups["host"].Value.ToLowerInvariant();
        if (Known.TryGetValue(host + found.Groups["section"].Value.ToLowerInvariant(), out var section)) return section;
        for (var rest = host; rest.Contains('.', StringComparison.Ordinal); rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
            if (Known.TryGetValue(rest, out var outlet)) return outlet;
        return null;
    }

    /// <summary>The broadcaster whose call sign stands among the words, in capitals: "KXYZ News 5".</summary>
    public static LocalOutlet? Calling(string words)
    {
        foreach (var sign in CallSign().EnumerateMatches(words))
            if (Known.TryGetValue(words.Substring(sign.Index, sign.Length), out var outlet)) return outlet;
        return null;
    }

    // "kxyz.com" and "kxyztv9.com" give the call sign as well; signs of three letters may be words.
    static IEnumerable<string> NamesOf(string name)
    {
        yield return name;
        if (SignInDomain().Match(name) is { Success: true } sign) yield return sign.Groups["sign"].Value.ToUpperInvariant();
    }

    [GeneratedRegex(@"^(?:https?://web\.archive\.org/web/[0-9a-z_]+/)?(?:https?://)?(?:www\.)?(?<host>[A-Za-z0-9.-]+)(?::[0-9]+)?(?<section>/[A-Za-z-]+)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b[KW][A-Z]{2,3}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CallSign();

    [GeneratedRegex(@"^(?<sign>[kw][a-z]{3})(?:tv)?[0-9]*\.", RegexOptions.CultureInvariant)]
    private static partial Regex SignInDomain();
}
