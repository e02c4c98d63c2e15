using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Finds the claim that a dispute disputes: of its own report first, then of the others on the incident.</summary>
public static class DisputeLinks
{
    /// <summary>Share of the dispute's words that a claim must have where its kind alone does not point to it.</summary>
    const double SharedWords = 0.5;

    const int ShortestWord = 4;

    /// <summary>Claims of other reports that a dispute is held against at most.</summary>
    const int MostClaims = 2_000;

    /// <param name="claims">Of one incident, or the claims of one report that are in none.</param>
    /// <returns>For each dispute that has one the id of the claim it disputes.</returns>
    public static ImmutableSortedDictionary<string, string> Of(IReadOnlyCollection<Claim> claims)
    {
        var links = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var open = claims.Where(claim => claim.Dispute is null).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        var byReport = open.ToLookup(claim => claim.Report, StringComparer.Ordinal);
        foreach (var dispute in claims.Where(claim => claim.Dispute is not null))
        {
            var disputed = dispute.Dispute!.Disputes
                ?? Find(dispute, byReport[dispute.Report], ofItsReport: true)
                ?? Find(dispute, open.Where(claim => claim.Report != dispute.Report).Take(MostClaims), ofItsReport: false);
            if (disputed is not null) links[dispute.Id] = disputed;
        }

        return links.ToImmutable();
    }

    static string? Find(Claim dispute, IEnumerable<Claim> claims, bool ofItsReport)
    {
        var kind = DisputeWords.KindOf(dispute.Dispute!.About);
        var fitting = claims.Where(claim => !IsOwn(dispute, claim) && (kind is null || claim.Kind == kind));
        return Nearest(dispute, fitting, byKind: ofItsReport && kind is not null);
    }

    /// <summary>Nobody disputes what he says himself; an outlet may doubt what it tells.</summary>
    static bool IsOwn(Claim dispute, Claim claim) => dispute.Speaker is { } speaker && claim.Speaker?.Key == speaker.Key;

    static string? Nearest(Claim dispute, IEnumerable<Claim> open, bool byKind) => open
        .Select(claim => (claim, Shared: Shared(dispute.Dispute!.About, claim.Quote), Distance: Distance(dispute, claim)))
        .Where(found => found.Shared >= SharedWords || byKind)
        .OrderByDescending(found => found.Shared >= SharedWords)
        .ThenBy(found => found.Distance).ThenBy(found => found.claim.Id, StringComparer.Ordinal)
        .Select(found => found.claim.Id).FirstOrDefault();

    /// <summary>Units from the claim to the dispute; what stands after it counts as further than all before.</summary>
    static int Distance(Claim dispute, Claim claim) => claim.Report != dispute.Report ? 0
        : claim.At.Start <= dispute.At.Start ? dispute.At.Start - claim.At.Start : 1_000_000 + claim.At.Start - dispute.At.Start;

    static double Shared(string about, string quote)
    {
        var asked = ReportWords.Of(about).Where(word => word.Length >= ShortestWord).Distinct().ToList();
        if (asked.Count == 0) return 0;
        var told = ReportWords.Of(quote).ToHashSet(StringComparer.Ordinal);
        return (double)asked.Count(told.Contains) / asked.Count;
    }
}
