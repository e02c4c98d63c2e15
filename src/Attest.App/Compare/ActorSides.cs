using System.Collections.Immutable;
using Attest.App.Export;
using Attest.Link;
using Attest.Names;

namespace Attest.App.Compare;

/// <summary>Finds the side behind an actor's name as any register writes it: "Military Forces of Syria (2000-2024)", "Government of Syria", "Syria".</summary>
static class ActorSides
{
    static readonly ImmutableArray<(string Prefix, string Kind)> Prefixes = [.. BuiltInTables.Read("exports/actor-names.tsv").Select(row => (row[0], row[1]))];

    /// <summary>Key of the side; null where the tables do not know it, and for civilians, who are no side.</summary>
    public static string? Of(string name)
    {
        var plain = WithoutBrackets(name);
        foreach (var (prefix, kind) in Prefixes)
        {
            if (!plain.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) continue;
            return kind == "state" ? Find(plain[prefix.Length..]) : null;
        }

        return Find(plain) ?? plain.Split(':').Select(Find).FirstOrDefault(found => found is not null);
    }

    static string? Find(string name) => name.Trim().Length > 0 && ActorTable.Load().Find(name.Trim()) is { } row ? Sidedness.SideOf(row.Key) : null;

    static string WithoutBrackets(string name) => name.IndexOf('(', StringComparison.Ordinal) is > 0 and var at ? name[..at].Trim() : name.Trim();
}
