using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>Where the claims stand that decisions name: in which report, and in which episode of it. Of all other claims nothing is kept.</summary>
public sealed class ClaimHomes
{
    readonly HashSet<string> named;
    readonly Dictionary<string, (string Report, int? Number)> homes = new(StringComparer.Ordinal);

    public ClaimHomes(IEnumerable<Decision> standing) => named = standing
        .SelectMany(decision => decision.With.Prepend(decision.Subject)).Select(Decision.ClaimOf).OfType<string>().ToHashSet(StringComparer.Ordinal);

    public bool IsEmpty => named.Count == 0;

    /// <summary>Notes the claims of a report, as ruled. Safe for several threads.</summary>
    public void Note(ReadReport report)
    {
        if (IsEmpty) return;
        foreach (var claim in report.Claims.Where(claim => named.Contains(claim.Id)))
            lock (homes) homes[claim.Id] = (report.Source.Id, Episode.IsOfIncident(claim) ? claim.Episode : null);
    }

    /// <summary>The report that the claim stands in, or null where there is none now.</summary>
    public string? ReportOf(string claim) => homes.TryGetValue(claim, out var home) ? home.Report : null;

    /// <summary>Each episode of a report that holds named claims, with these.</summary>
    public ILookup<(string Report, int Number), string> ByEpisode => homes.Where(home => home.Value.Number is not null)
        .ToLookup(home => (home.Value.Report, home.Value.Number!.Value), home => home.Key);

    /// <summary>True when the episode holds the claim.</summary>
    public bool IsIn(Episode episode, string claim) => episode.Chosen is { } chosen
        ? chosen.Contains(claim)
        : homes.TryGetValue(claim, out var home) && home.Report == episode.ReportId && home.Number == episode.Number;
}
