using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Show;

/// <summary>Folds claims that say the same of one origin into one account.</summary>
sealed class Accounts(IReadOnlyDictionary<string, ReportEntry> reports)
{
    /// <summary>Claims of one origin that say the same thing, as one account; the words shown are those of the first report by file.</summary>
    public Account Fold(IEnumerable<LedgerClaim> same)
    {
        ImmutableArray<LedgerClaim> claims = [.. InOrder(same)];
        var shown = claims.FirstOrDefault(row => row.Claim.Speaker is not null) ?? claims[0];
        return new(
            ClaimWords.What(shown.Claim), shown.Claim.Speaker?.Name ?? OutletOf(shown),
            claims.Select(row => row.Claim.Report).Distinct(StringComparer.Ordinal).Count(),
            [.. claims.SelectMany(row => row.Claim.Via).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            shown, FileOf(shown));
    }

    /// <summary>An account per origin and key, in order of the words shown.</summary>
    public ImmutableArray<Account> FoldBy<TKey>(IEnumerable<LedgerClaim> claims, Func<Claim, TKey> key) =>
        [.. InOrder(claims).GroupBy(row => (row.Origin, key(row.Claim))).Select(Fold)];

    public IEnumerable<LedgerClaim> InOrder(IEnumerable<LedgerClaim> claims) =>
        claims.OrderBy(FileOf, StringComparer.Ordinal).ThenBy(row => row.Claim.At.Start).ThenBy(row => row.Claim.Id, StringComparer.Ordinal);

    string FileOf(LedgerClaim row) => reports.TryGetValue(row.Claim.Report, out var report) ? report.File : row.Claim.Report;

    string OutletOf(LedgerClaim row) =>
        $"{(reports.TryGetValue(row.Claim.Report, out var report) ? report.Outlet : null) ?? FileOf(row)} in its own voice";
}
