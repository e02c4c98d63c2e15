using System.Collections.Immutable;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Listing;

/// <summary>A claim and the file it stands in.</summary>
sealed record ListedClaim(LedgerClaim Claim, string File);

/// <summary>Claims as a listing orders them: by file, then as they stand in it.</summary>
static class ClaimListing
{
    public static ImmutableArray<ListedClaim> Of(RegisterStore store, ListingFilter filter, LedgerFilter ledger)
    {
        var files = store.Reports().ToDictionary(report => report.Id, report => report.File, StringComparer.Ordinal);
        var taken = new List<ListedClaim>();
        store.ForEachClaim(ledger, row =>
        {
            if (filter.Takes(row)) taken.Add(new(row, files.GetValueOrDefault(row.Claim.Report, row.Claim.Report)));
        });
        return [.. taken.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Claim.Claim.Report, StringComparer.Ordinal)
            .ThenBy(row => row.Claim.Claim.At.Start).ThenBy(row => row.Claim.Claim.Id, StringComparer.Ordinal)];
    }
}
