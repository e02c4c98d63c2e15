using System.Data.Common;
using Attest.Store.Tables;

namespace Attest.Store.Verify;

/// <summary>How the incidents are worked out of the readings, and by which engine.</summary>
public sealed record Derivation(string Engine, RegisterBuilding Build);

/// <summary>Works the incidents out again and compares them with those that are stored.</summary>
/// <remarks>Tables that are stale, or another engine's, are no evidence: the next command replaces them.</remarks>
static class DerivedCheck
{
    public static void Run(DbConnection connection, string file, Derivation? derivation, ProblemList problems)
    {
        if (derivation is null || !DerivedTables.AreFresh(connection, derivation.Engine)) return;
        using var draft = DerivedWork.Whole(connection, file, derivation.Build);
        Compare("link", draft.Differences("link"), problems);
        Compare("report entry", draft.Differences("report_entry"), problems);
        Compare("incident", draft.Differences("incident"), problems);
        Compare("ledger row", draft.Differences("ledger"), problems);
    }

    static void Compare(string what, IEnumerable<DerivedDifference> differences, ProblemList problems)
    {
        foreach (var row in differences)
        {
            problems.Add((row.Made, row.Stored) switch
            {
                (0, _) => $"{what} {row.Id}: does not follow from what was read",
                (_, 0) => $"{what} {row.Id}: follows from what was read, but is not stored",
                _ => $"{what} {row.Id}: is not what follows from what was read",
            });
        }
    }
}
