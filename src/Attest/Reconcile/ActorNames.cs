using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>One name for each actor of an incident, however many ways claims name it.</summary>
public static class ActorNames
{
    /// <summary>By key the name that most claims use; of equals the least.</summary>
    public static ImmutableSortedDictionary<string, string> Of(IEnumerable<Actor> actors) => actors
        .GroupBy(actor => actor.Key, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(actor => actor.Key, actor => actor
            .GroupBy(named => named.Name, StringComparer.Ordinal)
            .OrderByDescending(named => named.Count()).ThenBy(named => named.Key, StringComparer.Ordinal)
            .First().Key, StringComparer.Ordinal);
}
