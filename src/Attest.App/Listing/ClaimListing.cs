using Attest.Model;
using Attest.Store;

namespace Attest.App.Listing;

/// <summary>A claim and the file it stands in.</summary>
sealed record ListedClaim(LedgerClaim Claim, string File);

/// <summary>Claims as a listing orders them: by file, then as they stand in it.</summary>
static class ClaimListing
{
    /// <summary>Report by report, so that a large ledger is never in memory as a whole; each enumeration asks the register again.</summary>
    public static IEnumerable<ListedClaim> Of(RegisterStore store, ListingFilter filter, LedgerFilter ledger)
    {
        var reports = store.Reports().OrderBy(report => report.File, StringComparer.Ordinal).ThenBy(report => report.Id, StringComparer.Ordinal);
        foreach (var report in reports)
        {
            var claims = store.Ledger(ledger with { Report = report.Id }).Where(filter.Takes);
            foreach (var row in claims.OrderBy(row => row.Claim.At.Start).ThenBy(row => row.Claim.Id, StringComparer.Ordinal))
                yield return new(row, report.File);
        }
    }
}
