using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>An incident that linking found, with the words of the reports that tell of it.</summary>
/// <param name="Id">Id of its least claim, without the "i-" of an incident's id.</param>
/// <param name="Episodes">By id.</param>
public sealed record ToldIncident(string Id, ImmutableArray<ToldEpisode> Episodes)
{
    /// <summary>In order of report, then of the text.</summary>
    public IEnumerable<Claim> Claims => Episodes
        .OrderBy(episode => episode.Report.Source.Id, StringComparer.Ordinal).SelectMany(episode => episode.Claims);

    /// <summary>Each report that tells of it, once.</summary>
    public ImmutableArray<ReadReport> Reports => [.. Episodes.Select(episode => episode.Report).DistinctBy(report => report.Source.Id)];

    /// <param name="readings">The readings of its reports, and others, by id.</param>
    public static ToldIncident Of(LinkedIncident found, IReadOnlyDictionary<string, ReadReport> readings) =>
        new(found.Id, [.. found.Episodes.Select(episode => ToldEpisode.Of(episode, readings[episode.ReportId]))]);
}

/// <summary>One attack as one report tells it.</summary>
/// <param name="Number">As in <see cref="Claim.Episode"/>.</param>
/// <param name="Claims">In the order of the text.</param>
public sealed record ToldEpisode(ReadReport Report, int Number, ImmutableArray<Claim> Claims)
{
    public static ToldEpisode Of(Episode episode, ReadReport report) => new(report, episode.Number, ClaimsOf(episode, report));

    /// <summary>The claims that an episode holds.</summary>
    public static ImmutableArray<Claim> ClaimsOf(Episode episode, ReadReport report) => episode.Chosen is not { } chosen
        ? [.. report.Claims.Where(claim => Episode.IsOfIncident(claim) && claim.Episode == episode.Number)]
        : [.. report.Claims.Where(claim => chosen.Contains(claim.Id)).Select(OfIncident)
            .OrderBy(claim => claim.At.Start).ThenBy(claim => claim.At.End).ThenBy(claim => claim.Id, StringComparer.Ordinal)];

    // Whoever moves a claim into an incident rules that it tells of it.
    static Claim OfIncident(Claim claim) => claim.Scope == Scope.Incident ? claim : claim with { Scope = Scope.Incident };
}
