using System.Collections.Immutable;
using Attest.Reconcile;
using Attest.Store.Tables;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Verify;

/// <summary>How the incidents are worked out of the readings, and by which engine.</summary>
public sealed record Derivation(string Engine, RegisterBuilding Build);

/// <summary>Works the incidents out again and compares them with those that are stored.</summary>
/// <remarks>Tables that are stale, or another engine's, are no evidence: the next command replaces them.</remarks>
static class DerivedCheck
{
    public static void Run(
        SqliteConnection connection, Derivation? derivation, Func<SqliteConnection, Readings> readings,
        Func<SqliteConnection, Dictionary<string, ImmutableArray<string>>> names, ProblemList problems)
    {
        if (derivation is null || !DerivedTables.AreFresh(connection, derivation.Engine)) return;
        using var draft = DerivedDraft.Of(connection, derivation.Build(readings(connection), names(connection), DecisionTable.All(connection)));
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
