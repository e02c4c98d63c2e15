using System.Collections.Immutable;

namespace Attest.Link;

/// <summary>What linking found: which reports repeat which, and which episodes tell of one incident.</summary>
/// <param name="Reports">Each report once, by id.</param>
/// <param name="CopyOf">For each copy's id the id of its original.</param>
/// <param name="Incidents">By id; every episode is in exactly one.</param>
public sealed record LinkedReports(
    ImmutableArray<ReportProfile> Reports, ImmutableSortedDictionary<string, string> CopyOf, ImmutableArray<LinkedIncident> Incidents);

/// <summary>Episodes of different reports that tell of one attack.</summary>
/// <param name="Episodes">By id.</param>
/// <param name="Links">The pairs that joined them, in the order in which they did.</param>
public sealed record LinkedIncident(ImmutableArray<Episode> Episodes, ImmutableArray<IncidentLink> Links)
{
    /// <summary>The least claim id of its episodes.</summary>
    public string Id => Episodes[0].Id;

    /// <summary>False where all it has are disputes: about something that nobody claims to have happened.</summary>
    public bool IsTold => Episodes.Any(episode => !episode.OnlyDisputes);
}

/// <summary>Two episodes that were joined; why is worked out when asked, since a large register has too many links to keep their reasons.</summary>
public sealed class IncidentLink(Episode first, Episode second, PairScorer scorer)
{
    public string First => first.Id;

    public string Second => second.Id;

    public PairScore Score => scorer.Score(first, second);

    /// <summary>The points of <see cref="Score"/> without its reasons.</summary>
    public double Points => scorer.Points(first, second);
}
