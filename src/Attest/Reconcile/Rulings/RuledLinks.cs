using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>Applies what people ruled to what linking found: first on single claims, then on incidents.</summary>
/// <remarks>
/// Linking itself knows of no decision: whoever corrects a figure does not find two incidents run together by it. A claim that tells of
/// something else is moved, or its incident split or merged, by a ruling of its own.
/// </remarks>
public static class RuledLinks
{
    /// <param name="standing">In the order in which they were given.</param>
    /// <param name="reading">A report's reading by its id, as it was read.</param>
    public static ImmutableArray<LinkedIncident> Apply(
        ImmutableArray<LinkedIncident> linked, ImmutableArray<Decision> standing, RuledClaims claims, ClaimHomes homes, Func<string, ReadReport> reading)
    {
        if (homes.IsEmpty) return linked;
        var ruled = homes.ByEpisode.Where(episode => episode.Any(claims.IsRuled)).Select(episode => episode.Key).ToHashSet();
        var corrected = ruled.Count == 0 ? linked
            : [.. linked.Select(incident => Corrected(incident, ruled, report => claims.Apply(reading(report)))).OfType<LinkedIncident>().OrderBy(incident => incident.Id, StringComparer.Ordinal)];
        return Regrouping.Apply(corrected, standing, homes, report => claims.Apply(reading(report)));
    }

    /// <summary>With what its claims say as ruled; null where none of them is left.</summary>
    static LinkedIncident? Corrected(LinkedIncident incident, HashSet<(string Report, int Number)> ruled, Func<string, ReadReport> reading)
    {
        if (!incident.Episodes.Any(IsRuled)) return incident;
        var episodes = incident.Episodes.Select(episode => IsRuled(episode) ? Corrected(episode, reading(episode.ReportId)) : episode)
            .OfType<Episode>().OrderBy(episode => episode.Id, StringComparer.Ordinal).ToImmutableArray();
        return episodes.IsEmpty ? null : incident with { Episodes = episodes };

        bool IsRuled(Episode episode) => ruled.Contains((episode.ReportId, episode.Number));
    }

    static Episode? Corrected(Episode episode, ReadReport report) =>
        ToldEpisode.ClaimsOf(episode, report) is { IsEmpty: false } claims ? Episode.Of(episode.Report, report.People, claims) : null;
}
