using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>Where the claims stand that decisions name: in which report, and in which episode of it. Of all other claims nothing is kept.</summary>
public sealed class ClaimHomes
{
    readonly HashSet<string> named;
    readonly Dictionary<string, Home> homes = new(StringComparer.Ordinal);

    /// <param name="Number">Of the episode as it was read; null outside incidents.</param>
    /// <param name="Held">Of the episode that holds it as ruled; null where a ruling took it out.</param>
    readonly record struct Home(string Report, int? Number, int? Held);

    public ClaimHomes(IEnumerable<Decision> standing) => named = standing.SelectMany(NamedBy).ToHashSet(StringComparer.Ordinal);

    public bool IsEmpty => named.Count == 0;

    /// <summary>Reports that have a claim which a decision names.</summary>
    public IReadOnlySet<string> Reports => homes.Values.Select(home => home.Report).ToHashSet(StringComparer.Ordinal);

    /// <summary>Ids of the claims that a decision names.</summary>
    public static IEnumerable<string> NamedBy(Decision decision) => decision.With.Prepend(decision.Subject).Select(Decision.ClaimOf).OfType<string>();

    /// <summary>Notes the claims of a report. Safe for several threads.</summary>
    public void Note(ReadReport report, RuledClaims ruled)
    {
        if (IsEmpty) return;
        foreach (var claim in report.Claims.Where(claim => named.Contains(claim.Id)))
        {
            var home = new Home(report.Source.Id, claim.Episode, ruled.Apply(claim) is var held && Episode.IsOfIncident(held) ? held.Episode : null);
            lock (homes) homes[claim.Id] = home;
        }
    }

    /// <summary>The report that the claim stands in, or null where there is none now.</summary>
    public string? ReportOf(string claim) => homes.TryGetValue(claim, out var home) ? home.Report : null;

    /// <summary>Each episode of a report, as it was read, that has named claims, with these.</summary>
    public ILookup<(string Report, int Number), string> ByEpisode => homes.Where(home => home.Value.Number is not null)
        .ToLookup(home => (home.Value.Report, home.Value.Number!.Value), home => home.Key);

    /// <summary>True when the episode holds the claim.</summary>
    public bool IsIn(Episode episode, string claim) => episode.Chosen is { } chosen
        ? chosen.Contains(claim)
        : homes.TryGetValue(claim, out var home) && home.Report == episode.ReportId && home.Held == episode.Number;
}
