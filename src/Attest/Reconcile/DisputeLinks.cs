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
        var told = new ToldWords();
        foreach (var dispute in claims.Where(claim => claim.Dispute is not null))
        {
            var disputed = dispute.Dispute!.Disputes
                ?? Find(dispute, byReport[dispute.Report], told, ofItsReport: true)
                ?? Find(dispute, open.Where(claim => claim.Report != dispute.Report).Take(MostClaims), told, ofItsReport: false);
            if (disputed is not null) links[dispute.Id] = disputed;
        }

        return links.ToImmutable();
    }

    /// <summary>The words of quotes, each folded once however many disputes are held against it; many claims have one sentence.</summary>
    sealed class ToldWords
    {
        readonly Dictionary<string, HashSet<string>> byQuote = new(StringComparer.Ordinal);

        public HashSet<string> Of(string quote) =>
            byQuote.TryGetValue(quote, out var words) ? words : byQuote[quote] = ReportWords.Of(quote).ToHashSet(StringComparer.Ordinal);
    }

    static string? Find(Claim dispute, IEnumerable<Claim> claims, ToldWords told, bool ofItsReport)
    {
        var kind = DisputeWords.KindOf(dispute.Dispute!.About);
        var fitting = claims.Where(claim => !IsOwn(dispute, claim) && (kind is null || claim.Kind == kind));
        return Nearest(dispute, fitting, told, byKind: ofItsReport && kind is not null);
    }

    /// <summary>Nobody disputes what he says himself; an outlet may doubt what it tells.</summary>
    static bool IsOwn(Claim dispute, Claim claim) => dispute.Speaker is { } speaker && claim.Speaker?.Key == speaker.Key;

    static string? Nearest(Claim dispute, IEnumerable<Claim> open, ToldWords told, bool byKind)
    {
        var asked = ReportWords.Of(dispute.Dispute!.About).Where(word => word.Length >= ShortestWord).Distinct().ToList();
        return open
            .Select(claim => (claim, Shares: Shared(asked, told.Of(claim.Quote)) >= SharedWords, Distance: Distance(dispute, claim)))
            .Where(found => found.Shares || byKind)
            .OrderByDescending(found => found.Shares)
            .ThenBy(found => found.Distance).ThenBy(found => found.claim.Id, StringComparer.Ordinal)
            .Select(found => found.claim.Id).FirstOrDefault();
    }

    /// <summary>Units from the claim to the dispute; what stands after it counts as further than all before.</summary>
    static int Distance(Claim dispute, Claim claim) => claim.Report != dispute.Report ? 0
        : claim.At.Start <= dispute.At.Start ? dispute.At.Start - claim.At.Start : 1_000_000 + claim.At.Start - dispute.At.Start;

    static double Shared(List<string> asked, HashSet<string> told) => asked.Count == 0 ? 0 : (double)asked.Count(told.Contains) / asked.Count;
}
